using Huiyin.Platform.Audit;
using Huiyin.Platform.Storage;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.Auditing;

/// <param name="Day">Only what was written on this civil day.</param>
/// <param name="Before">The entry before which this page begins; null for the newest.</param>
internal sealed record ShowAudit(string? Kind, string? Actor, DateOnly? Day, int? Before);

/// <summary>The district's chain, newest first; and the roots that seal it.</summary>
internal sealed record AuditView(ShowAudit Ask, IReadOnlyList<AuditEntry> Entries, bool HasMore, IReadOnlyList<DailyRoot> Roots);

internal sealed class ShowAuditHandler(HuiyinDb db)
{
    private const int PageSize = 20;
    private const int MostRoots = 7;

    public async Task<AuditView> HandleAsync(ShowAudit ask, CancellationToken ct)
    {
        var entries = db.Set<AuditEntry>().AsNoTracking();
        entries = ask.Kind is { Length: > 0 } kind ? entries.Where(entry => entry.Kind == kind) : entries;
        entries = ask.Actor is { Length: > 0 } actor ? entries.Where(entry => entry.Actor == actor) : entries;
        entries = ask.Before is { } before ? entries.Where(entry => entry.Sequence < before) : entries;
        if (ask.Day is { } day)
        {
            var (from, to) = (CivilTime.StartOf(day), CivilTime.EndOf(day));
            entries = entries.Where(entry => entry.At >= from && entry.At < to);
        }

        var found = await entries.OrderByDescending(entry => entry.Sequence).Take(PageSize + 1).ToListAsync(ct);
        // Without the leaves: only what people read.
        var roots = await db.Set<DailyRoot>().AsNoTracking().OrderByDescending(root => root.No).Take(MostRoots)
            .Select(root => new DailyRoot { No = root.No, Day = root.Day, SealedAt = root.SealedAt, Root = root.Root, Previous = root.Previous, Leaves = Array.Empty<byte>() }).ToListAsync(ct);
        return new AuditView(ask, [.. found.Take(PageSize)], found.Count > PageSize, roots);
    }
}
