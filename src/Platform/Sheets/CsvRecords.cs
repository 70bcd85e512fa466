using System.Text;

namespace Huiyin.Platform.Sheets;

/// <summary>One record and the lines it stood on.</summary>
internal sealed record CsvRecord(int Line, int LastLine, IReadOnlyList<string> Cells, bool BadQuote);

/// <summary>Cuts text into records. A quotation mark that is never closed spoils its own line and nothing behind it.</summary>
internal sealed class CsvRecords(TextReader text)
{
    // More than any text a citizen may write (20,000 characters): a cell that runs on for so long was never closed.
    private const int LongestCell = 100_000;
    private const char Quote = '"';

    private readonly Queue<string> ahead = new();
    private char separator;
    private int line;

    /// <summary>The next record; null at the end.</summary>
    public CsvRecord? Next()
    {
        if (NextLine() is not { } first)
        {
            return null;
        }

        if (separator == default)
        {
            separator = ((char[])[',', '\t', ';']).MaxBy(mark => first.Count(character => character == mark));
        }

        var start = line;
        var cells = new List<string>();
        var badQuote = false;
        var more = new List<string>();
        var rest = first;
        var at = 0;
        while (at <= rest.Length)
        {
            if (at < rest.Length && rest[at] == Quote)
            {
                if (Quoted(ref rest, ref at, more) is { } cell)
                {
                    cells.Add(cell);
                    continue;
                }

                badQuote = true;
                (rest, at) = GiveBack(first, rest, at, more);
            }

            cells.Add(Plain(rest, ref at));
        }

        return new CsvRecord(start, line, cells, badQuote);
    }

    /// <summary>The cell up to its closing mark, over several lines if need be; null when there is none before a separator.</summary>
    private string? Quoted(ref string rest, ref int at, List<string> more)
    {
        var (words, i, from) = (new StringBuilder(), at + 1, rest);
        while (words.Length < LongestCell)
        {
            var mark = i < from.Length ? from.IndexOf(Quote, i) : -1;
            if (mark < 0)
            {
                words.Append(from.AsSpan(Math.Min(i, from.Length))).Append('\n');
                if (NextLine() is not { } next)
                {
                    break;
                }

                more.Add(next);
                (from, i) = (next, 0);
                continue;
            }

            words.Append(from.AsSpan(i, mark - i));
            i = mark + 1;
            if (i < from.Length && from[i] == Quote)
            {
                words.Append(Quote);
                i++;
                continue;
            }

            if (i < from.Length && from[i] != separator)
            {
                break;
            }

            (rest, at) = (from, i + 1);
            return words.ToString();
        }

        return null;
    }

    private string Plain(string rest, ref int at)
    {
        var end = at < rest.Length ? rest.IndexOf(separator, at) : -1;
        var cell = end < 0 ? rest[Math.Min(at, rest.Length)..] : rest[at..end];
        at = end < 0 ? rest.Length + 1 : end + 1;
        return cell;
    }

    /// <summary>Lines read in vain are read again as lines of their own; the record ends with the line that it began on.</summary>
    private (string Words, int At) GiveBack(string first, string rest, int at, List<string> more)
    {
        if (more.Count == 0)
        {
            return (rest, at);
        }

        var waiting = ahead.ToList();
        ahead.Clear();
        more.Concat(waiting).ToList().ForEach(ahead.Enqueue);
        line -= more.Count;
        more.Clear();
        // Cells of the first line that were read well are kept; where an earlier cell had already run over lines, nothing is left to read.
        return ReferenceEquals(rest, first) ? (rest, at) : ("", 0);
    }

    private string? NextLine()
    {
        var next = ahead.Count > 0 ? ahead.Dequeue() : text.ReadLine();
        if (next is not null)
        {
            line++;
        }

        return next;
    }
}
