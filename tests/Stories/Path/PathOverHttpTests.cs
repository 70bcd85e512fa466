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
    private static readonly string[] NotesOnly = ["contacts", "progress"];

    [Fact]
    public async Task Each_state_tried_with_each_move_by_each_role_gives_only_what_the_table_allows()
    {
        var register = await host.InScopeAsync(async services => await services.GetRequiredService<IRegisters>().CurrentAsync(CancellationToken.None));
        using var client = new HttpClient { BaseAddress = host.Address };
        var round = new PathRound(host, await RoleAccounts.MakeAsync(host), new MatterMaker(host, register), client);
        var states = Enum.GetValues<MatterState>().Except([MatterState.Draft]).ToList();

        await Parallel.ForEachAsync(states, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (state, _) =>
        {
            await round.TryStaffAsync(state);
            await round.TryCitizenAsync(state);
        });

        var later = MatterPath.Steps.Count(step => step.Later);
        Console.WriteLine($"Still later: {later} of {MatterPath.Steps.Count} rows of the path; {round.Tries} tries over HTTP, {round.Granted} granted, {round.Disagreements.Count} against the table");
        Assert.True(round.Tries > 5000, $"only {round.Tries} tries");
        Assert.True(round.Granted > 100, $"only {round.Granted} granted");
        Assert.True(round.Disagreements.IsEmpty, $"{round.Disagreements.Count} disagreements:\n" + string.Join('\n', round.Disagreements.Order(StringComparer.Ordinal).Take(60)));
    }

    [Fact]
    public void Every_staff_resource_that_moves_a_matter_is_tried_and_no_route_carries_a_later_row()
    {
        const string prefix = "/api/v1/staff/matters/{number}/";
        var nouns = host.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText?.TrimStart('/')).Where(route => route.StartsWith(prefix, StringComparison.Ordinal))
            .Select(route => route[prefix.Length..]).ToList();

        Assert.NotEmpty(nouns);
        Assert.Equal(PathTry.All.Select(attempt => attempt.Noun).Distinct().Order(), nouns.Except(NotesOnly).Where(noun => noun is not ("publication" or "reveal")).Order());
        Assert.All(PathTry.All, attempt => Assert.Contains(MatterPath.Steps, step => step.Move == attempt.Move && !step.Later));
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
