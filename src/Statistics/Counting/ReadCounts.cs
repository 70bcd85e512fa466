using Huiyin.Platform.Storage;
using Huiyin.Statistics.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Statistics.Counting;

/// <summary>Counts of a period: months and days that are summed up already, and the facts of the days that are not. The answer is always what the facts say.</summary>
internal sealed class ReadCounts(HuiyinDb db, CountFacts facts)
{
    public async Task<Counts> OfAsync(FigurePeriod period, FigureCut cut, IReadOnlyCollection<Dimension> wanted, CancellationToken ct)
    {
        if (cut.InSums(wanted) is not { } lines)
        {
            return await facts.OfDaysAsync(new CountedDays(period.From, period.To), cut, wanted, ct);
        }

        var (months, days, live) = await PlanAsync(period, ct);
        var counts = new Counts();
        if (months.Count > 0)
        {
            Add(counts, await LinesOf(lines, wanted).Where(sum => sum.Kind == SpanKind.Month && months.Contains(sum.From)).ToListAsync(ct), lines);
        }

        if (days.Count > 0)
        {
            Add(counts, await LinesOf(lines, wanted).Where(sum => sum.Kind == SpanKind.Day && days.Contains(sum.From)).ToListAsync(ct), lines);
        }

        if (live.Count > 0)
        {
            counts.Add(await facts.OfDaysAsync(Days(live), cut, wanted, ct));
        }

        return counts;
    }

    /// <summary>What was frozen for a month, and when; null where it is not frozen or the cut was not kept.</summary>
    public async Task<(Counts Counts, DateTimeOffset At)?> FrozenAsync(DateOnly month, FigureCut cut, IReadOnlyCollection<Dimension> wanted, CancellationToken ct)
    {
        if (cut.InSums(wanted) is not { } lines
            || await db.Set<SpanSum>().AsNoTracking().SingleOrDefaultAsync(sum => sum.Kind == SpanKind.Frozen && sum.From == month && sum.Dimension == Dimension.Total, ct) is not { } total)
        {
            return null;
        }

        var counts = new Counts();
        Add(counts, await LinesOf(lines, wanted).Where(sum => sum.Kind == SpanKind.Frozen && sum.From == month).ToListAsync(ct), lines);
        return (counts, total.MadeAt);
    }

    /// <summary>Totals month by month, the oldest first.</summary>
    public async Task<IReadOnlyList<(DateOnly Month, Tally Tally)>> MonthsAsync(DateOnly first, DateOnly last, FigureCut cut, CancellationToken ct)
    {
        var months = new List<(DateOnly, Tally)>();
        for (var month = first; month <= last; month = month.AddMonths(1))
        {
            var end = month.AddMonths(1).AddDays(-1);
            months.Add((month, (await OfAsync(new FigurePeriod(PeriodKind.Days, month, end < last ? end : last), cut, [], ct)).Total));
        }

        return months;
    }

    private IQueryable<SpanSum> LinesOf(SumLines lines, IReadOnlyCollection<Dimension> wanted)
    {
        var sums = db.Set<SpanSum>().AsNoTracking();
        if (lines is { Dimension: { } dimension, Keys: { } keys })
        {
            return sums.Where(sum => sum.Dimension == dimension && keys.Contains(sum.Key));
        }

        Dimension[] asked = [.. wanted.Append(Dimension.Total).Distinct()];
        return sums.Where(sum => asked.Contains(sum.Dimension));
    }

    private static void Add(Counts counts, List<SpanSum> sums, SumLines lines)
    {
        foreach (var sum in sums)
        {
            counts.Add(sum.Dimension, sum.Key, sum.Counts);
            if (lines.Dimension is not null)
            {
                counts.Add(Dimension.Total, "", sum.Counts);
            }
        }
    }

    private async Task<(List<DateOnly> Months, List<DateOnly> Days, List<DateOnly> Live)> PlanAsync(FigurePeriod period, CancellationToken ct)
    {
        var (from, to) = (period.From, period.To);
        var stale = (await db.Set<StaleDay>().Where(day => day.Day >= from && day.Day <= to).Select(day => day.Day).Distinct().ToListAsync(ct)).ToHashSet();
        var summed = (await db.Set<SpanSum>().Where(sum => sum.Kind == SpanKind.Day && sum.Dimension == Dimension.Total && sum.From >= from && sum.From <= to).Select(sum => sum.From).ToListAsync(ct)).ToHashSet();
        var whole = (await db.Set<SpanSum>().Where(sum => sum.Kind == SpanKind.Month && sum.Dimension == Dimension.Total && sum.From >= from && sum.From <= to).Select(sum => sum.From).ToListAsync(ct))
            .Where(month => month.AddMonths(1).AddDays(-1) <= to && !stale.Any(day => day.Year == month.Year && day.Month == month.Month)).ToList();
        var (days, live) = (new List<DateOnly>(), new List<DateOnly>());
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (!whole.Contains(new DateOnly(day.Year, day.Month, 1)))
            {
                (summed.Contains(day) && !stale.Contains(day) ? days : live).Add(day);
            }
        }

        return (whole, days, live);
    }

    private static CountedDays Days(List<DateOnly> live) =>
        live[^1].DayNumber - live[0].DayNumber == live.Count - 1 ? new CountedDays(live[0], live[^1]) : new CountedDays(live[0], live[^1], live);
}
