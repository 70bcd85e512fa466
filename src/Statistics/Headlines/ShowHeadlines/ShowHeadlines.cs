using Huiyin.Platform.Districts;
using Huiyin.Statistics.Contract;
using Huiyin.Statistics.Model;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Statistics.Headlines;

/// <summary>This month for everybody. Kept in memory for a minute: the home page is the most visited of all and must cost nothing.</summary>
internal sealed class ShowHeadlinesHandler(FigureCounts counts, CurrentDistrict current, TimeProvider clock) : IHeadlines
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    public async Task<HeadlineFigures> ThisMonthAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var memory = current.Value.Memory(() => new HeadlineMemory());
        if (memory.Last is { } last && last.CutOff <= now && now - last.CutOff < Kept && CivilTime.DateOf(last.CutOff) == CivilTime.DateOf(now))
        {
            return last;
        }

        var counted = await CountAsync(now, ct);
        memory.Last = counted;
        return counted;
    }

    private async Task<HeadlineFigures> CountAsync(DateTimeOffset now, CancellationToken ct)
    {
        var month = FigurePeriod.ThisMonth(CivilTime.DateOf(now));
        var tally = (await counts.CellsAsync(month, FigureScope.District, now, ct)).Aggregate(Tally.Nothing, (sum, cell) => sum + cell.Tally);
        var overdue = await counts.Of(Figure.Overdue, month, FigureScope.District, now).CountAsync(ct);
        return new HeadlineFigures(month.From, now, tally.Received, tally.Answered, tally.Solved, tally.SolvedShare, tally.MeanWorkDays, overdue);
    }

    private sealed class HeadlineMemory
    {
        public HeadlineFigures? Last { get; set; }
    }
}
