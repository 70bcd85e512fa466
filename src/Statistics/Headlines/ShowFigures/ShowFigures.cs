using Huiyin.Registry.Contract;
using Huiyin.Statistics.Counting;
using Huiyin.Statistics.Model;
using Huiyin.WorkDays;

namespace Huiyin.Statistics.Headlines;

/// <summary>What is asked: <c>p</c> is <c>month</c>, <c>year</c>, <c>30</c> or a month such as <c>2026-10</c>; two days may be given instead.</summary>
internal sealed record ShowFigures(string? P, string? From, string? To);

internal sealed class ShowFiguresHandler(ReadCounts read, CountFacts facts, IRegisters registers, TimeProvider clock)
{
    private const int TrendMonths = 12;
    private const int MostTopics = 8;
    private static readonly Dimension[] Wanted = [Dimension.Unit, Dimension.Channel, Dimension.Area, Dimension.Category];

    public async Task<FigureSheet> HandleAsync(ShowFigures ask, Actor actor, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var period = FigurePeriod.Read(ask.P, ask.From, ask.To, CivilTime.DateOf(now));
        var cut = new FigureCut(FigureScope.Of(actor));
        var names = new LineNames(await registers.CurrentAsync(ct));
        var counts = await read.OfAsync(period, cut, Wanted, ct);
        var before = await read.OfAsync(period.LastYear(), cut, [Dimension.Category], ct);
        return new FigureSheet(period, period.LastYear(), now, counts.Total, before.Total, (await facts.StandingAsync(cut, [], now, ct)).Total[Measure.Overdue])
        {
            MedianDays = Tally.Quantile(counts.Total.Histogram, 0.5),
            P90Days = Tally.Quantile(counts.Total.Histogram, 0.9),
            BothFestivalMonths = await FestivalAsync(period, cut, ct),
            ByUnit = Lines(counts, Dimension.Unit, names),
            ByChannel = Lines(counts, Dimension.Channel, names),
            ByArea = Lines(counts, Dimension.Area, names),
            Topics = Topics(counts, before, names),
            Trend = await TrendAsync(period.To, cut, ct),
            IsWholeDistrict = cut.Scope == FigureScope.District,
        };
    }

    private static IReadOnlyList<FigureLine> Lines(Counts counts, Dimension dimension, LineNames names) =>
        [.. counts.Lines(dimension).Select(line => new FigureLine(line.Key, names.Of(dimension, line.Key), line.Tally)).OrderByDescending(line => line.Tally[Measure.Received]).ThenBy(line => line.Key, StringComparer.Ordinal)];

    private async Task<(long Now, long Before)?> FestivalAsync(FigurePeriod period, FigureCut cut, CancellationToken ct) =>
        period.BothFestivalMonths() is { } both
            ? ((await read.OfAsync(both, cut, [], ct)).Total[Measure.Received], (await read.OfAsync(both.LastYear(), cut, [], ct)).Total[Measure.Received])
            : null;

    private static IReadOnlyList<Topic> Topics(Counts counts, Counts before, LineNames names) =>
        [.. counts.Lines(Dimension.Category).Where(line => line.Key.Length > 0 && line.Tally[Measure.Received] > 0)
            .Select(line => new Topic(line.Key, names.Of(Dimension.Category, line.Key), (int)line.Tally[Measure.Received], (int)before.Of(Dimension.Category, line.Key)[Measure.Received]))
            .OrderByDescending(topic => topic.Count).ThenBy(topic => topic.Code, StringComparer.Ordinal).Take(MostTopics)];

    private async Task<IReadOnlyList<TrendMonth>> TrendAsync(DateOnly to, FigureCut cut, CancellationToken ct)
    {
        var first = new DateOnly(to.Year, to.Month, 1).AddMonths(1 - TrendMonths);
        var months = await read.MonthsAsync(first.AddYears(-1), to, cut, ct);
        var before = months.ToDictionary(month => month.Month, month => month.Tally[Measure.Received]);
        return [.. months.Where(month => month.Month >= first)
            .Select(month => new TrendMonth(month.Month, (int)month.Tally[Measure.Received], (int)month.Tally[Measure.Solved], (int)before.GetValueOrDefault(month.Month.AddYears(-1))))];
    }
}
