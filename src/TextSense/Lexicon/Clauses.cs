using System.Buffers;

namespace Huiyin.TextSense.Lexicon;

/// <summary>Sentences, and the little that stands before and after a word in its own clause.</summary>
internal static class Clauses
{
    private static readonly SearchValues<char> EndsOfSentences = SearchValues.Create("。！？!?；;\r\n");
    private static readonly SearchValues<char> EndsOfClauses = SearchValues.Create("。！？!?；;\r\n，,、：:");
    private static readonly SearchValues<char> Blank = SearchValues.Create("。！？!?；;\r\n \t");

    /// <summary>The sentences with their closing mark, blank ones left out.</summary>
    public static IEnumerable<(int Start, int Length)> Sentences(string text)
    {
        var start = 0;
        for (var end = 1; end <= text.Length; end++)
        {
            // ？！ closes one sentence, not two.
            var isEnd = end == text.Length || (EndsOfSentences.Contains(text[end - 1]) && !EndsOfSentences.Contains(text[end]));
            if (!isEnd)
            {
                continue;
            }

            if (text.AsSpan(start, end - start).IndexOfAnyExcept(Blank) >= 0)
            {
                yield return (start, end - start);
            }

            start = end;
        }
    }

    /// <summary>What stands before a place within its clause, so many characters at the most.</summary>
    public static ReadOnlySpan<char> Before(string text, int start, int most)
    {
        var piece = text.AsSpan(Math.Max(0, start - most), Math.Min(start, most));
        return piece[(piece.LastIndexOfAny(EndsOfClauses) + 1)..];
    }

    /// <summary>What stands after a place within its clause, so many characters at the most.</summary>
    public static ReadOnlySpan<char> After(string text, int end, int most)
    {
        var piece = text.AsSpan(end, Math.Min(text.Length - end, most));
        var stop = piece.IndexOfAny(EndsOfClauses);
        return stop < 0 ? piece : piece[..stop];
    }

    public static bool HasAny(ReadOnlySpan<char> piece, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (piece.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static bool EndsWithAny(ReadOnlySpan<char> piece, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (piece.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static bool StartsWithAny(ReadOnlySpan<char> piece, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (piece.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
