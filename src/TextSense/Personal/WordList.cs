using System.Runtime.CompilerServices;

namespace Huiyin.TextSense;

/// <summary>Words that are looked for at a place of a text: a look at the first (or last) character, then at the few words that begin (or end) so.</summary>
internal sealed class WordList
{
    private readonly Dictionary<char, string[]> byFirst;
    private readonly Dictionary<char, string[]> byLast;
    private readonly LetterSet firsts;
    private readonly LetterSet lasts;

    /// <param name="words">Separated by blanks; compared letter by letter, Latin ones in small letters.</param>
    public WordList(string words)
    {
        var all = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length).ToList();
        byFirst = all.GroupBy(word => word[0]).ToDictionary(group => group.Key, group => group.ToArray());
        byLast = all.GroupBy(word => word[^1]).ToDictionary(group => group.Key, group => group.ToArray());
        firsts = new LetterSet(byFirst.Keys.Concat(byFirst.Keys.Select(char.ToUpperInvariant)));
        lasts = new LetterSet(byLast.Keys.Concat(byLast.Keys.Select(char.ToUpperInvariant)));
    }

    /// <summary>How long the longest word is that begins at <paramref name="at"/>; 0 when none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // asked at every character, also by the first text after a start
    public int LengthAt(string text, int at)
    {
        if (at < 0 || at >= text.Length || !firsts.Has(text[at]) || !byFirst.TryGetValue(char.ToLowerInvariant(text[at]), out var words))
        {
            return 0;
        }

        foreach (var word in words)
        {
            if (IsAt(text, at, word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>How long the longest word is that ends before <paramref name="end"/>; 0 when none does.</summary>
    public int LengthBefore(string text, int end)
    {
        if (end <= 0 || end > text.Length || !lasts.Has(text[end - 1]) || !byLast.TryGetValue(char.ToLowerInvariant(text[end - 1]), out var words))
        {
            return 0;
        }

        foreach (var word in words)
        {
            if (IsAt(text, end - word.Length, word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>True when a word begins between the two places.</summary>
    public bool IsWithin(string text, int from, int to)
    {
        for (var at = Math.Max(0, from); at < to; at++)
        {
            if (LengthAt(text, at) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // Case in ASCII only, so that no culture's rule comes in.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // asked at every character, also by the first text after a start
    private static bool IsAt(string text, int at, string word)
    {
        if (at < 0 || at + word.Length > text.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (char.ToLowerInvariant(text[at + i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
