using Huiyin.Statistics.Counting;
using Huiyin.Statistics.Model;
using Huiyin.Ui;
using Huiyin.WorkDays;
using static Huiyin.Statistics.StatisticsWords;

namespace Huiyin.Statistics.Headlines;

/// <summary>The rates beside the counts of the supervisor's board: this month's, with how many they rest on.</summary>
internal sealed class BoardColumns(ReadCounts read, TimeProvider clock) : IUnitColumns
{
    public async Task<UnitColumns> ReadAsync(CancellationToken ct)
    {
        var month = FigurePeriod.ThisMonth(CivilTime.DateOf(clock.GetUtcNow()));
        var now = await read.OfAsync(month, FigureCut.District, [Dimension.Unit], ct);
        var before = await read.OfAsync(month.LastYear(), FigureCut.District, [Dimension.Unit], ct);
        return new UnitColumns(
            [W["board.on-time"], W["figure.Satisfied"], W["book.received-year-on-year"]],
            now.Lines(Dimension.Unit).Where(line => line.Key.Length > 0).ToDictionary(line => Guid.ParseExact(line.Key, "N"), line => Cells(line.Tally, before.Of(Dimension.Unit, line.Key))),
            Cells(now.Total, before.Total));
    }

    private static IReadOnlyList<string> Cells(Tally now, Tally before) =>
    [
        FigureCell.Rate(now[Measure.DueOnTime], now[Measure.Due]).Text,
        $"{FigureCell.Rate(now[Measure.Satisfied], now[Measure.Rated]).Text} n={now[Measure.Rated]}",
        FigureCell.Growth(now[Measure.Received], before[Measure.Received]).Text,
    ];
}
