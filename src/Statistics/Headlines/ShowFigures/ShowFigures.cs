using Huiyin.Registry.Contract;
using Huiyin.Statistics.Model;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Statistics.Headlines;

/// <summary>What is asked: <c>p</c> is <c>month</c>, <c>year</c>, <c>30</c> or a month such as <c>2026-10</c>; two days may be given instead.</summary>
internal sealed record ShowFigures(string? P, string? From, string? To);

internal sealed class ShowFiguresHandler(FigureCounts counts, IRegisters registers, TimeProvider clock)
{
    private const int TrendMonths = 12;
    private const int MostTopics = 8;
    private const int TopicLevel = 2;

    public async Task<FigureSheet> HandleAsync(ShowFigures ask, Actor actor, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var period = FigurePeriod.Read(ask.P, ask.From, ask.To, CivilTime.DateOf(now));
        var scope = FigureScope.Of(actor);
        var register = await registers.CurrentAsync(ct);
        var cells = await counts.CellsAsync(period, scope, now, ct);
        var before = await counts.CellsAsync(period.LastYear(), scope, now, ct);
        var days = await counts.DaysUsedAsync(period, scope, now, ct);
        return new FigureSheet(period, period.LastYear(), now, Sum(cells), Sum(before), await counts.Of(Figure.Overdue, period, scope, now).CountAsync(ct))
        {
            MedianDays = Tally.Quantile(days, 0.5),
            P90Days = Tally.Quantile(days, 0.9),
            BothFestivalMonths = await FestivalAsync(period, scope, now, ct),
            ByUnit = Lines(cells, cell => cell.Unit.Value.ToString("N"), cell => register.UnitName(cell.Unit)),
            ByChannel = Lines(cells, cell => cell.Channel.ToString(), cell => StatisticsWords.OfMatters["channel." + cell.Channel]),
            ByArea = Lines(cells, cell => cell.Subdistrict ?? "", cell => register.Area(cell.Subdistrict)?.Name ?? ""),
            Topics = await TopicsAsync(period, scope, register, now, ct),
            Trend = await TrendAsync(period.To, scope, now, ct),
            IsWholeDistrict = scope == FigureScope.District,
        };
    }

    private static Tally Sum(IEnumerable<FigureCell> cells) => cells.Aggregate(Tally.Nothing, (sum, cell) => sum + cell.Tally);

    private static IReadOnlyList<FigureLine> Lines(IReadOnlyList<FigureCell> cells, Func<FigureCell, string> key, Func<FigureCell, string> name) =>
        [.. cells.GroupBy(key).Select(line => new FigureLine(line.Key, name(line.First()), Sum(line))).OrderByDescending(line => line.Tally.Received).ThenBy(line => line.Key, StringComparer.Ordinal)];

    private async Task<(int Now, int Before)?> FestivalAsync(FigurePeriod period, FigureScope scope, DateTimeOffset now, CancellationToken ct) =>
        period.BothFestivalMonths() is { } both
            ? (await counts.Of(Figure.Received, both, scope, now).CountAsync(ct), await counts.Of(Figure.Received, both.LastYear(), scope, now).CountAsync(ct))
            : null;

    private async Task<IReadOnlyList<Topic>> TopicsAsync(FigurePeriod period, FigureScope scope, Register register, DateTimeOffset now, CancellationToken ct)
    {
        var here = await counts.ByCategoryAsync(period, scope, now, ct);
        var before = (await counts.ByCategoryAsync(period.LastYear(), scope, now, ct)).ToLookup(same => Group(register, same.Code)?.Code, same => same.Count);
        return [.. here.GroupBy(same => Group(register, same.Code)).Where(group => group.Key is not null)
            .Select(group => new Topic(group.Key!.Code /* filtered */, group.Key.Name, group.Sum(same => same.Count), before[group.Key.Code].Sum()))
            .OrderByDescending(topic => topic.Count).ThenBy(topic => topic.Code, StringComparer.Ordinal).Take(MostTopics)];
    }

    private static CategoryBrief? Group(Register register, string? code)
    {
        var category = register.Category(code);
        while (category is { Level: > TopicLevel })
        {
            category = register.Category(category.ParentCode);
        }

        return category;
    }

    private async Task<IReadOnlyList<TrendMonth>> TrendAsync(DateOnly to, FigureScope scope, DateTimeOffset now, CancellationToken ct)
    {
        var first = new DateOnly(to.Year, to.Month, 1).AddMonths(1 - TrendMonths);
        var shown = new FigurePeriod(PeriodKind.Days, first, to);
        var withLastYear = shown with { From = first.AddYears(-1) };
        var received = ByMonth(await counts.ByDayAsync(Figure.Received, withLastYear, scope, now, ct));
        var solved = ByMonth(await counts.ByDayAsync(Figure.Solved, shown, scope, now, ct));
        return [.. Enumerable.Range(0, TrendMonths).Select(i => first.AddMonths(i)).Select(month =>
            new TrendMonth(month, received[month].Sum(), solved[month].Sum(), received[month.AddYears(-1)].Sum()))];
    }

    private static ILookup<DateOnly, int> ByMonth(Dictionary<DateOnly, int> days) =>
        days.ToLookup(day => new DateOnly(day.Key.Year, day.Key.Month, 1), day => day.Value);
}
