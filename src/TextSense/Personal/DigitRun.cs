using System.Runtime.CompilerServices;
using System.Text;

namespace Huiyin.TextSense;

/// <summary>What lies between a run of digits and the next one.</summary>
internal enum Gap
{
    /// <summary>Words, a line's end, the text's end: the two do not belong together.</summary>
    Words,

    /// <summary>Blanks only.</summary>
    Blanks,

    /// <summary>A hyphen, dot or bracket, perhaps with blanks.</summary>
    Marks,
}

/// <summary>An unbroken run of digits; <paramref name="From"/> is its place among all digits of the text.</summary>
internal readonly record struct DigitRun(int Start, int End, int From, int Count, Gap After);

/// <summary>All runs of digits of a text, and whether neighbours may be parts of one number written in groups.</summary>
internal sealed class DigitRuns
{
    private const int WidestGap = 3;

    private readonly StringBuilder digits = new();
    private readonly List<DigitRun> runs = [];

    private DigitRuns()
    {
    }

    public IReadOnlyList<DigitRun> Runs => runs;

    public int Count => runs.Count;

    public string Digits { get; private set; } = "";

    /// <summary>Reads half-width text; characters for which <paramref name="isTaken"/> holds belong to something else and part the runs.</summary>
    public static DigitRuns Read(string halfWidth, Func<int, bool> isTaken)
    {
        var read = new DigitRuns();
        var at = 0;
        while (at < halfWidth.Length)
        {
            at = char.IsAsciiDigit(halfWidth[at]) && !isTaken(at) ? read.Take(halfWidth, at, isTaken) : at + 1;
        }

        read.Digits = read.digits.ToString();
        return read;
    }

    /// <summary>The digits of the runs from <paramref name="first"/> to <paramref name="last"/> as one number.</summary>
    public ReadOnlySpan<char> Joined(int first, int last) =>
        Digits.AsSpan(runs[first].From, runs[last].From + runs[last].Count - runs[first].From);

    /// <summary>The run at which the number starting with run <paramref name="first"/> has exactly <paramref name="count"/> digits, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // asked at every run of digits, also by the first text after a start
    public int Reaching(int first, int count)
    {
        for (var last = first; last < runs.Count; last++)
        {
            var sum = runs[last].From + runs[last].Count - runs[first].From;
            if (sum >= count)
            {
                return sum == count ? last : -1;
            }

            if (runs[last].After == Gap.Words)
            {
                return -1;
            }
        }

        return -1;
    }

    private int Take(string text, int start, Func<int, bool> isTaken)
    {
        var from = digits.Length;
        var end = start;
        for (var at = start; at < text.Length && !isTaken(at); at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                digits.Append(text[at]);
                end = at + 1;
            }
            else if (!Checks.IsInvisible(text[at]))
            {
                break;
            }
        }

        runs.Add(new DigitRun(start, end, from, digits.Length - from, GapAfter(text, end, isTaken)));
        return end;
    }

    private static Gap GapAfter(string text, int end, Func<int, bool> isTaken)
    {
        var gap = Gap.Blanks;
        var width = 0;
        for (var at = end; at < text.Length && !isTaken(at); at++)
        {
            var letter = text[at];
            if (char.IsAsciiDigit(letter))
            {
                return gap;
            }

            if (letter is '\r' or '\n' || !Checks.IsDressing(letter))
            {
                break;
            }

            gap = letter == ' ' || Checks.IsInvisible(letter) ? gap : Gap.Marks;
            width += Checks.IsInvisible(letter) ? 0 : 1;
            if (width > WidestGap)
            {
                break;
            }
        }

        return Gap.Words;
    }
}
