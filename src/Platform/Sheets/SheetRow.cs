using Huiyin.Platform.Text;

namespace Huiyin.Platform.Sheets;

/// <summary>One row under its headers. A row that could not be read well is still handed out, with what is wrong with it.</summary>
public sealed class SheetRow
{
    private readonly SheetHeaders headers;
    private readonly IReadOnlyList<string> cells;

    internal SheetRow(SheetHeaders headers, int line, int lastLine, IReadOnlyList<string> cells, SheetFault? fault)
    {
        this.headers = headers;
        this.cells = cells;
        Line = line;
        LastLine = lastLine;
        Fault = fault;
    }

    /// <summary>Counted from 1 in the file, the header included.</summary>
    public int Line { get; }

    /// <summary>Greater than <see cref="Line"/> where a quoted cell runs over several lines.</summary>
    public int LastLine { get; }

    /// <summary>Null for a sound row.</summary>
    public SheetFault? Fault { get; }

    /// <summary>The trimmed cell under the first of these headers that the sheet has; empty where it has none of them.</summary>
    public string Cell(params ReadOnlySpan<string> names)
    {
        var at = headers.IndexOf(names);
        return at >= 0 && at < cells.Count ? cells[at].Trim() : "";
    }
}

/// <summary>What can be wrong with a row before anybody asks what it means.</summary>
public enum SheetFault
{
    /// <summary>More cells than headers: a separator inside a text that was not quoted.</summary>
    TooManyCells,

    /// <summary>Fewer cells than headers, in a CSV file; an XLSX row simply has empty cells there.</summary>
    TooFewCells,

    /// <summary>A quotation mark in the wrong place or never closed.</summary>
    Quote,

    /// <summary>Bytes that are no characters in the encoding of the file.</summary>
    Characters,
}

/// <summary>The headers of a sheet, found without regard to case, width and surrounding marks such as 「*」.</summary>
public sealed class SheetHeaders
{
    private readonly Dictionary<string, int> places = new(StringComparer.OrdinalIgnoreCase);

    public SheetHeaders(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        Names = names;
        for (var i = 0; i < names.Count; i++)
        {
            // Of two equal headers the first counts.
            places.TryAdd(Plain(names[i]), i);
        }
    }

    public IReadOnlyList<string> Names { get; }

    public bool Has(params ReadOnlySpan<string> names) => IndexOf(names) >= 0;

    /// <summary>-1 when the sheet has none of them.</summary>
    public int IndexOf(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (places.TryGetValue(Plain(name), out var at))
            {
                return at;
            }
        }

        return -1;
    }

    private static string Plain(string name) => HalfWidth.Of(name).Trim(' ', '*', '\uFEFF', '\t', '\r', '\n');
}
