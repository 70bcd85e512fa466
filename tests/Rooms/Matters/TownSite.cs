using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Huiyin.Matters;
using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Outbox;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Matters;

/// <summary>The real application with the small town, on a free port of loopback, for what citizens and programs do.</summary>
public sealed class TownSite : IAsyncDisposable
{
    private readonly TestDatabase own;
    private readonly WebApplication host;
    private readonly string place;

    private TownSite(TestDatabase database, WebApplication app, FakeClock clock, string folder)
    {
        own = database;
        host = app;
        place = folder;
        Clock = clock;
    }

    public FakeClock Clock { get; }

    internal District District => host.Services.GetRequiredService<Districts>().Only;

    internal Uri Address => new(host.Urls.First());

    public static async Task<TownSite> OpenAsync(params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("huiyin-town-").FullName;
        var database = await TestDatabase.CopyAsync(folder);
        var clock = new FakeClock(TestDistrict.Monday);
        var app = HuiyinHost.Build(
            ["--data", Path.Combine(folder, "data"), "--keys", Path.Combine(folder, "keys"), "--urls", "http://127.0.0.1:0", "--empty", "--SecondFactor:Required=false", "--Logging:LogLevel:Default=Error",
                $"--Database={database.Kind}", $"--Connection={database.Connection}", .. settings],
            clock);
        var site = new TownSite(database, app, clock, folder);
        await site.WithDbAsync(async db =>
        {
            await Town.BuildAsync(db);
            return true;
        });
        await app.StartAsync();
        return site;
    }

    internal Visitor Visit(string? from = null) => new(Address, from);

    internal async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    internal Task<T> WithDbAsync<T>(Func<HuiyinDb, Task<T>> work) => InScopeAsync(services => work(services.GetRequiredService<HuiyinDb>()));

    internal Task<Matter> MatterAsync(string number) => WithDbAsync(db => db.Set<Matter>().AsNoTracking()
        .Include(m => m.Timeline.OrderBy(entry => entry.Sequence)).Include(m => m.Ratings).SingleAsync(m => m.Number == number));

