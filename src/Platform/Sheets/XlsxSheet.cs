using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Huiyin.Platform.Sheets;

/// <summary>The first sheet of a workbook, read as a stream of rows; bounds are checked before anything is unpacked.</summary>
internal sealed class XlsxSheet : SheetReader
{
    private const long MostUnpacked = 1L << 30;
    private const long MostInPart = 800_000_000;
    private const int MostRatio = 400;
    private const int SmallEnough = 1 << 22;
    private const int MostParts = 2000;
    private const int MostColumns = 500;
    private const int MostSharedCharacters = 1 << 28;

    private readonly SpreadsheetDocument document;
    private readonly WorkbookPart workbook;
    private readonly WorksheetPart sheet;
    private readonly List<string> shared = [];
    private readonly XlsxDates dates;
    private readonly IEnumerator<(int Line, string[] Cells)> rows;

    public XlsxSheet(Stream content, string name)
        : base(name)
    {
        CheckBounds(content);
        document = OpenDocument(content);
        (workbook, sheet) = FirstSheet();
        dates = new XlsxDates(workbook);
        ReadShared();
        rows = RawRows().GetEnumerator();
        Headers = HeadersFrom(rows.MoveNext() ? rows.Current.Cells : null);
    }

    public override SheetHeaders Headers { get; }

    public override IEnumerable<SheetRow> Rows()
    {
        while (rows.MoveNext())
        {
            var (line, cells) = rows.Current;
            if (!cells.All(string.IsNullOrWhiteSpace))
            {
                var tooMany = cells.Skip(Headers.Names.Count).Any(cell => !string.IsNullOrWhiteSpace(cell));
                yield return new SheetRow(Headers, line, line, cells, tooMany ? SheetFault.TooManyCells : null);
            }
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            rows.Dispose();
            document.Dispose();
        }
    }

    /// <summary>What the directory of the archive declares; while unpacking, .NET lets no part grow beyond it.</summary>
    private void CheckBounds(Stream content)
    {
        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > MostParts || archive.Entries.Sum(entry => entry.Length) > MostUnpacked
                || archive.Entries.Any(entry => entry.Length > SmallEnough && entry.Length / MostRatio > entry.CompressedLength))
            {
                throw new SheetUnreadableException(Name, SheetTrouble.TooLarge);
            }
        }
        catch (InvalidDataException)
        {
            throw new SheetUnreadableException(Name, SheetTrouble.NotXlsx);
        }

        content.Position = 0;
    }

    private SpreadsheetDocument OpenDocument(Stream content)
    {
        try
        {
            return SpreadsheetDocument.Open(content, isEditable: false, new OpenSettings { AutoSave = false, MaxCharactersInPart = MostInPart });
        }
        catch (Exception error) when (error is OpenXmlPackageException or FileFormatException or InvalidDataException)
        {
            throw new SheetUnreadableException(Name, SheetTrouble.NotXlsx);
        }
    }

    private (WorkbookPart Workbook, WorksheetPart Sheet) FirstSheet()
    {
        var id = document.WorkbookPart?.Workbook.Descendants<Sheet>().FirstOrDefault()?.Id?.Value;
        return id is not null && document.WorkbookPart!.GetPartById(id) is WorksheetPart part // the id came from it
            ? (document.WorkbookPart, part)
            : throw new SheetUnreadableException(Name, SheetTrouble.Empty);
    }

    private void ReadShared()
    {
        if (workbook.SharedStringTablePart is not { } table)
        {
            return;
        }

        var characters = 0L;
        using var reader = OpenXmlReader.Create(table);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.LoadCurrentElement() is SharedStringItem item)
            {
                var words = Words(item);
                characters += words.Length;
                if (characters > MostSharedCharacters)
                {
                    throw new SheetUnreadableException(Name, SheetTrouble.TooLarge);
                }

                shared.Add(words);
            }
        }
    }

    private IEnumerable<(int Line, string[] Cells)> RawRows()
    {
        var line = 0;
        using var reader = OpenXmlReader.Create(sheet);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.LoadCurrentElement() is Row row)
            {
                line = row.RowIndex is { HasValue: true } index ? (int)index.Value : line + 1;
                yield return (line, CellsOf(row));
            }
        }
    }

    private string[] CellsOf(Row row)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var at = cell.CellReference?.Value is { } place ? ColumnOf(place) : cells.Count;
            if (at >= MostColumns)
            {
                break;
            }

            while (cells.Count < at)
            {
                cells.Add("");
            }

            cells.Add(TextOf(cell));
        }

        return [.. cells];
    }

    private string TextOf(Cell cell)
    {
        var value = cell.CellValue?.Text ?? "";
        if (cell.DataType?.Value is not { } type)
        {
            return dates.TextOf(value, cell.StyleIndex?.Value ?? 0);
        }

        return type switch
        {
            CellValues.SharedString => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : "",
            CellValues.InlineString => cell.InlineString is { } inline ? Words(inline) : "",
            CellValues.Number => dates.TextOf(value, cell.StyleIndex?.Value ?? 0),
            CellValues.Boolean => value == "1" ? "TRUE" : "FALSE",
            CellValues.Error => "",
            _ => value,
        };
    }

    // Phonetic readings (rPh) stand beside the text and are no part of it.
    private static string Words(OpenXmlCompositeElement item) =>
        string.Concat(item.Descendants<DocumentFormat.OpenXml.Spreadsheet.Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text));

    /// <summary>0 for A, 25 for Z, 26 for AA.</summary>
    private static int ColumnOf(string place)
    {
        var column = 0;
        foreach (var letter in place.TakeWhile(char.IsAsciiLetterUpper))
        {
            column = (column * 26) + (letter - 'A' + 1);
        }

        return column - 1;
    }
}
