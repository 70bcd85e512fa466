using Huiyin.Platform.Districts;
using Huiyin.Statistics.Contract;
using Huiyin.Statistics.Counting;
using Huiyin.Statistics.Model;
using Huiyin.WorkDays;

namespace Huiyin.Statistics.Headlines;

/// <summary>This month for everybody. Kept in memory for a minute: the home page is the most visited of all and must cost nothing.</summary>
internal sealed class ShowHeadlinesHandler(ReadCounts read, CountFacts facts, CurrentDistrict current, TimeProvider clock) : IHeadlines
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
        var tally = (await read.OfAsync(month, FigureCut.District, [], ct)).Total;
        var standing = (await facts.StandingAsync(FigureCut.District, [], now, ct)).Total;
        return new HeadlineFigures(
            month.From, now, (int)tally[Measure.Received], (int)tally[Measure.Answered], (int)tally[Measure.Solved], tally.Share(Measure.Solved, Measure.Answered),
            tally.Share(Measure.WorkDays, Measure.Answered), (int)standing[Measure.Overdue]);
    }

    private sealed class HeadlineMemory
    {
        public HeadlineFigures? Last { get; set; }
    }
}
