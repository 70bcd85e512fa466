namespace Huiyin.TextSense.Wording;

/// <summary>The pieces of a text with their counts: pairs of neighbouring Chinese characters, words and numbers whole.</summary>
internal static class TermBag
{
    /// <summary>Adds the pieces of folded (and perhaps blanked) text, each counted <paramref name="weight"/> times. A lone character is no piece.</summary>
    public static void Add(Dictionary<ulong, float> bag, ReadOnlySpan<char> folded, float weight)
    {
        for (var at = 0; at < folded.Length;)
        {
            var end = at + 1;
            if (!char.IsLetterOrDigit(folded[at]))
            {
                at = end;
                continue;
            }

            var isHan = IsHan(folded[at]);
            while (end < folded.Length && char.IsLetterOrDigit(folded[end]) && IsHan(folded[end]) == isHan)
            {
                end++;
            }

            AddRun(bag, folded[at..end], isHan, weight);
            at = end;
        }
    }

    private static bool IsHan(char letter) => letter >= '\u3400';

    private static void AddRun(Dictionary<ulong, float> bag, ReadOnlySpan<char> run, bool isHan, float weight)
    {
        var width = isHan ? 2 : run.Length;
        for (var at = 0; at + width <= run.Length; at++)
        {
            var term = StableHash.Of(run.Slice(at, width));
            bag[term] = bag.GetValueOrDefault(term) + weight;
        }
    }
}
