using System.Text;

namespace Huiyin.Platform.Sheets;

/// <summary>Reads a CSV or XLSX file row by row, whatever its size: nothing but the row in hand is kept (XLSX: and its shared texts).</summary>
/// <remarks>CSV: UTF-8 with or without BOM, UTF-16 with BOM, GB18030; comma, semicolon or tab. XLSX: the first sheet; dates come as <c>yyyy-MM-dd HH:mm:ss</c>.</remarks>
public abstract class SheetReader : IDisposable
{
    private protected SheetReader(string name) => Name = name;

    /// <summary>The file's name, for reports.</summary>
    public string Name { get; }

    public abstract SheetHeaders Headers { get; }

    /// <summary>Opens by the ending of the name: <c>.csv</c>, <c>.txt</c>, <c>.tsv</c> or <c>.xlsx</c>. The content must be able to seek.</summary>
    /// <exception cref="SheetUnreadableException">The file as a whole cannot be read.</exception>
    public static SheetReader Open(Stream content, string name)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(name);
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".csv" or ".txt" or ".tsv" => new CsvSheet(content, name),
            ".xlsx" => new XlsxSheet(content, name),
            _ => throw new SheetUnreadableException(name, SheetTrouble.KindUnknown),
        };
    }

    /// <summary>The encoding of a text file from people's office computers: UTF-8, UTF-16 (by BOM) or GB18030. The stream stands where it stood before.</summary>
    public static Encoding EncodingOf(Stream content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return SheetEncoding.Detect(content);
    }

    /// <summary>The rows below the header, once; empty rows are left out.</summary>
    public abstract IEnumerable<SheetRow> Rows();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);

    private protected SheetHeaders HeadersFrom(IReadOnlyList<string>? names) =>
        names is null || names.All(string.IsNullOrWhiteSpace) ? throw new SheetUnreadableException(Name, SheetTrouble.Empty) : new SheetHeaders(names);
}

/// <summary>Why a whole file cannot be read.</summary>
public enum SheetTrouble
{
    /// <summary>Neither .csv, .txt, .tsv nor .xlsx.</summary>
    KindUnknown,

    /// <summary>No header row.</summary>
    Empty,

    /// <summary>The ending says XLSX, the bytes do not.</summary>
    NotXlsx,

    /// <summary>Packed so tightly or so large that it looks like an attack (zip bomb).</summary>
    TooLarge,
}

/// <summary>The file as a whole cannot be read.</summary>
public sealed class SheetUnreadableException : Exception
{
    public SheetUnreadableException()
    {
    }

    public SheetUnreadableException(string message)
        : base(message)
    {
    }

    public SheetUnreadableException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public SheetUnreadableException(string file, SheetTrouble trouble)
        : base($"{file}: {trouble}") => Trouble = trouble;

    public SheetTrouble Trouble { get; }
}
