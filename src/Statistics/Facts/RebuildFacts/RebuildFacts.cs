using Huiyin.Matters.Contract;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Contract;
using Huiyin.Statistics.Model;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Statistics.Facts;

/// <summary>Compares every matter with its row and writes what is missing or wrong; may be run again at any time.</summary>
internal sealed class RebuildFactsHandler(HuiyinDb db, IMatterLookup matters, IRegisters registers) : IFactRebuild
{
    private const int Batch = 500;

    public async Task<int> RebuildAsync(Action<int> progress, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var calendar = (await registers.CurrentAsync(ct)).Calendar;
        var done = 0;
        string? after = null;
        while (true)
        {
            // Reading and writing in one transaction, so that a step taken meanwhile is not written over.
            var briefs = await db.InOneGoAsync(go => WriteAsync(after, calendar, go), ct);
            done += briefs.Count;
            if (briefs.Count > 0)
            {
                progress(done);
            }

            if (briefs.Count < Batch)
            {
                return done;
            }

            after = briefs[^1].Number;
        }
    }

    private async Task<IReadOnlyList<MatterBrief>> WriteAsync(string? after, WorkCalendar calendar, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var briefs = await matters.AllAsync(after, Batch, ct);
        var ids = briefs.Select(brief => brief.Id).ToList();
        var known = await db.Set<MatterFact>().Where(fact => ids.Contains(fact.Id)).ToDictionaryAsync(fact => fact.Id, ct);
        foreach (var brief in briefs)
        {
            if (known.TryGetValue(brief.Id, out var fact))
            {
                fact.Take(brief, calendar);
            }
            else
            {
                db.Add(MatterFact.Of(brief, calendar));
            }
        }

        await db.SaveChangesAsync(ct);
        return briefs;
    }
}
