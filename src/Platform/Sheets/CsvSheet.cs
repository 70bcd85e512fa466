namespace Huiyin.Platform.Sheets;

/// <summary>A text file with separators and quotation marks (RFC 4180).</summary>
internal sealed class CsvSheet : SheetReader
{
    private const char Undecodable = '\uFFFD';
    private readonly StreamReader text;
    private readonly CsvRecords records;

    public CsvSheet(Stream content, string name)
        : base(name)
    {
        text = new StreamReader(content, SheetEncoding.Detect(content), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        records = new CsvRecords(text);
        Headers = HeadersFrom(records.Next()?.Cells);
    }

    public override SheetHeaders Headers { get; }

    public override IEnumerable<SheetRow> Rows()
    {
        while (records.Next() is { } record)
        {
            if (!record.Cells.All(string.IsNullOrWhiteSpace))
            {
                yield return new SheetRow(Headers, record.Line, record.LastLine, record.Cells, FaultOf(record));
            }
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            text.Dispose();
        }
    }

    private SheetFault? FaultOf(CsvRecord record) =>
        record.BadQuote ? SheetFault.Quote
        : record.Cells.Any(cell => cell.Contains(Undecodable, StringComparison.Ordinal)) ? SheetFault.Characters
        : record.Cells.Skip(Headers.Names.Count).Any(cell => !string.IsNullOrWhiteSpace(cell)) ? SheetFault.TooManyCells
        : record.Cells.Count < Headers.Names.Count ? SheetFault.TooFewCells
        : null;
}
