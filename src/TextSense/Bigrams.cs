using System.Text;

namespace Huiyin.TextSense;

/// <summary>Cuts text into the pieces that search and comparison work on. Chinese has no blanks, so every two neighbours are a piece.</summary>
public static class Bigrams
{
    private enum Script
    {
        None,
        Han,
        Word,
        Digits,
    }

    /// <summary>The pieces in the order of the text, joined by blanks: 「停车难」 becomes 「停车 车难」. What a full-text index is fed with.</summary>
    /// <remarks>
    /// The same cut serves the index and the question: a question of two characters or more is asked as a phrase of its pieces.
    /// A question of one Chinese character must be asked as a prefix and misses the last character of a run.
    /// </remarks>
    public static string ForIndex(string text) => string.Join(' ', Of(text));

    /// <summary>
    /// The pieces in the order of the text, repetitions kept: overlapping pairs of Chinese (also Japanese, Korean) characters,
    /// a lone Chinese character by itself, words and runs of digits whole; lower case and half width.
    /// Blanks, punctuation, symbols and broken surrogates separate and are no pieces.
    /// </summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var folded = TextFold.Fold(text);
        var pieces = new List<string>(folded.Length);
        var start = 0;
        while (start < folded.Length)
        {
            var script = ScriptAt(folded, start, out var width);
            var end = start + width;
            while (script != Script.None && end < folded.Length && ScriptAt(folded, end, out width) == script)
            {
                end += width;
            }

            Cut(folded.AsSpan(start, end - start), script, pieces);
            start = end;
        }

        return pieces;
    }

    private static void Cut(ReadOnlySpan<char> run, Script script, List<string> pieces)
    {
        if (script == Script.None)
        {
            return;
        }

        if (script != Script.Han || run.Length <= WidthAt(run, 0))
        {
            pieces.Add(run.ToString());
            return;
        }

        var first = 0;
        var second = WidthAt(run, 0);
        while (second < run.Length)
        {
            var end = second + WidthAt(run, second);
            pieces.Add(run[first..end].ToString());
            (first, second) = (second, end);
        }
    }

    // Rare characters (people's names) lie outside the basic plane and are two chars wide.
    private static int WidthAt(ReadOnlySpan<char> run, int at) => char.IsHighSurrogate(run[at]) ? 2 : 1;

    private static Script ScriptAt(string text, int at, out int width)
    {
        if (!Rune.TryGetRuneAt(text, at, out var rune))
        {
            width = 1;
            return Script.None;
        }

        width = rune.Utf16SequenceLength;
        if (IsHan(rune.Value))
        {
            return Script.Han;
        }

        if (Rune.IsDigit(rune))
        {
            return Script.Digits;
        }

        return Rune.IsLetter(rune) ? Script.Word : Script.None;
    }

    private static bool IsHan(int code) => code
        is 0x3005 or 0x3007                 // 々 〇
        or (>= 0x3041 and <= 0x30FF)        // kana
        or (>= 0x3400 and <= 0x4DBF)        // extension A
        or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xAC00 and <= 0xD7A3)        // hangul
        or (>= 0xF900 and <= 0xFAFF)        // compatibility forms
        or (>= 0x20000 and <= 0x323AF);     // extensions B to H
}
