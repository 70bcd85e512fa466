using System.Net;
using System.Net.Http.Json;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Files;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Stories;

/// <summary>Somebody who has one receipt and tries the numbers beside it, and the ids of pictures: for them there is nothing there.</summary>
public sealed class WalkingNumbersTests(NeighbourHost neighbours) : IClassFixture<NeighbourHost>
{
    private const int Neighbours = 20;
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    private static readonly string[] Moves = ["withdrawal", "rating", "outcome-rating", "reopening", "objection", "supplement", "urge", "appeal", "publication-objection"];

    private readonly StoryHost host = neighbours.Both;

    [Fact]
    public async Task Another_persons_number_and_another_persons_picture_are_404_for_citizens_strangers_and_the_neighbouring_district()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = host.Address };
        using var citizen = new Surfer(host.Address);
        var (mine, myPicture) = await MakeAsync();
        var others = new List<(MadeMatter Matter, Guid Picture)>();
        for (var i = 0; i < Neighbours; i++)
        {
            others.Add(await MakeAsync());
        }

        var opened = await citizen.SubmitAsync((await citizen.GoToAsync("/c")).FormWith("code"), ("number", mine.Number), ("code", mine.QueryCode));
        Assert.True(opened.IsGood, opened.ToString());
        Assert.Equal(HttpStatusCode.OK, (await citizen.GoToAsync("/files/" + myPicture)).Status);
        Assert.Equal(HttpStatusCode.OK, await AskAsync(client, HttpMethod.Get, $"/api/v1/matters/{mine.Number}", mine.QueryCode));

        var stranger = await Visitor.MakeAsync(host, client, Role.UnitLeader, "CY", false);
        var neighbour = await Visitor.MakeAsync(host, client, Role.Supervisor, "CG", true);
        var told = new List<string>();
        foreach (var (other, picture) in others)
        {
            await NoteAsync(told, citizen.GoToAsync("/files/" + picture), "a picture by a citizen");
            await NoteAsync(told, AskAsync(client, HttpMethod.Get, $"/api/v1/matters/{other.Number}", mine.QueryCode), "a matter by a citizen's program");
            foreach (var move in Moves)
            {
                await NoteAsync(told, AskAsync(client, HttpMethod.Post, $"/api/v1/matters/{other.Number}/{move}", mine.QueryCode), move);
            }

            await NoteAsync(told, AskAsync(client, "/files/" + picture, null, null), "a picture by nobody");
            foreach (var (who, at) in new[] { (stranger, (string?)null), (neighbour, StoryHost.NeighbourHost) })
            {
                await NoteAsync(told, AskAsync(client, "/files/" + picture, who, at), $"a picture by {who}");
                await NoteAsync(told, AskAsync(client, $"/w/m/{other.Number}", who, at), $"a file by {who}");
                await NoteAsync(told, AskAsync(client, $"/api/v1/staff/matters/{other.Number}", who, at), $"a matter by {who}");
            }
        }

        Assert.Equal([], told.Distinct());
    }

    [Fact]
    public async Task A_number_that_belongs_to_another_answers_word_for_word_like_one_that_nobody_has()
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        var (other, _) = await MakeAsync();
        var nobodys = ReceiptNumber.Make(CivilTime.DateOf(host.Clock.GetUtcNow()), 99_999);

        Assert.Equal(await BodyAsync(client, nobodys), (await BodyAsync(client, other.Number)).Replace(other.Number, nobodys, StringComparison.Ordinal));
    }

    private async Task<(MadeMatter Matter, Guid Picture)> MakeAsync()
    {
        var register = await host.InScopeAsync(async services => await services.GetRequiredService<IRegisters>().CurrentAsync(CancellationToken.None));
        var made = await new MatterMaker(host, register).MakeAsync(MatterState.InHand);
        var picture = await host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<HuiyinDb>();
            var id = await db.Set<Matter>().Where(matter => matter.Number == made.Number).Select(matter => matter.Id).SingleAsync();
            using var bytes = new MemoryStream(Picture);
            var file = (await services.GetRequiredService<FileStore>().TakeAsync(id.Value, "路灯.png", bytes, "citizen", true, CancellationToken.None)).Must;
            await db.SaveChangesAsync();
            return file.Id;
        });
        return (made, picture);
    }

    private static async Task NoteAsync(List<string> told, Task<Page> asked, string what) => Note(told, (await asked).Status, what);

    private static async Task NoteAsync(List<string> told, Task<HttpStatusCode> asked, string what) => Note(told, await asked, what);

    private static void Note(List<string> told, HttpStatusCode status, string what)
    {
        if (status != HttpStatusCode.NotFound)
        {
            told.Add($"{what}: {(int)status}");
        }
    }

    private static async Task<HttpStatusCode> AskAsync(HttpClient client, HttpMethod method, string path, string code)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Content = method == HttpMethod.Post ? JsonContent.Create(new { reason = "看看", text = "看看", stars = 5 }) : null;
        request.Headers.Add("X-Query-Code", code);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    private static async Task<HttpStatusCode> AskAsync(HttpClient client, string path, Visitor? visitor, string? at)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Host = at;
        visitor?.Sign(request, path.StartsWith("/api", StringComparison.Ordinal));
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    private static async Task<string> BodyAsync(HttpClient client, string number)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/api/v1/matters/{number}", UriKind.Relative));
        request.Headers.Add("X-Query-Code", "AAAAAA");
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        return (await answer.Content.ReadAsStringAsync()).Split("\"traceId\"")[0];
    }
}
