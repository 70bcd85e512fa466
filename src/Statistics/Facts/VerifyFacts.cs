using System.Reflection;
using Huiyin.Matters.Contract;
using Huiyin.Platform.Storage;
using Huiyin.Platform.Verifying;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Statistics.Facts;

/// <summary>I17: every fact row is what it would be if it were written anew from the matter, and there is one for each.</summary>
internal sealed class VerifyFacts(HuiyinDb db, IMatterLookup matters, IRegisters registers) : IVerify
{
    private const int Batch = 1000;

    private static readonly PropertyInfo[] Columns = [.. typeof(MatterFact).GetProperties().Where(property => property.SetMethod is not null)];

    public async Task VerifyAsync(VerifyRun run, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(run);
        var register = await registers.CurrentAsync(ct);
        var (facts, count) = (db.Set<MatterFact>().AsNoTracking(), 0);
        string? after = null;
        while (await matters.AllAsync(after, Batch, ct) is { Count: > 0 } briefs)
        {
            var ids = briefs.Select(brief => brief.Id).ToList();
            var known = await facts.Where(fact => ids.Contains(fact.Id)).ToDictionaryAsync(fact => fact.Id, ct);
            foreach (var brief in briefs)
            {
                Compare(MatterFact.Of(brief, register), known.GetValueOrDefault(brief.Id), run);
            }

            count += briefs.Count;
            after = briefs[^1].Number;
        }

        run.Look("I17", count);
        if (await facts.CountAsync(ct) is var rows && rows != count)
        {
            run.Blame("I17", "statistics_matter", $"{rows} rows for {count} matters");
        }
    }

    private static void Compare(MatterFact should, MatterFact? stands, VerifyRun run)
    {
        if (stands is null)
        {
            run.Blame("I17", should.Number, "is not counted: its fact row is missing");
        }
        else if (Columns.FirstOrDefault(column => !Equals(column.GetValue(should), column.GetValue(stands))) is { } wrong)
        {
            run.Blame("I17", should.Number, $"is counted with {wrong.Name} {wrong.GetValue(stands)}; the matter says {wrong.GetValue(should)}");
        }
    }
}
