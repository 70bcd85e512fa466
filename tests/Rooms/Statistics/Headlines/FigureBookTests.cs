using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FsCheck;
using FsCheck.Fluent;
using Huiyin.Matters.Contract;
using Huiyin.Platform.Sheets;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Headlines;
using Huiyin.Statistics.Model;
using Dimension = Huiyin.Statistics.Model.Dimension;
using Huiyin.Tests.Rooms.Matters;
using Huiyin.Tests.Rooms.Statistics.Counting;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Statistics.Headlines;

public sealed class FigureBookTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static readonly Gen<FigureAsk> AnyAsk =
        from period in Gen.Elements("month", "year", "30", "quarter", "week", "2026-09", "2026-Q2", "2026-02", "2025-12")
        from unit in Gen.Elements(null, null, null, CellKey.Of(Town.Lamps), CellKey.Of(Town.Centre))
        from channel in Gen.Elements(null, null, null, "WebPage", "Counter")
        from area in Gen.Elements(null, null, Town.Street, FigureAsk.None)
        from purpose in Gen.Elements(null, null, null, "Consultation", FigureAsk.None)
        select new FigureAsk(period, null, null, unit, channel, area, null, purpose);

    [Fact]
    public async Task For_twenty_random_filters_units_add_up_to_the_total_and_the_sheet_says_what_the_page_says()
    {
        await using var district = await Lived.DistrictAsync([.. Life.Any.ListOf(120).Sample(1, 100).First()]);
        var matters = await Lived.MattersAsync(district);
        await SumDaysTests.SumAllAsync(district);
        foreach (var ask in AnyAsk.Sample(20, 100))
        {
            var book = await InAsync(district, books => books.BookAsync(ask, Leader, Ct));
            AssertWritten(BookSheets.Of(book), book.Lines.Select(line => line.Now), column: 2);
            var slow = BruteForce.Count(matters.Where(m => Fits(m, ask)), book.Head.Period.From, book.Head.Period.To, ask.Unit is null ? null : UnitId.Of(Guid.Parse(ask.Unit)));
            Assert.All(book.Lines.Where(line => line.Figure.Kind is FigureKind.Count), line => Assert.Equal(slow[line.Figure.Part], line.Now.Number));

            foreach (var dimension in new[] { Dimension.Unit, Dimension.Area, Dimension.Channel, Dimension.Category, Dimension.Purpose })
            {
                var table = await InAsync(district, books => books.TableAsync(ask, dimension, Leader, Ct));
                for (var i = 0; i < table.Figures.Count; i++)
                {
                    if (table.Figures[i].Kind is FigureKind.Count or FigureKind.Now)
                    {
                        Assert.Equal(table.Total.Cells[i].Number, table.Lines.Sum(line => line.Cells[i].Number ?? 0));
                        Assert.Equal(book.Lines.Single(line => line.Figure == table.Figures[i]).Now, table.Total.Cells[i]);
                    }
                }

                AssertWritten(BookSheets.Of(table), table.Lines.Append(table.Total).Select(line => line.Cells[0]), column: 2);
            }
        }
    }

    [Fact]
    public void A_sheet_keeps_numbers_as_numbers_words_as_words_and_its_head_in_view()
    {
        var bytes = XlsxWriter.Write([new WrittenSheet("各单位", ["2026-10-01 至 2026-10-31"], ["单位", "受理", "满意率"],
            [[WrittenCell.Words("=1+1\u0001"), new WrittenCell("1,519", 1519, NumberLook.Whole), new WrittenCell("96.10%", 0.961, NumberLook.Percent)]])]);

        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet; // just written
        var cells = sheet.Descendants<Row>().Last().Elements<Cell>().ToList();
        Assert.Equal(["=1+1", "1519", "0.961"], cells.Select(cell => cell.InnerText));
        Assert.Equal([CellValues.InlineString, CellValues.Number, CellValues.Number], cells.Select(cell => cell.DataType!.Value)); // written above
        Assert.Empty(sheet.Descendants<CellFormula>());
        Assert.Equal(2, sheet.Descendants<Pane>().Single().VerticalSplit?.Value);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document, Ct));
    }

    [Fact]
    public void Few_cases_are_counts_and_nothing_to_divide_by_is_a_dash()
    {
        Assert.Equal(("7/8", (double?)null), (FigureCell.Rate(7, 8).Text, FigureCell.Rate(7, 8).Number));
        Assert.Equal("—", FigureCell.Rate(0, 0).Text);
        Assert.Equal(("84.60%", 0.846), (FigureCell.Rate(1285, 1519).Text, FigureCell.Rate(1285, 1519).Number));
        Assert.Equal("+25.00%", FigureCell.Growth(5, 4).Text);
        Assert.Equal("−50.00%", FigureCell.Growth(5, 10).Text);
        Assert.Equal("—", FigureCell.Growth(5, 0).Text);
    }

    private static bool Fits(MatterBrief m, FigureAsk ask) =>
        (ask.Channel is null || m.Channel.ToString() == ask.Channel)
        && (ask.Area is null || (ask.Area == FigureAsk.None ? m.AreaCode is null : m.AreaCode?.StartsWith(ask.Area, StringComparison.Ordinal) == true))
        && (ask.Purpose is null || (ask.Purpose == FigureAsk.None ? m.Purpose is null : m.Purpose?.ToString() == ask.Purpose));

    private static void AssertWritten(WrittenSheet sheet, IEnumerable<FigureCell> shown, int column)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(XlsxWriter.Write([sheet])), false);
        var rows = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Skip(sheet.Head.Count + 1); // just written
        Assert.Equal(
            shown.Select(cell => cell.Number?.ToString("R", CultureInfo.InvariantCulture) ?? cell.Text),
            rows.Select(row => row.Elements<Cell>().ElementAt(column).InnerText));
    }

    private static Task<T> InAsync<T>(TestDistrict district, Func<FigureBooks, Task<T>> read) => district.InScopeAsync(services => read(services.GetRequiredService<FigureBooks>()));

    private static Actor Leader =>
        new(StaffId.Of(Guid.Parse("00000000-0000-7000-8000-0000000000d1")), "ld01", "某某", Town.Centre, new HashSet<(Role, UnitId)> { (Role.DistrictLeader, Town.Centre) });
}
