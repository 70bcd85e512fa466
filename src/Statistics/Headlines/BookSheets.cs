using Huiyin.Platform.Sheets;
using Huiyin.Ui;
using static Huiyin.Statistics.StatisticsWords;

namespace Huiyin.Statistics.Headlines;

/// <summary>Books and tables as sheets: the cells are those of the page.</summary>
internal static class BookSheets
{
    public static WrittenSheet Of(FigureBook book)
    {
        var isFrozen = book.Head.FrozenAt is not null;
        List<string> columns = [W["book.group"], W["book.figure"], W["book.now"], .. isFrozen ? new[] { W["book.adjusted"] } : [], W["book.last-year"], W["book.year-on-year"], W["book.previous"], W["book.on-previous"], W["book.per-work-day"], W["figures.how"]];
        var rows = book.Lines.Select(line => (IReadOnlyList<WrittenCell>)
        [
            WrittenCell.Words(W["figure-group." + line.Figure.Group]), WrittenCell.Words(W["figure." + line.Figure.Key]), Cell(line.Now), .. isFrozen ? new[] { Cell(line.Adjusted ?? line.Now) } : [],
            Cell(line.Before), Cell(line.YearOnYear), Cell(line.Previous), Cell(line.OnPrevious), Cell(line.PerWorkDay), WrittenCell.Words(FigureText.How(line.Figure)),
        ]);
        return new WrittenSheet(W["book.all"], Head(book.Head), columns, [.. rows]);
    }

    public static WrittenSheet Of(CutTable table)
    {
        List<string> columns = [W["by." + table.Dimension], W["book.group"], .. table.Figures.Select(figure => W["figure." + figure.Key]), W["book.received-year-on-year"]];
        var rows = table.Lines.Append(table.Total with { Name = W["book.total"] }).Select(line => (IReadOnlyList<WrittenCell>)
            [WrittenCell.Words(line.Name), WrittenCell.Words(line.Group ?? ""), .. line.Cells.Select(Cell)]);
        return new WrittenSheet(W["by." + table.Dimension], Head(table.Head), columns, [.. rows]);
    }

    /// <summary>Period, cut-off instant and scope stand over every table.</summary>
    public static IReadOnlyList<string> Head(BookHead head) =>
    [
        W.T("figures.span", DateWords.Iso(head.Period.From), DateWords.Iso(head.Period.To), DateWords.DayAndTime(head.CutOff), DateWords.Iso(head.LastYear.From), DateWords.Iso(head.LastYear.To)),
        W.T("book.previous-span", DateWords.Iso(head.Previous.From), DateWords.Iso(head.Previous.To)),
        head.FrozenAt is { } at ? W.T("book.frozen", DateWords.DayAndTime(at)) : W["book.live"],
        .. head.Cuts.Count == 0 ? new[] { W[head.IsWholeDistrict ? "book.whole-district" : "figures.own-only"] } : head.Cuts,
    ];

    private static WrittenCell Cell(FigureCell cell) => cell.Number is { } number
        ? new WrittenCell(cell.Text, number, cell.Format switch { CellFormat.Percent => NumberLook.Percent, CellFormat.Decimal => NumberLook.Decimal, CellFormat.Whole or CellFormat.Words => NumberLook.Whole })
        : WrittenCell.Words(cell.Text);
}
