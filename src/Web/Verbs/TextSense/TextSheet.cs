using Huiyin.Platform.Sheets;

namespace Huiyin.Web.Verbs;

/// <summary>One row with what was asked of it.</summary>
internal sealed record TextRow(SheetRow Row, string Text);

/// <summary>A sheet of texts, by the names of its columns. What cannot be used is reported with line and reason, and the rest is kept.</summary>
internal sealed class TextSheet : IDisposable
{
    private const int MostShown = 20;

    private readonly SheetReader sheet;
    private readonly TextWriter error;
    private int bad;

    private TextSheet(SheetReader sheet, TextWriter error) => (this.sheet, this.error) = (sheet, error);

    /// <summary>Rows that were left out.</summary>
    public int Bad => bad;

    public SheetHeaders Headers => sheet.Headers;

    /// <summary>Null, with a sentence on <paramref name="error"/>, where there is no such file or column.</summary>
    public static TextSheet? Open(string path, IEnumerable<string> columns, TextWriter error)
    {
        if (!File.Exists(path))
        {
            error.WriteLine($"找不到文件 {path}");
            return null;
        }

        try
        {
            var opened = SheetReader.Open(File.OpenRead(path), Path.GetFileName(path));
            if (columns.FirstOrDefault(column => !opened.Headers.Has(column)) is not { } missing)
            {
                return new TextSheet(opened, error);
            }

            error.WriteLine($"{path} 里没有“{missing}”这一列，有的是: {string.Join('、', opened.Headers.Names)}");
            opened.Dispose();
            return null;
        }
        catch (SheetUnreadableException unreadable)
        {
            error.WriteLine($"{path} 读不出来: {ImportVerb.Named(unreadable.Trouble)}");
            return null;
        }
    }

    /// <summary>The rows that have a text.</summary>
    public IEnumerable<TextRow> Rows(TextColumns columns)
    {
        foreach (var row in sheet.Rows())
        {
            if (row.Fault is { } fault)
            {
                Report(row, fault switch
                {
                    SheetFault.TooManyCells => "列数比表头多，正文里的逗号可能没有加引号",
                    SheetFault.TooFewCells => "列数比表头少",
                    SheetFault.Quote => "引号没有配对",
                    SheetFault.Characters => "有认不出的字符，文件可能不是 UTF-8 或 GB18030",
                });
                continue;
            }

            var text = columns.Read(row);
            if (text.Length == 0)
            {
                Report(row, "没有正文");
                continue;
            }

            yield return new TextRow(row, text);
        }
    }

    public void Report(SheetRow row, string reason)
    {
        if (++bad <= MostShown)
        {
            error.WriteLine($"第 {row.Line} 行: {reason}");
        }
    }

    /// <summary>What was left out beyond what was shown.</summary>
    public void CloseReport()
    {
        if (bad > MostShown)
        {
            error.WriteLine($"另有 {bad - MostShown} 行未用。");
        }
    }

    public void Dispose() => sheet.Dispose();
}

/// <summary>Which columns make the text: <c>title,body</c> together, <c>title,body|text_seg</c> the second where the first are empty.</summary>
internal sealed record TextColumns(IReadOnlyList<IReadOnlyList<string>> Choices)
{
    public IEnumerable<string> All => Choices.SelectMany(choice => choice);

    public static TextColumns? Parse(string? typed)
    {
        var choices = (typed ?? "").Split('|').Select(choice => (IReadOnlyList<string>)choice.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        return choices.Exists(choice => choice.Count == 0) ? null : new TextColumns(choices);
    }

    public string Read(SheetRow row) =>
        Choices.Select(choice => string.Join('\n', choice.Select(column => row.Cell(column).Trim()).Where(cell => cell.Length > 0))).FirstOrDefault(text => text.Length > 0) ?? "";
}
