using System.Collections.Concurrent;
using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Stories;

/// <summary>Generated from the routes of the running house: every route × every role × {a unit that has the matter, a unit that has not, the other district of the deployment}.</summary>
public sealed class EveryRouteTests(NeighbourHost neighbours) : IClassFixture<NeighbourHost>
{
    private const string Lead = "CG";
    private const string FirstReceiver = "LJ";
    private const string Stranger = "CY";

    // "Own" of rule 4.2 is the unit's for these; a deputy's, a call-back agent's or a publisher's own is another thing, which an order in hand is not.
    private static readonly Role[] OwnByUnit = [Role.CounterClerk, Role.HotlineSeat, Role.UnitReceiver, Role.Handler, Role.UnitLeader, Role.GridKeeper, Role.Arbiter];

    // The district of this test has no such thing: whoever may call them hears that there is nothing, too.
    private static readonly string[] NobodysThings = ["{slug}", "{id:guid}", "{duty:guid}", "/removal", "/withdrawals", "/w/publication/new", "GET /w/m/{number}/publication"];

    // A list for those who have a desk; a form whose words are looked at before the thing is; a move is refused to a unit that has the matter and is not the one the path names (tried by the hundred in the tests of the path).
    private static readonly string[] MoreToIt = ["GET /api/v1/staff/matters", "/roles/{grant:guid}/end", "/w/texts/{id:guid}", "/w/views/{id:guid}/name"];

    private readonly StoryHost host = neighbours.Both;

    [Fact]
    public async Task Every_route_opens_to_whom_it_names_where_the_matter_is_theirs_and_to_nobody_else()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = host.Address, Timeout = TimeSpan.FromSeconds(20) };
        var tries = await TriesAsync();
        var visitors = await VisitorsAsync(client);
        var wrong = new ConcurrentBag<string>();
        var asked = 0;

        await Parallel.ForEachAsync(visitors, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (visitor, _) =>
        {
            foreach (var attempt in tries)
            {
                var (stand, status) = await attempt.AskAsync(client, visitor);
                Interlocked.Increment(ref asked);
                if (!Expected(attempt, visitor).Contains(stand))
                {
                    wrong.Add($"{attempt} by {visitor}: {stand} ({status}), expected {string.Join(" or ", Expected(attempt, visitor))}");
                }
            }
        });
        foreach (var attempt in tries.Where(attempt => !attempt.Access.IsOpen))
        {
            var (stand, status) = await attempt.AskAsync(client, null);
            Assert.True(stand == Stand.AskedWho, $"{attempt} by nobody: {stand} ({status})");
        }

        Console.WriteLine($"{tries.Count} routes x {visitors.Count} visitors: {asked} requests, {wrong.Count} against the matrix");
        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Order(StringComparer.Ordinal).Take(60)));
    }

    private static Stand[] Expected(RouteTry attempt, Visitor visitor)
    {
        if (attempt.Access.IsOpen)
        {
            return [Stand.Inside, Stand.Nothing];
        }

        if (visitor.IsOfNeighbour)
        {
            return [Stand.AskedWho];
        }

        var isNamed = attempt.Access.Roles.Count == 0 || attempt.Access.Roles.Contains(visitor.Role);
        if (!isNamed || (attempt.IsOfMatter && !IsTheirs(visitor)))
        {
            return [Stand.Nothing];
        }

        var isMore = attempt is { IsOfMatter: true, Method: "POST" } || MoreToIt.Any(attempt.ToString().EndsWith);
        return isMore ? [Stand.Inside, Stand.Nothing] : NobodysThings.Any(attempt.ToString().Contains) ? [Stand.Nothing] : [Stand.Inside];
    }

    // Read from rule 4.2, "See full text", not from the program's own rule of sight.
    private static bool IsTheirs(Visitor visitor) => PermissionMatrix.Of(Ability.SeeFullText, visitor.Role) switch
    {
        Reach.All => true,
        Reach.Own => OwnByUnit.Contains(visitor.Role) && visitor.Unit is (Lead or FirstReceiver),
        _ => false,
    };

    private async Task<IReadOnlyList<RouteTry>> TriesAsync()
    {
        var register = await host.InScopeAsync(async services => await services.GetRequiredService<IRegisters>().CurrentAsync(CancellationToken.None));
        var matter = await new MatterMaker(host, register).MakeAsync(MatterState.InHand);
        var nothing = Guid.CreateVersion7(host.Clock.GetUtcNow()).ToString();
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["number"] = matter.Number, ["id"] = nothing, ["duty"] = nothing, ["grant"] = nothing, ["slug"] = "nothing", ["account"] = "chengban", ["kind"] = "reply", ["name"] = "units",
            ["key"] = "limit.other", ["day"] = "2026-12-01", ["topic"] = "rights", ["token"] = "nothing", ["secret"] = "nothing", ["code"] = "nothing", ["hash"] = "0", ["documentName"] = "v1",
            ["/w/venues/{number}/poster|number"] = register.Venues[0].Number, ["/w/settings/venues/{number}/code|number"] = register.Venues[1].Number,
        };
        return [.. host.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().SelectMany(route => RouteTry.Of(route, values)).Where(attempt => attempt.Pattern != "/w/signout") // it would take the session of all that follow
            .OrderBy(attempt => attempt.Pattern, StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<Visitor>> VisitorsAsync(HttpClient client)
    {
        var made = new List<Visitor>();
        foreach (var role in RoleAccounts.Roles)
        {
            made.Add(await Visitor.MakeAsync(host, client, role, Lead, false));
            made.Add(await Visitor.MakeAsync(host, client, role, FirstReceiver, false));
            made.Add(await Visitor.MakeAsync(host, client, role, Stranger, false));
            made.Add(await Visitor.MakeAsync(host, client, role, Lead, true));
        }

        return made;
    }
}
