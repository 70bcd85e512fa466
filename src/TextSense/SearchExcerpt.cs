namespace Huiyin.TextSense;

/// <summary>A short piece of a text around what was searched, with the places that are to be marked.</summary>
/// <param name="Text">The piece, with … where something is left out.</param>
/// <param name="Marks">Start and length in <paramref name="Text"/>, in order, without overlap.</param>
public sealed record SearchExcerpt(string Text, IReadOnlyList<(int Start, int Length)> Marks)
{
    private const int Before = 12;

    /// <summary>The piece around the first hit, or the beginning where there is none.</summary>
    /// <param name="shown">What was typed, folded (<see cref="SearchQuestion.Shown"/>).</param>
    public static SearchExcerpt Of(string text, IReadOnlyList<string> shown, int longest)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        var hits = Hits(line, shown);
        var start = hits.Count == 0 || line.Length <= longest ? 0 : Math.Max(0, Math.Min(hits[0].Start - Before, line.Length - longest));
        var end = Math.Min(line.Length, start + longest);
        // Never half of a character that is two wide.
        start -= start > 0 && char.IsLowSurrogate(line[start]) ? 1 : 0;
        end -= end < line.Length && char.IsLowSurrogate(line[end]) ? 1 : 0;
        var (head, tail) = (start > 0 ? "…" : "", end < line.Length ? "…" : "");
        return new SearchExcerpt(
            head + line[start..end] + tail,
            [.. hits.Where(hit => hit.Start >= start && hit.Start + hit.Length <= end).Select(hit => (hit.Start - start + head.Length, hit.Length))]);
    }

    /// <summary>True when something that was typed stands in the text as it was typed.</summary>
    public static bool Has(string text, IReadOnlyList<string> shown)
    {
        var folded = TextFold.Fold(text);
        return shown.Any(word => folded.Contains(word, StringComparison.Ordinal));
    }

    private static List<(int Start, int Length)> Hits(string line, IReadOnlyList<string> shown)
    {
        var folded = TextFold.Fold(line);
        var hits = new List<(int Start, int Length)>();
        var at = 0;
        while (at < folded.Length)
        {
            var length = shown.Where(word => string.CompareOrdinal(folded, at, word, 0, word.Length) == 0).Select(word => word.Length).DefaultIfEmpty(0).Max();
            if (length > 0)
            {
                hits.Add((at, length));
            }

            at += Math.Max(1, length);
        }

        return hits;
    }
}
