using Huiyin.Matters.Handling;
using Huiyin.Matters.Listening;
using Huiyin.Matters.Supervising;
using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Matters.Following;

/// <summary>The menu of the staff's desks: at most eight links, by what somebody may do, with counts to 1,000.</summary>
internal sealed class StaffMenu(QueueViews views, MyViews mine, CurrentDistrict current, EndpointDataSource doors, TimeProvider clock)
{
    private const int Most = 8;

    // A page of another room need not count again what was counted a moment ago.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(15);

    private static readonly Entry[] Entries =
    [
        new("dispatch", "/d", actor => actor.IsAnywhere(Role.Dispatcher), null),
        new("counter", "/w/counter", actor => actor.IsAnywhere(Role.CounterClerk) || actor.IsAnywhere(Role.HotlineSeat), null),
        new("board", "/v", actor => BoardEndpoint.Readers.Any(actor.IsAnywhere), null),
        new("topics", HotTopicNews.Href, actor => TopicWindow.Readers.Any(actor.IsAnywhere), null),
        new("mine", "/w?view=mine", actor => actor.IsAnywhere(Role.Handler) || actor.IsAnywhere(Role.CounterClerk), QueueView.Mine),
        new("unit", "/w?view=unit", actor => QueueViews.IsFor(QueueView.Unit, actor), QueueView.Unit),
        new("sign", "/w?view=sign", actor => QueueViews.IsFor(QueueView.Sign, actor), QueueView.Sign),
        new("co", "/w?view=co", actor => QueueViews.IsFor(QueueView.Co, actor), QueueView.Co),
        new("review", "/w?view=review", actor => QueueViews.IsFor(QueueView.Review, actor), QueueView.Review),
        new("confirm", "/w?view=confirm", actor => QueueViews.IsFor(QueueView.Confirm, actor), QueueView.Confirm),
        new("disputes", "/w?view=disputes", actor => QueueViews.IsFor(QueueView.Disputes, actor), QueueView.Disputes),
        new("call-back", "/w?view=callback", actor => QueueViews.IsFor(QueueView.CallBack, actor), QueueView.CallBack),
        new("bad", "/w?view=bad", actor => actor.IsAnywhere(Role.CallbackAgent) || actor.IsAnywhere(Role.Supervisor), QueueView.Bad),
        new("supervised", "/w?view=supervised", actor => Matter.StaffWhoSupervise.Any(actor.IsAnywhere), QueueView.Supervised),
        new("look-back", "/w?view=lookback", actor => actor.IsAnywhere(Role.Supervisor) || actor.IsAnywhere(Role.CallbackAgent), QueueView.LookBack),
        new("revisit", "/w?view=revisit", actor => QueueViews.IsFor(QueueView.Revisit, actor), QueueView.Revisit),
        new("ageing", "/w?view=ageing", actor => QueueViews.IsFor(QueueView.Ageing, actor), QueueView.Ageing),
        new("all", "/w?view=all", actor => actor.IsAnywhere(Role.Supervisor) || actor.IsAnywhere(Role.DistrictLeader), QueueView.All),
        new("publication", "/w/publication", actor => actor.IsAnywhere(Role.Publisher), null),
        new("done", "/w?view=done", actor => QueueViews.IsFor(QueueView.Done, actor), null),
        new("figures", "/w/figures", actor => PermissionMatrix.Of(Ability.SeeStatistics, actor) != Reach.No, null),
        new("audit", "/g/audit", actor => actor.IsAnywhere(Role.Auditor), null),
        new("security", "/w/security", actor => actor.IsAnywhere(Role.SecurityAdmin), null),
        new("settings", "/w/settings", actor => actor.IsAnywhere(Role.SystemAdmin), null),
    ];

