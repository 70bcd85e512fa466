using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Huiyin.WorkDays;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Handling;

/// <summary>The person's own views as links of the menu, with counts to 1,000.</summary>
internal sealed class MyViews(HuiyinDb db, QueueViews views, MatterDesk desk)
{
    // What an address of a list knows, in the order in which it is kept.
    private static readonly string[] Known = ["view", "state", "light", "category", "area", "channel", "handler", "from", "to", "words", "unit", "photos", "bad"];

    /// <summary>Of an address's query what a list knows; empty where nothing is left.</summary>
    public static string Kept(string? query)
    {
        var read = QueryHelpers.ParseQuery(query);
        return string.Join('&', Known.Where(name => read.TryGetValue(name, out var values) && !string.IsNullOrWhiteSpace(values)).Select(name => $"{name}={Uri.EscapeDataString(read[name].ToString())}"));
    }

    public async Task<IReadOnlyList<MenuLink>> LinksAsync(Actor actor, string here, CancellationToken ct)
    {
        var account = actor.Account;
        var mine = await db.Set<SavedView>().AsNoTracking().Where(view => view.Account == account).OrderBy(view => view.At).ToListAsync(ct);
        var links = new List<MenuLink>(mine.Count);
        foreach (var view in mine)
        {
            links.Add(new MenuLink(view.Name, "/w?" + view.Query, await CountAsync(view, actor, ct), here == "/w?" + view.Query));
        }

        return links;
    }

    // Roles change: a list that is no longer this person's counts nothing.
    private async Task<int?> CountAsync(SavedView saved, Actor actor, CancellationToken ct)
    {
        var query = new QueryCollection(QueryHelpers.ParseQuery(saved.Query));
        var view = Enum.TryParse<QueueView>(query["view"], ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : QueueViews.FirstFor(actor);
        if (view is not { } list || !QueueViews.IsFor(list, actor))
        {
            return null;
        }

        var register = await desk.RegisterAsync(ct);
        var filter = QueueFilter.Read(query, register);
        var matters = filter.Narrow(views.Of(list, actor, filter.Unit), register);
        var shown = filter.Light is { } light ? matters.Where(MatterLights.Showing(light, register.Calendar, CivilTime.DateOf(desk.Now))) : matters;
        return await Capped.CountAsync(shown, ct);
    }
}
