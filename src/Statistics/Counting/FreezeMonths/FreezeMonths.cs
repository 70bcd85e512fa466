using Huiyin.Platform.Jobs;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Model;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Statistics.Counting;

/// <summary>定稿: on the fifth (or another day the district chose) the month before is kept as it then is. What is corrected later is 调整 beside it (rule 7).</summary>
internal sealed class FreezeMonthsHandler(HuiyinDb db, ReadCounts read, IRegisters registers, TimeProvider clock) : IJob
{
    public const string Rule = "figures.freeze";

    private const int Fifth = 5;
    private const int Round = 24;
    private static readonly Dimension[] Kept = [Dimension.Unit, Dimension.Area, Dimension.Channel, Dimension.Category, Dimension.Purpose];

    public async Task RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = CivilTime.DateOf(now);
        if (await db.Set<MatterFact>().MinAsync(fact => (DateOnly?)fact.RegisteredDay, ct) is not { } first)
        {
            return;
        }

        var on = (await registers.CurrentAsync(ct)).Limits.Where(rule => rule.Key == Rule && rule.From <= today).OrderBy(rule => rule.From).LastOrDefault()?.Limit.Number ?? Fifth;
        var frozen = await db.Set<SpanSum>().Where(sum => sum.Kind == SpanKind.Frozen && sum.Dimension == Dimension.Total).Select(sum => sum.From).ToListAsync(ct);
        var month = new DateOnly(first.Year, first.Month, 1);
        for (var done = 0; done < Round && month.AddMonths(1).AddDays(on - 1) <= today; month = month.AddMonths(1))
        {
            if (!frozen.Contains(month))
            {
                await FreezeAsync(month, now, ct);
                done++;
            }
        }
    }

    private async Task FreezeAsync(DateOnly month, DateTimeOffset now, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var counts = await read.OfAsync(new FigurePeriod(PeriodKind.Month, month, month.AddMonths(1).AddDays(-1)), FigureCut.District, Kept, ct);
        db.AddRange(counts.Rows(SpanKind.Frozen, month, Kept, now));
        await db.SaveChangesAsync(ct);
    }
}
