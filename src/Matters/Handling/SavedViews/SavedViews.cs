using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Handling;

/// <summary>存为我的视图: the list as it is narrowed now, under a name.</summary>
/// <param name="Query">What stands in the address of the list; only what a list knows is kept of it.</param>
internal sealed record SaveView(string? Name, string? Query);

internal static class SavedViewRefusals
{
    public static readonly Refusal NameMissing = new("saved-view.name-missing", RefusalKind.Input, "name");
    public static readonly Refusal NameTaken = new("saved-view.name-taken", RefusalKind.Input, "name");
    public static readonly Refusal NothingToSave = new("saved-view.nothing", RefusalKind.Input, "name");
    public static readonly Refusal TooMany = new("saved-view.too-many", RefusalKind.Input, "name");
    public static readonly Refusal Unknown = new("saved-view.unknown", RefusalKind.NotFound);
}

internal sealed class SavedViewsHandler(HuiyinDb db, TimeProvider clock)
{
    public const int Most = 10;

    public Task<List<SavedView>> ListAsync(Actor actor, CancellationToken ct)
    {
        var account = actor.Account;
        return db.Set<SavedView>().AsNoTracking().Where(view => view.Account == account).OrderBy(view => view.At).ToListAsync(ct);
    }

    public async Task<Outcome> AddAsync(SaveView ask, Actor actor, CancellationToken ct)
    {
        var query = MyViews.Kept(ask.Query);
        if (query.Length is 0 or > SavedView.LongestQuery)
        {
            return SavedViewRefusals.NothingToSave;
        }

        var known = await ListAsync(actor, ct);
        if (Wrong(ask.Name, known.ConvertAll(view => view.Name)) is { } wrong)
        {
            return wrong;
        }

        if (known.Count >= Most)
        {
            return SavedViewRefusals.TooMany.With(Most);
        }

        var now = clock.GetUtcNow();
        db.Add(new SavedView { Id = Guid.CreateVersion7(now), Account = actor.Account, Name = ask.Name!.Trim() /* asked */, Query = query, At = now });
        return await db.CommitAsync(ct);
    }

    public async Task<Outcome> RenameAsync(Guid id, string? name, Actor actor, CancellationToken ct)
    {
        var known = await ListAsync(actor, ct);
        if (Wrong(name, known.Where(view => view.Id != id).Select(view => view.Name)) is { } wrong)
        {
            return wrong;
        }

        return await ChangeAsync(id, actor, view => view.Name = name!.Trim() /* asked */, ct);
    }

    public Task<Outcome> RemoveAsync(Guid id, Actor actor, CancellationToken ct) => ChangeAsync(id, actor, view => db.Remove(view), ct);

    private async Task<Outcome> ChangeAsync(Guid id, Actor actor, Action<SavedView> change, CancellationToken ct)
    {
        var account = actor.Account;
        if (await db.Set<SavedView>().SingleOrDefaultAsync(view => view.Id == id && view.Account == account, ct) is not { } view)
        {
            return SavedViewRefusals.Unknown;
        }

        change(view);
        return await db.CommitAsync(ct);
    }

    private static Refusal? Wrong(string? name, IEnumerable<string> others) =>
        string.IsNullOrWhiteSpace(name) || name.Trim().Length > SavedView.LongestName ? SavedViewRefusals.NameMissing.With(SavedView.LongestName)
        : others.Contains(name.Trim(), StringComparer.Ordinal) ? SavedViewRefusals.NameTaken
        : null;
}