    /// <summary>Moves a matter as staff would, through the model, and saves it with what the citizen is told.</summary>
    internal Task MoveAsync(string number, Action<Matter, Register, DateTimeOffset> move) => InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<HuiyinDb>();
        var matter = await db.Set<Matter>().Include(m => m.Orders).Include(m => m.Replies).Include(m => m.Ratings).Include(m => m.Proposals).SingleAsync(m => m.Number == number);
        var desk = services.GetRequiredService<MatterDesk>();
        move(matter, await desk.RegisterAsync(CancellationToken.None), Clock.GetUtcNow());
        var saved = await desk.CommitAsync(matter, Huiyin.Platform.Rooms.Outcome.Done, CancellationToken.None);
        Assert.Null(saved.Refusal);
        return true;
    });

    internal async Task<IReadOnlyList<string>> MessagesAsync(string number)
    {
        var about = (await MatterAsync(number)).Id.Value;
        var messages = await WithDbAsync(db => db.Set<OutboxMessage>().AsNoTracking().Where(message => message.About == about).OrderBy(message => message.Id).ToListAsync());
        return [.. messages.Select(message => District.Keys.Unseal(message.SealedText) ?? "")];
    }

    /// <summary>Raises a matter by the API.</summary>
    internal async Task<(string Number, string Code)> RaiseAsync(string text = "青石巷 37 号门口的路灯坏了三天，晚上看不见台阶。", string? phone = "13900002768")
    {
        using var visitor = Visit();
        using var answer = await visitor.PostJsonAsync("/api/v1/matters", new { text, venue = Town.WallCode, phone });
        var receipt = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (receipt.GetProperty("receiptNumber").GetString()!, receipt.GetProperty("queryCode").GetString()!); // a receipt has both
    }

    internal async Task RunJobsAsync()
    {
        // The first round makes the rows, the second finds them due; the host's own loop may run beside us.
        for (var round = 0; round < 3; round++)
        {
            await host.Services.GetRequiredService<JobLoop>().RoundAsync(District, CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await WithDbAsync(async db =>
        {
            await TestDatabase.LetGoAsync(db.Database.GetDbConnection());
            return true;
        });
        await host.DisposeAsync();
        await own.DropAsync();
        Directory.Delete(place, recursive: true);
    }
}

/// <summary>Somebody with a browser of their own, without script; or a program.</summary>
internal sealed class Visitor : IDisposable
{
    private static readonly HtmlParser Parser = new();
    private readonly HttpClient client;

    /// <param name="from">An address said by a trusted proxy: such callers are limited.</param>
    public Visitor(Uri address, string? from)
    {
        client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address };
        if (from is not null)
        {
            client.DefaultRequestHeaders.Add("X-Forwarded-For", from);
        }
    }

    public HttpClient Client => client;

    public async Task<VisitedPage> GoToAsync(string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return await ReadAsync(answer);
    }

    /// <summary>Sends the form that holds the field (or has this action), as it stands, with these values (the last of a name counts) and files.</summary>
    public async Task<VisitedPage> SendAsync(VisitedPage page, string fieldOfForm, params (string Name, object Value)[] values)
    {
        var form = page.Document.Forms.First(form => form.GetAttribute("action") == fieldOfForm || form.Elements.Any(element => element.GetAttribute("name") == fieldOfForm));
        var standing = form.Elements.Select(Standing).OfType<(string Name, string Value)>().Where(pair => values.All(value => value.Name != pair.Name));
        using var parts = new MultipartFormDataContent();
        foreach (var (name, value) in standing)
        {
            parts.Add(new StringContent(value), name);
        }

        foreach (var (name, value) in values)
        {
            if (value is byte[] file)
            {
                parts.Add(new ByteArrayContent(file), name, name + ".png");
            }
            else
            {
                parts.Add(new StringContent((string)value), name);
            }
        }

        using var answer = await client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), parts); // our forms say where they go
        return await ReadAsync(answer);
    }

    public Task<HttpResponseMessage> PostJsonAsync(string path, object body, params (string Name, string Value)[] headers) => SendJsonAsync(path, JsonContent.Create(body), headers);

    public async Task<HttpResponseMessage> SendJsonAsync(string path, HttpContent body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await client.SendAsync(request);
    }

    public async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await client.SendAsync(request);
    }

    public void Dispose() => client.Dispose();

    private static (string Name, string Value)? Standing(AngleSharp.Dom.IElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } tick => tick.IsChecked && tick.Name is { } name ? (name, tick.Value) : null,
        IHtmlInputElement { Type: "file" or "submit" or "button" } => null,
        IHtmlInputElement { Name: { Length: > 0 } name } input => (name, input.Value),
        IHtmlTextAreaElement { Name: { Length: > 0 } name } area => (name, area.Value),
        IHtmlSelectElement { Name: { Length: > 0 } name } select => (name, select.Value ?? ""),
        _ => null,
    };

    private static async Task<VisitedPage> ReadAsync(HttpResponseMessage answer) => new(
        answer.StatusCode, answer.RequestMessage!.RequestUri!.PathAndQuery, await Parser.ParseDocumentAsync(await answer.Content.ReadAsStringAsync())); // set by the client
}

internal sealed record VisitedPage(HttpStatusCode Status, string Path, IHtmlDocument Document)
{
    public string Text => string.Join(' ', (Document.QuerySelector("main") ?? Document.Body)?.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? []);

    public string Value(string name) => Document.Forms.SelectMany(form => form.Elements).Where(element => element.GetAttribute("name") == name)
        .Select(element => element is IHtmlTextAreaElement area ? area.Value : element.GetAttribute("value") ?? "").FirstOrDefault() ?? "";
}

/// <summary>What stands in an answer.</summary>
internal static class Answers
{
    public static Task<JsonElement> JsonAsync(this HttpResponseMessage answer) => answer.Content.ReadFromJsonAsync<JsonElement>();

    public static Task<string> TextAsync(this HttpResponseMessage answer) => answer.Content.ReadAsStringAsync();
}
