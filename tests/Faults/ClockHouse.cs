using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Huiyin.Matters.Model;
using Huiyin.Matters.Supervising;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Web;
using Huiyin.Web.Verbs;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Faults;

/// <summary>The whole program inside this process, on a port of loopback and on a clock that can be put anywhere.</summary>
internal sealed class ClockHouse : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("huiyin-clock-").FullName;
    private readonly ConcurrentDictionary<string, string> tokens = new(StringComparer.Ordinal);
    private readonly ProgramDatabase database;
    private readonly WebApplication app;
    private readonly HttpClient client = new();

    private ClockHouse(ProgramDatabase database, DateTimeOffset start)
    {
        this.database = database;
        Clock = new MovableClock(start);
        Journal = new Journal(Path.Combine(folder, "journal.jsonl"));
        app = HuiyinHost.Build(["--data", Path.Combine(folder, "data"), "--urls", "http://127.0.0.1:0", "--empty", "--SecondFactor:Required=false", "--Logging:LogLevel:Default=Error", "--Logging:LogLevel:Microsoft.Extensions.Hosting=None", .. database.Arguments], Clock);
    }

    public MovableClock Clock { get; }

    public Journal Journal { get; }

    public string Database => database.Label;

    public static async Task<ClockHouse> OpenAsync(DateTimeOffset start, params string[] staff)
    {
        var house = new ClockHouse(await ProgramDatabase.NewAsync(), start);
        await Server.MigrateAsync(house.app.Services);
        await house.SetUpAsync(staff);
        await house.app.StartAsync();
        // What the house does by itself it does when the experiment says so: on a clock that leaps, a lease would end while its holder works. The host calls that a failure; its log is off.
        await house.app.Services.GetRequiredService<JobLoop>().StopAsync(CancellationToken.None);
        house.client.BaseAddress = new Uri(house.app.Urls.First());
        return house;
    }

    /// <summary>Hands something in; it is in the journal before and after.</summary>
    public async Task<Promise> SubmitAsync(string key, string text, string? venue = null)
    {
        Journal.Mean(key, text);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/matters", UriKind.Relative)) { Content = JsonContent.Create(new { text, venue }) };
        request.Headers.Add("Idempotency-Key", key);
        var answer = await SendAsync(request);
        Assert.True(answer.Status == 201, answer.ToString());
        var promise = new Promise(answer.Field("receiptNumber"), answer.Field("queryCode"));
        Journal.Acknowledge(key, promise);
        return promise;
    }

    /// <summary>A move of staff, which may be refused.</summary>
    public Task<Answer> StaffAsync(string account, string number, string noun, object body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/api/v1/staff/matters/{number}/{noun}", UriKind.Relative)) { Content = JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tokens[account]);
        return SendAsync(request);
    }

    /// <summary>A move of staff that nobody disputes.</summary>
    public async Task DoesAsync(string account, string number, string noun, object body)
    {
        var answer = await StaffAsync(account, number, noun, body);
        Assert.True(answer.IsDone, $"{account} {noun}: {answer}");
    }

    /// <summary>A move of the citizen, with number and query code.</summary>
    public Task<Answer> CitizenAsync(Promise promise, string noun, object body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/api/v1/matters/{promise.Number}/{noun}", UriKind.Relative)) { Content = JsonContent.Create(body) };
        request.Headers.Add("X-Query-Code", promise.QueryCode);
        return SendAsync(request);
    }

    /// <summary>What the citizen's program reads.</summary>
    public Task<Answer> LookUpAsync(Promise promise)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/api/v1/matters/{promise.Number}", UriKind.Relative));
        request.Headers.Add("X-Query-Code", promise.QueryCode);
        return SendAsync(request);
    }

    /// <summary>A list of the desk, as its program reads it.</summary>
    public Task<Answer> DeskAsync(string account, string view)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/api/v1/staff/matters?view={view}", UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tokens[account]);
        return SendAsync(request);
    }

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public Task<T> WithDbAsync<T>(Func<HuiyinDb, Task<T>> work) => InScopeAsync(services => work(services.GetRequiredService<HuiyinDb>()));

    /// <summary>One node's watch, until nothing is due any more.</summary>
    public async Task WatchAsync()
    {
        do
        {
            await InScopeAsync(async services =>
            {
                await ActivatorUtilities.CreateInstance<WatchDeadlinesHandler>(services).RunAsync(CancellationToken.None);
                return true;
            });
        }
        while (await IsWatchDueAsync());
    }

    public Task<bool> IsWatchDueAsync()
    {
        var settled = Clock.GetUtcNow() - WatchDeadlinesHandler.Patience;
        return WithDbAsync(db => db.Set<Matter>().AnyAsync(matter => matter.WatchAt != null && matter.WatchAt <= settled));
    }

    /// <summary>One round of everything the house does by itself.</summary>
    public Task JobsAsync() => app.Services.GetRequiredService<JobLoop>().RoundAsync(app.Services.GetRequiredService<Districts>().Only, CancellationToken.None);

    /// <summary>The faults that <c>huiyin verify</c> finds, at the time this house's clock shows.</summary>
    public async Task<IReadOnlyList<string>> VerifyAsync()
    {
        await using var output = new StringWriter();
        var code = await VerifyVerb.RunAsync(app.Services, ["--journal", Journal.File], output, output);
        var faults = output.ToString().Split('\n').Where(line => line.StartsWith("FAULT ", StringComparison.Ordinal)).ToList();
        Assert.Equal(faults.Count == 0 ? 0 : 1, code);
        return faults;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        Journal.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task SetUpAsync(string[] staff)
    {
        var sheets = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "District"), "*.csv").Order(StringComparer.Ordinal)
            .Select(file => new SetUpSheet(Path.GetFileName(file), () => File.OpenRead(file))).ToList();
        var report = await InScopeAsync(services => services.GetRequiredService<IDistrictSetUp>().LoadAsync(sheets, "faults", CancellationToken.None));
        Assert.Empty(report.Errors);
        foreach (var account in staff)
        {
            tokens[account] = (await InScopeAsync(services => services.GetRequiredService<IStaffAccounts>().NewTokenAsync(account, CancellationToken.None))).Must.Text;
        }
    }

    private async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var answer = await client.SendAsync(request);
            return new Answer((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
    }
}

/// <summary>A clock that somebody puts forward and back.</summary>
internal sealed class MovableClock(DateTimeOffset start) : TimeProvider
{
    private long ticks = start.UtcTicks;

    public void Set(DateTimeOffset moment) => Interlocked.Exchange(ref ticks, moment.UtcTicks);

    public void Jump(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);
}

/// <summary>What a program was answered.</summary>
internal sealed record Answer(int Status, string Body)
{
    public bool IsDone => Status is >= 200 and < 300;

    /// <summary>The refusal's code; empty where it is none.</summary>
    public string Code => Status is >= 400 and < 500 ? Field("code") : "";

    /// <summary>The sentence for people.</summary>
    public string Sentence => Field("title");

    public string Field(string name) => JsonNode.Parse(Body)?[name]?.GetValue<string>() ?? "";

    public override string ToString() => $"{Status} {Body}";
}
