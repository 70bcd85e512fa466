using System.Net;
using System.Net.Http.Json;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Stories;

/// <summary>Generated from the path itself: each state × each move × each role over HTTP; only what the table allows succeeds, and nothing else changes anything.</summary>
public sealed class PathOverHttpTests(StoryHost host) : IClassFixture<StoryHost>
{
    // Written to the timeline without a row of the path.
    private static readonly string[] NotesOnly =
    [
        "call-backs", "contacts", "photos", "progress", "publication", "reveal", "assignment", "co-return", "urge", "supervision", "supervision-lift", "supervision-answer", "look-back", "outcome-rating", "appeal", "appeal-decision",
    ];

    // Rows of the citizen and of the house: no staff resource carries them.
    private static readonly string[] ByOthers = ["T1", "T5a", "T5b", "T5c", "T26b", "T32a", "T38a", "T38b"];

    [Fact]
    public async Task Each_state_tried_with_each_move_by_each_role_gives_only_what_the_table_allows()
    {
        var register = await host.InScopeAsync(async services => await services.GetRequiredService<IRegisters>().CurrentAsync(CancellationToken.None));
        using var client = new HttpClient { BaseAddress = host.Address };
        var maker = new MatterMaker(host, register);
        var accounts = await RoleAccounts.MakeAsync(host);
        var master = await maker.MakeMasterAsync();
        var round = new PathRound(host, accounts, () => new MatterMaker(host, register), master, client);
        var states = Enum.GetValues<MatterState>().Except([MatterState.Draft]).ToList();

        await Parallel.ForEachAsync(states, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (state, _) =>
        {
            await round.TryStaffAsync(state);
            await round.TryCitizenAsync(state);
        });

        Console.WriteLine($"{MatterPath.Steps.Count} rows of the path; {round.Tries} tries over HTTP, {round.Granted} granted, {round.Disagreements.Count} against the table");
        Assert.True(round.Tries > 5000, $"only {round.Tries} tries");
        Assert.True(round.Granted > 100, $"only {round.Granted} granted");
        Assert.True(round.Disagreements.IsEmpty, $"{round.Disagreements.Count} disagreements:\n" + string.Join('\n', round.Disagreements.Order(StringComparer.Ordinal).Take(60)));
    }

    [Fact]
    public void Every_staff_resource_that_moves_a_matter_is_tried_and_every_row_of_the_path_has_one()
    {
        const string prefix = "/api/v1/staff/matters/{number}/";
        var nouns = host.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText?.TrimStart('/')).Where(route => route.StartsWith(prefix, StringComparison.Ordinal))
            .Select(route => route[prefix.Length..]).ToList();

        Assert.NotEmpty(nouns);
        Assert.Equal(PathTry.All.Select(attempt => attempt.Noun).Distinct().Order(), nouns.Except(NotesOnly).Order());
        var tried = PathTry.All.SelectMany(attempt => Enum.GetValues<MatterState>().SelectMany(attempt.RowsFrom)).Select(row => row.No).ToHashSet();
        Assert.Equal(ByOthers, MatterPath.Steps.Select(step => step.No).Where(no => !tried.Contains(no)));
    }

    [Fact]
    public async Task Without_a_token_no_staff_resource_answers()
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        foreach (var attempt in PathTry.All)
        {
            using var answer = await client.PostAsJsonAsync(new Uri($"/api/v1/staff/matters/261102000019/{attempt.Noun}", UriKind.Relative), attempt.Body, TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }
    }
}