    /// <summary>The links for this person; the one of the page asked for is marked.</summary>
    public async Task<IReadOnlyList<MenuLink>> LinksAsync(Actor actor, string here, CancellationToken ct)
    {
        var links = new List<MenuLink>();
        here = here == "/w" && QueueViews.FirstFor(actor) is { } first ? "/w?view=" + first.ToString().ToLowerInvariant() : here;
        foreach (var entry in Entries.Where(entry => entry.IsFor(actor) && HasDoor(entry.Href, actor)).Take(Most))
        {
            int? count = entry.View is { } view ? await CountAsync(view, actor, IsHere(entry.Href, here), ct) : null;
            links.Add(new MenuLink(W.Words["desk.menu." + entry.Name], entry.Href, count, IsHere(entry.Href, here)));
        }

        // Below /v lies /v/topics: the nearer one is where somebody is.
        return [.. links.Select(link => link with { Current = link.Current && !links.Any(other => other.Current && other.Href.Length > link.Href.Length) })];
    }

    /// <summary>我的视图, below the menu.</summary>
    public Task<IReadOnlyList<MenuLink>> OwnLinksAsync(Actor actor, string here, CancellationToken ct) => mine.LinksAsync(actor, here, ct);

    /// <summary>Middleware: puts the menu on pages that have one. One matter, the dispatcher's desk and the counter stand without.</summary>
    public static async Task FillAsync(HttpContext http, RequestDelegate next)
    {
        if (Actor.Of(http) is { } actor && HttpMethods.IsGet(http.Request.Method) && HasMenu(http.Request.Path))
        {
            var frame = http.RequestServices.GetRequiredService<PageFrame>();
            var here = http.Request.Path + http.Request.QueryString;
            var menu = http.RequestServices.GetRequiredService<StaffMenu>();
            frame.Menu = await http.RequestServices.GetRequiredService<HotTopicNews>().BesideAsync(await menu.LinksAsync(actor, here, http.RequestAborted), http.RequestAborted);
            frame.OwnMenu = await menu.OwnLinksAsync(actor, here, http.RequestAborted);
            frame.LivePath = "/w/live";
        }

        await next(http);
    }

    private static bool HasMenu(PathString path) =>
        path.StartsWithSegments("/g") || path.StartsWithSegments("/l") || path.StartsWithSegments("/v") || (path.StartsWithSegments("/w") && !path.StartsWithSegments("/w/m") && !path.StartsWithSegments("/w/live") && !path.StartsWithSegments("/w/counter") && !path.StartsWithSegments("/w/signin"));

    private static bool IsHere(string href, string here) =>
        here == href || here.StartsWith(href + "&", StringComparison.Ordinal) || (!href.Contains('?', StringComparison.Ordinal) && (here.StartsWith(href + "/", StringComparison.Ordinal) || here.StartsWith(href + "?", StringComparison.Ordinal)));

    // No dead links: a room that is not there has no door, and a door may be closed to this person.
    private bool HasDoor(string href, Actor actor)
    {
        var path = href.Split('?')[0];
        return doors.Endpoints.OfType<RouteEndpoint>().Any(door => string.Equals("/" + door.RoutePattern.RawText?.TrimStart('/'), path, StringComparison.Ordinal)
            && door.Metadata.GetMetadata<RouteAccess>() is { } access && (access.IsOpen || access.Roles.Count == 0 || access.Roles.Any(actor.IsAnywhere)));
    }

    private async Task<int> CountAsync(QueueView view, Actor actor, bool isHere, CancellationToken ct)
    {
        var counts = current.Value.Memory(() => new MenuCounts());
        var now = clock.GetUtcNow();
        if (!isHere && counts.Find(actor.Account, view, now - Fresh) is { } known)
        {
            return known;
        }

        var count = await Capped.CountAsync(views.Of(view, actor), ct);
        counts.Keep(actor.Account, view, count, now);
        return count;
    }

    private sealed record Entry(string Name, string Href, Func<Actor, bool> IsFor, QueueView? View);
}

/// <summary>Counts of a moment ago, by person and list.</summary>
internal sealed class MenuCounts
{
    private const int MostKept = 20_000;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<(string Account, QueueView View), (int Count, DateTimeOffset At)> kept = new();

    public int? Find(string account, QueueView view, DateTimeOffset notBefore) =>
        kept.TryGetValue((account, view), out var found) && found.At >= notBefore ? found.Count : null;

    public void Keep(string account, QueueView view, int count, DateTimeOffset now)
    {
        if (kept.Count > MostKept)
        {
            kept.Clear();
        }

        kept[(account, view)] = (count, now);
    }
}
