using Huiyin.Matters.Contract;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Contract;
using Huiyin.Statistics.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Statistics.Facts;

/// <summary>Compares every matter with its row and writes what is missing or wrong; may be run again at any time.</summary>
internal sealed class RebuildFactsHandler(HuiyinDb db, FactRows rows, IMatterLookup matters, IRegisters registers) : IFactRebuild
{
    private const int Batch = 500;

    public async Task<int> RebuildAsync(Action<int> progress, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var register = await registers.CurrentAsync(ct);
        var done = 0;
        string? after = null;
        while (true)
        {
            // Reading and writing in one transaction, so that a step taken meanwhile is not written over.
            var briefs = await db.InOneGoAsync(go => WriteAsync(after, register, go), ct);
            done += briefs.Count;
            if (briefs.Count > 0)
            {
                progress(done);
            }

            if (briefs.Count < Batch)
            {
                // Sums are made from facts: they are made anew as well. Frozen months stay as they were.
                await db.InOneGoAsync(go => db.Set<SpanSum>().Where(sum => sum.Kind != SpanKind.Frozen).ExecuteDeleteAsync(go), ct);
                return done;
            }

            after = briefs[^1].Number;
        }
    }

    private async Task<IReadOnlyList<MatterBrief>> WriteAsync(string? after, Register register, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var briefs = await matters.AllAsync(after, Batch, ct);
        var ids = briefs.Select(brief => brief.Id).ToList();
        var known = await db.Set<MatterFact>().Where(fact => ids.Contains(fact.Id)).ToDictionaryAsync(fact => fact.Id, ct);
        var parts = briefs.SelectMany(brief => brief.Parts).Select(part => part.Id).ToHashSet();
        db.RemoveRange((await db.Set<PartFact>().Where(row => ids.Contains(row.Matter)).ToListAsync(ct)).Where(row => !parts.Contains(row.Id)));
        foreach (var brief in briefs)
        {
            if (known.TryGetValue(brief.Id, out var fact))
            {
                fact.Take(brief, register);
            }
            else
            {
                db.Add(MatterFact.Of(brief, register));
            }

            await rows.TakePartsAsync(brief, register, false, ct);
        }

        await db.SaveChangesAsync(ct);
        return briefs;
    }
}
