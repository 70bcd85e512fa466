using System.Diagnostics;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Storage;
using Huiyin.Statistics.Contract;
using Huiyin.Statistics.Model;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Statistics.Counting;

/// <summary>Sums up the days that are over, and again those whose facts changed since; whole months from their days. The newest first.</summary>
internal sealed class SumDaysHandler(HuiyinDb db, CountFacts facts, TimeProvider clock) : IJob, IFigureSums
{
    private static readonly Dimension[] All = [Dimension.Unit, Dimension.Area, Dimension.Channel, Dimension.Category, Dimension.Purpose];

    // A round is short, so that the other jobs get their turn; after an import of old years the rest waits a little.
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(4);

    // A step that began before midnight marks no day that was still today: let it be over first.
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(15);

    public Task RunAsync(CancellationToken ct) => SumAsync(Round, ct);

    public Task SumAsync(CancellationToken ct) => SumAsync(TimeSpan.MaxValue, ct);

    private async Task SumAsync(TimeSpan longest, CancellationToken ct)
    {
        var last = CivilTime.DateOf(clock.GetUtcNow() - Settled).AddDays(-1);
        if (await db.Set<MatterFact>().MinAsync(fact => (DateOnly?)fact.RegisteredDay, ct) is not { } first)
        {
            return;
        }

        var summed = (await db.Set<SpanSum>().Where(sum => sum.Kind == SpanKind.Day && sum.Dimension == Dimension.Total).Select(sum => sum.From).ToListAsync(ct)).ToHashSet();
        var stale = await db.Set<StaleDay>().Where(day => day.Day <= last).Select(day => day.Day).Distinct().ToListAsync(ct);
        var missing = Enumerable.Range(0, Math.Max(0, last.DayNumber - first.DayNumber + 1)).Select(first.AddDays).Where(day => !summed.Contains(day));
        var begun = Stopwatch.GetTimestamp();
        foreach (var day in stale.Concat(missing).Distinct().OrderDescending().ToList().TakeWhile(_ => Stopwatch.GetElapsedTime(begun) < longest))
        {
            await db.InOneGoAsync(go => SumDayAsync(day, go), ct);
            summed.Add(day);
        }

        await SumMonthsAsync(summed, ct);
    }

    private async Task<int> SumDayAsync(DateOnly day, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var month = new DateOnly(day.Year, day.Month, 1);

        // Read first: what is marked while we count stays marked.
        var marks = await db.Set<StaleDay>().Where(stale => stale.Day == day).Select(stale => stale.Id).ToListAsync(ct);
        var counts = await facts.OfDaysAsync(new CountedDays(day, day), FigureCut.District, All, ct);
        await db.Set<SpanSum>().Where(sum => (sum.Kind == SpanKind.Day && sum.From == day) || (sum.Kind == SpanKind.Month && sum.From == month)).ExecuteDeleteAsync(ct);
        db.AddRange(counts.Rows(SpanKind.Day, day, All, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return await db.Set<StaleDay>().Where(stale => marks.Contains(stale.Id)).ExecuteDeleteAsync(ct);
    }

    private async Task SumMonthsAsync(HashSet<DateOnly> summed, CancellationToken ct)
    {
        var known = await db.Set<SpanSum>().Where(sum => sum.Kind == SpanKind.Month && sum.Dimension == Dimension.Total).Select(sum => sum.From).ToListAsync(ct);
        var months = summed.GroupBy(day => new DateOnly(day.Year, day.Month, 1)).Where(month => month.Count() == DateTime.DaysInMonth(month.Key.Year, month.Key.Month)).Select(month => month.Key);
        foreach (var month in months.Except(known).ToList())
        {
            await db.InOneGoAsync(go => SumMonthAsync(month, go), ct);
        }
    }

    private async Task<int> SumMonthAsync(DateOnly month, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var next = month.AddMonths(1);
        var counts = new Counts();
        foreach (var day in await db.Set<SpanSum>().AsNoTracking().Where(sum => sum.Kind == SpanKind.Day && sum.From >= month && sum.From < next).ToListAsync(ct))
        {
            counts.Add(day.Dimension, day.Key, day.Counts);
        }

        db.AddRange(counts.Rows(SpanKind.Month, month, All, clock.GetUtcNow()));
        return await db.SaveChangesAsync(ct);
    }
}
