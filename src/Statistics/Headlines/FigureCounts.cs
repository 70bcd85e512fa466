using Huiyin.Platform.Storage;
using Huiyin.Statistics.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Statistics.Headlines;

/// <summary>Counts facts by the definitions of rule 7; each query reads the rows of its period and no others.</summary>
internal sealed class FigureCounts(HuiyinDb db)
{
    /// <summary>The facts a figure counts for somebody.</summary>
    public IQueryable<MatterFact> Of(Figure figure, FigurePeriod period, FigureScope scope, DateTimeOffset now) =>
        db.Set<MatterFact>().AsNoTracking().Where(Figures.Counts(figure, period, now)).Where(scope.Covers());

    /// <summary>All counts of a period, cut by unit, channel and subdistrict; lines and totals are sums of these.</summary>
    public async Task<IReadOnlyList<FigureCell>> CellsAsync(FigurePeriod period, FigureScope scope, DateTimeOffset now, CancellationToken ct) =>
    [
        .. await ReceivedAsync(Of(Figure.Received, period, scope, now), ct),
        .. await AnsweredAsync(Of(Figure.Answered, period, scope, now), ct),
        .. await DueAsync(Of(Figure.Due, period, scope, now), ct),
        .. await RatedAsync(Of(Figure.Rated, period, scope, now), ct),
    ];

    /// <summary>How often each number of working days was used.</summary>
    public async Task<IReadOnlyList<(int Days, int Count)>> DaysUsedAsync(FigurePeriod period, FigureScope scope, DateTimeOffset now, CancellationToken ct)
    {
        var bars = await Of(Figure.Answered, period, scope, now).Where(fact => fact.WorkDaysUsed != null)
            .GroupBy(fact => fact.WorkDaysUsed!.Value /* filtered */).Select(same => new { Days = same.Key, Count = same.Count() }).ToListAsync(ct);
        return [.. bars.Select(bar => (bar.Days, bar.Count))];
    }

    /// <summary>How many a figure counts on each day of the period.</summary>
    public Task<Dictionary<DateOnly, int>> ByDayAsync(Figure figure, FigurePeriod period, FigureScope scope, DateTimeOffset now, CancellationToken ct) =>
        Of(figure, period, scope, now).GroupBy(Figures.DayOf(figure)).Select(day => new { day.Key, Count = day.Count() }).ToDictionaryAsync(day => day.Key, day => day.Count, ct);

    /// <summary>受理 by category code; no code for those nobody has classed yet.</summary>
    public async Task<IReadOnlyList<(string? Code, int Count)>> ByCategoryAsync(FigurePeriod period, FigureScope scope, DateTimeOffset now, CancellationToken ct)
    {
        var counted = await Of(Figure.Received, period, scope, now).GroupBy(fact => fact.CategoryCode)
            .Select(same => new { Code = same.Key, Count = same.Count() }).ToListAsync(ct);
        return [.. counted.Select(same => ((string?)same.Code, same.Count))];
    }

    private static async Task<IEnumerable<FigureCell>> ReceivedAsync(IQueryable<MatterFact> facts, CancellationToken ct) =>
        (await facts.GroupBy(fact => new { fact.Unit, fact.Channel, fact.Subdistrict })
            .Select(cell => new { cell.Key.Unit, cell.Key.Channel, cell.Key.Subdistrict, Count = cell.Count() }).ToListAsync(ct))
        .Select(cell => new FigureCell(cell.Unit, cell.Channel, cell.Subdistrict, new Tally { Received = cell.Count }));

    private static async Task<IEnumerable<FigureCell>> AnsweredAsync(IQueryable<MatterFact> facts, CancellationToken ct) =>
        (await facts.GroupBy(fact => new { fact.Unit, fact.Channel, fact.Subdistrict })
            .Select(cell => new
            {
                cell.Key.Unit, cell.Key.Channel, cell.Key.Subdistrict, Count = cell.Count(),
                Solved = cell.Count(fact => fact.IsSolved), OnTime = cell.Count(fact => fact.IsOnTime), Days = cell.Sum(fact => fact.WorkDaysUsed ?? 0),
            }).ToListAsync(ct))
        .Select(cell => new FigureCell(cell.Unit, cell.Channel, cell.Subdistrict,
            new Tally { Answered = cell.Count, Solved = cell.Solved, AnsweredOnTime = cell.OnTime, WorkDays = cell.Days }));

    private static async Task<IEnumerable<FigureCell>> DueAsync(IQueryable<MatterFact> facts, CancellationToken ct) =>
        (await facts.GroupBy(fact => new { fact.Unit, fact.Channel, fact.Subdistrict })
            .Select(cell => new { cell.Key.Unit, cell.Key.Channel, cell.Key.Subdistrict, Count = cell.Count(), OnTime = cell.Count(fact => fact.IsOnTime) }).ToListAsync(ct))
        .Select(cell => new FigureCell(cell.Unit, cell.Channel, cell.Subdistrict, new Tally { Due = cell.Count, DueOnTime = cell.OnTime }));

    private static async Task<IEnumerable<FigureCell>> RatedAsync(IQueryable<MatterFact> facts, CancellationToken ct) =>
        (await facts.GroupBy(fact => new { fact.Unit, fact.Channel, fact.Subdistrict })
            .Select(cell => new
            {
                cell.Key.Unit, cell.Key.Channel, cell.Key.Subdistrict, Count = cell.Count(),
                Satisfied = cell.Count(fact => fact.Stars >= 3), Very = cell.Count(fact => fact.Stars == 5), First = cell.Count(fact => fact.FirstStars >= 3),
            }).ToListAsync(ct))
        .Select(cell => new FigureCell(cell.Unit, cell.Channel, cell.Subdistrict,
            new Tally { Rated = cell.Count, Satisfied = cell.Satisfied, VerySatisfied = cell.Very, FirstSatisfied = cell.First }));
}
