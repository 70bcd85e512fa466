using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Huiyin.Platform.Sheets;

/// <summary>How a number looks in its cell.</summary>
public enum NumberLook
{
    /// <summary>1,519</summary>
    Whole,

    /// <summary>96.10%</summary>
    Percent,

    /// <summary>4.2</summary>
    Decimal,
}

/// <summary>One cell: a number, or words. Words are always words, whatever they begin with: a program that opens the sheet never computes them.</summary>
public sealed record WrittenCell(string Text, double? Number, NumberLook Look)
{
    /// <summary>Text as it is.</summary>
    public static WrittenCell Words(string text) => new(text, null, NumberLook.Whole);
}

/// <summary>One sheet: lines that say what it is, the names of the columns, the rows.</summary>
public sealed record WrittenSheet(string Name, IReadOnlyList<string> Head, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<WrittenCell>> Rows);

/// <summary>Workbooks out: numbers as numbers, no formulas, the names of the columns stay in view.</summary>
public static class XlsxWriter
{
    /// <summary>The media type of a workbook.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int LongestName = 31;
    private const uint Bold = 4;
    private static readonly char[] NotInNames = [':', '\\', '/', '?', '*', '[', ']'];

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(IReadOnlyList<WrittenSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var list = workbook.Workbook.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.Sheets());
            for (var i = 0; i < sheets.Count; i++)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = Of(sheets[i], isFirst: i == 0);
                list.AppendChild(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)(i + 1), Name = SheetName(sheets[i].Name, i) });
            }
        }

        return stream.ToArray();
    }

    private static Worksheet Of(WrittenSheet sheet, bool isFirst)
    {
        var data = new SheetData();
        foreach (var line in sheet.Head)
        {
            data.AppendChild(new Row(Text(line, 0)));
        }

        data.AppendChild(new Row(sheet.Columns.Select(name => Text(name, Bold))));
        foreach (var row in sheet.Rows)
        {
            data.AppendChild(new Row(row.Select(cell => cell.Number is { } number ? Number(number, cell.Look) : Text(cell.Text, 0))));
        }

        // Everything above the rows stays in view.
        var frozen = sheet.Head.Count + 1;
        var pane = new Pane { VerticalSplit = frozen, TopLeftCell = string.Create(CultureInfo.InvariantCulture, $"A{frozen + 1}"), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        return new Worksheet(new SheetViews(new SheetView(pane) { WorkbookViewId = 0, TabSelected = isFirst }), new SheetFormatProperties { DefaultRowHeight = 15, DefaultColumnWidth = 14 }, data);
    }

    private static Cell Text(string text, uint style) =>
        new(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    private static Cell Number(double number, NumberLook look) =>
        new(new CellValue(number.ToString("R", CultureInfo.InvariantCulture))) { DataType = CellValues.Number, StyleIndex = (uint)look + 1 };

    // What XML cannot hold would spoil the whole file.
    private static string Clean(string text) => string.Concat(text.Where(character => System.Xml.XmlConvert.IsXmlChar(character)));

    private static string SheetName(string name, int no)
    {
        var clean = string.Concat(name.Where(character => !NotInNames.Contains(character)));
        return clean.Length is > 0 and <= LongestName ? clean : string.Create(CultureInfo.InvariantCulture, $"{no + 1}");
    }

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "#,##0.0##" }),
        new Fonts(new Font(), new Font(new DocumentFormat.OpenXml.Spreadsheet.Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = 3, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 10, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new CellFormat { FontId = 1, ApplyFont = true }));
}
