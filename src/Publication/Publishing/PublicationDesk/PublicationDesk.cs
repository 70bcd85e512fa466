using Huiyin.Platform.Storage;
using Huiyin.Publication.Model;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Publication.Publishing;

/// <summary>What waits for a second person, or with <c>view=mine</c> what I proposed.</summary>
internal sealed record PublicationDesk(string? View, string? After)
{
    public bool IsMine => View == "mine";
}

/// <summary>One line of the desk.</summary>
internal sealed record DeskLine(string Slug, string Number, string Title, string UnitName, PublicationState State, string ProposedByName, DateTimeOffset ProposedAt, string? DecidedByName, string? RefusalReason);

internal sealed record DeskView(bool IsMine, bool MayApprove, IReadOnlyList<DeskLine> Lines, string? Next);

internal sealed class PublicationDeskHandler(HuiyinDb db)
{
    private const int PageSize = 20;

    public async Task<DeskView> HandleAsync(PublicationDesk ask, Actor actor, CancellationToken ct)
    {
        var mayApprove = PublicationSight.MayApprove(actor);
        var isMine = ask.IsMine || !mayApprove;
        var asked = db.Set<PublishedMatter>().AsNoTracking();
        asked = isMine ? asked.Where(row => row.ProposedBy == actor.Account) : asked.Where(row => row.State == PublicationState.Proposed);
        if (RowMark.Read(ask.After) is var (at, id))
        {
            asked = isMine
                ? asked.Where(row => row.ProposedAt < at || (row.ProposedAt == at && row.Id < id))
                : asked.Where(row => row.ProposedAt > at || (row.ProposedAt == at && row.Id > id));
        }

        // What waits longest comes first; of one's own the latest.
        asked = isMine ? asked.OrderByDescending(row => row.ProposedAt).ThenByDescending(row => row.Id) : asked.OrderBy(row => row.ProposedAt).ThenBy(row => row.Id);
        var found = await asked.Take(PageSize + 1).Select(row => new
        {
            row.Id,
            Line = new DeskLine(row.Slug, row.Number, row.Title, row.UnitName, row.State, row.ProposedByName, row.ProposedAt, row.DecidedByName, row.RefusalReason),
        }).ToListAsync(ct);
        var shown = found.Take(PageSize).ToList();
        return new DeskView(isMine, mayApprove, [.. shown.Select(row => row.Line)], found.Count > PageSize ? RowMark.Write(shown[^1].Line.ProposedAt, shown[^1].Id) : null);
    }
}
