namespace Huiyin.TextSense.Classifying;

/// <summary>A text as it was written and as it is weighed, with the place of each weighed character.</summary>
internal sealed record CleanedText(string Written, string Cleaned, IReadOnlyList<int> Places);

/// <summary>The reason as words: which runs of the text spoke most for a label.</summary>
internal static class DecidingWords
{
    private const int Most = 4;
    private const int Shortest = 2;
    private const int LongestWord = 6;
    private const double LeastShare = 0.3;

    public static IReadOnlyList<string> Of(CleanedText text, LabelReader reader, int label)
    {
        var votes = Votes(text.Cleaned, reader, label);
        var words = new List<(string Word, double Votes)>();
        for (var at = 0; at < votes.Length;)
        {
            var end = at;
            var sum = 0.0;
            while (end < votes.Length && votes[end] > 0 && end - at < LongestWord)
            {
                sum += votes[end++];
            }

            if (end - at >= Shortest)
            {
                words.Add((text.Written[text.Places[at]..(text.Places[end - 1] + 1)], sum));
            }

            at = Math.Max(end, at + 1);
        }

        return Strongest(words);
    }

    // A word within one that is named already says nothing new.
    private static List<string> Strongest(List<(string Word, double Votes)> words)
    {
        var named = new List<string>();
        foreach (var word in words.OrderByDescending(word => word.Votes).Select(word => word.Word))
        {
            if (named.Count < Most && !named.Exists(other => other.Contains(word, StringComparison.Ordinal) || word.Contains(other, StringComparison.Ordinal)))
            {
                named.Add(word);
            }
        }

        return named;
    }

    // Each run's vote is shared by its characters; what speaks much more weakly than the strongest makes no word.
    private static double[] Votes(string cleaned, LabelReader reader, int label)
    {
        var votes = new double[cleaned.Length];
        int[] against = [.. Enumerable.Range(0, reader.Labels.Length).Where(other => other != label)];
        foreach (var (start, length, key, _) in new Grams.Walk(cleaned))
        {
            var run = reader.Vocabulary.PlaceOf(key);
            if (run < 0 || length < Shortest)
            {
                continue;
            }

            var vote = against.Min(other => reader.Speaks(run, label, other));
            for (var at = start; at < start + length; at++)
            {
                votes[at] += vote / length;
            }
        }

        var bar = votes.Length == 0 ? 0 : votes.Max() * LeastShare;
        return Array.ConvertAll(votes, vote => vote > 0 && vote >= bar ? vote : 0);
    }
}
