using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Huiyin.Platform.Sheets;

// Not "…Rooms.Platform": a namespace of that name would hide Huiyin.Platform from the tests beside it.
namespace Huiyin.Tests.Rooms.Ground;

public sealed class SheetReaderTests
{
    static SheetReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-bom", "utf-16", "GB18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Chinese_text_is_read_in_each_encoding_of_office_computers(string encoding)
    {
        const string text = "编号,内容\r\n1,滨江路上的路灯不亮，已经三天了\r\n2,“小区”停车难\r\n";
        var bytes = encoding switch
        {
            "utf-8" => new UTF8Encoding(false).GetBytes(text),
            "utf-8-bom" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            "utf-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            _ => Encoding.GetEncoding("GB18030").GetBytes(text),
        };

        var rows = Read(bytes, "内容");

        Assert.Equal([(2, "滨江路上的路灯不亮，已经三天了", null), (3, "“小区”停车难", null)], rows);
    }

    [Fact]
    public void A_text_may_hold_separators_quotation_marks_and_line_breaks()
    {
        var rows = Read("id,text\n1,\"a,b\"\"c\"\"\n第二行\"\n\n2,x\n"u8.ToArray(), "text");

        Assert.Equal([(2, "a,b\"c\"\n第二行", null), (5, "x", null)], rows);
    }

    [Theory]
    [InlineData("id\ttext\n1\ta,b\n")]
    [InlineData("id;text\n1;a,b\n")]
    public void The_separator_is_seen_in_the_header(string text) => Assert.Equal([(2, "a,b", null)], Read(Encoding.UTF8.GetBytes(text), "text"));

    [Fact]
    public void A_spoiled_row_spoils_no_other()
    {
        const string text = "id,text\n1,good\n2,\"never closed\n3,good\n4,\"closed\"too early\n5,good,one too many\n6\n7,\"good\"\n";

        var rows = Read(Encoding.UTF8.GetBytes(text), "id");

        Assert.Equal(
            [(2, "1", null), (3, "2", SheetFault.Quote), (4, "3", null), (5, "4", SheetFault.Quote), (6, "5", SheetFault.TooManyCells), (7, "6", SheetFault.TooFewCells), (8, "7", null)],
            rows);
    }

    [Fact]
    public void A_few_broken_bytes_do_not_turn_the_file_into_another_encoding()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("id,text\n1,路灯不亮已经三天了请来看看\n2,"), 0xFF, 0xFE, .. Encoding.UTF8.GetBytes("\n3,好的好的好的好的好的好的\n")];

        var rows = Read(bytes, "text");

        Assert.Equal([null, SheetFault.Characters, null], rows.Select(row => row.Fault));
        Assert.Equal("路灯不亮已经三天了请来看看", rows[0].Text);
    }

    [Fact]
    public void Headers_are_found_without_regard_to_case_width_and_marks()
    {
        using var reader = SheetReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(" Ｃode *,名称\nx,y\n")), "a.csv");

        var row = Assert.Single(reader.Rows());

        Assert.Equal(("x", "y", ""), (row.Cell("CODE"), row.Cell("name", "名称"), row.Cell("nothing")));
    }

    [Fact]
    public void A_workbook_gives_texts_numbers_and_dates_as_people_see_them()
    {
        var content = Workbook(
            ["编号", "时间", "内容", "电话"],
            [Text("甲"), Dated(45962.5), Inline("第一行"), Number("13800001111")],
            [],
            [Text("乙"), Dated(45963), null, Number("0.5")]);
        using var reader = SheetReader.Open(content, "a.xlsx");

        var rows = reader.Rows().Select(row => (row.Line, row.Cell("编号"), row.Cell("时间"), row.Cell("内容"), row.Cell("电话"))).ToList();

        Assert.Equal([(2, "甲", "2025-11-01 12:00:00", "第一行", "13800001111"), (4, "乙", "2025-11-02", "", "0.5")], rows);
    }

    [Theory]
    [InlineData("a.pdf", SheetTrouble.KindUnknown)]
    [InlineData("a.csv", SheetTrouble.Empty)]
    [InlineData("a.xlsx", SheetTrouble.NotXlsx)]
    public void What_cannot_be_read_says_why(string name, SheetTrouble trouble)
    {
        var error = Assert.Throws<SheetUnreadableException>(() => SheetReader.Open(new MemoryStream([.. "  \n"u8]), name));

        Assert.Equal(trouble, error.Trouble);
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_is_unpacked()
    {
        var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 40; i++)
            {
                entry.Write(zeros);
            }
        }

        content.Position = 0;

        Assert.Equal(SheetTrouble.TooLarge, Assert.Throws<SheetUnreadableException>(() => SheetReader.Open(content, "a.xlsx")).Trouble);
    }

    [Fact]
    public void Rows_are_handed_out_one_by_one()
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("id,text\n" + string.Concat(Enumerable.Range(1, 200_000).Select(n => $"{n},内容\n"))));
        using var reader = SheetReader.Open(content, "a.csv");

        var third = reader.Rows().Skip(2).First();

        Assert.Equal("3", third.Cell("id"));
        Assert.True(content.Position < content.Length / 10);
    }

    private static List<(int Line, string Text, SheetFault? Fault)> Read(byte[] bytes, string header)
    {
        using var reader = SheetReader.Open(new MemoryStream(bytes), "a.csv");
        return [.. reader.Rows().Select(row => (row.Line, row.Cell(header), row.Fault))];
    }

    private static Cell Text(string text) => new() { DataType = CellValues.String, CellValue = new CellValue(text) };

    private static Cell Inline(string text) => new() { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };

    private static Cell Number(string number) => new() { CellValue = new CellValue(number) };

    private static Cell Dated(double serial) => new() { StyleIndex = 1, CellValue = new CellValue(serial.ToString(System.Globalization.CultureInfo.InvariantCulture)) };

    private static MemoryStream Workbook(string[] headers, params Cell?[][] rows)
    {
        var content = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(content, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook();
            var styles = workbook.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = new Stylesheet(
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 22, ApplyNumberFormat = true }));
            var shared = workbook.AddNewPart<SharedStringTablePart>();
            shared.SharedStringTable = new SharedStringTable(headers.Select(header => new SharedStringItem(new Text(header))));
            var sheet = workbook.AddNewPart<WorksheetPart>();
            var first = new Row(headers.Select((_, at) => Placed(new Cell { DataType = CellValues.SharedString, CellValue = new CellValue(at.ToString(System.Globalization.CultureInfo.InvariantCulture)) }, at, 1))) { RowIndex = 1 };
            var others = rows.Select((cells, index) => new Row(cells.Select((cell, at) => cell is null ? null : Placed(cell, at, index + 2)).OfType<Cell>()) { RowIndex = (uint)(index + 2) });
            sheet.Worksheet = new Worksheet(new SheetData(others.Prepend(first)));
            workbook.Workbook.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = "一" }));
        }

        content.Position = 0;
        return content;
    }

    private static Cell Placed(Cell cell, int column, int row)
    {
        cell.CellReference = $"{(char)('A' + column)}{row}";
        return cell;
    }
}
