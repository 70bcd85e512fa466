namespace Huiyin.TextSense.Topics;

/// <summary>A vector of length 1 at most, with few parts: <paramref name="Terms"/> ascend, each has its weight.</summary>
internal sealed record SparseVector(int[] Terms, float[] Weights)
{
    public static readonly SparseVector Empty = new([], []);

    public int Count => Terms.Length;
}

/// <summary>Weighs the pieces of a set of texts by how few of the texts they stand in, and makes a vector of each text.</summary>
internal static class SparseVectors
{
    /// <summary>One vector for each bag: the <paramref name="most"/> heaviest pieces by (1 + ln count) · ln(all / texts with the piece).</summary>
    /// <remarks>Pieces of one text only, and those of very many, link nothing and are left out, but they count in the length.</remarks>
    public static SparseVector[] Of(IReadOnlyList<Dictionary<ulong, float>> bags, int most, TopicTuning tuning)
    {
        var texts = new Dictionary<ulong, int>();
        foreach (var term in bags.SelectMany(bag => bag.Keys))
        {
            texts[term] = texts.GetValueOrDefault(term) + 1;
        }

        var numbers = new Dictionary<ulong, int>();
        return [.. bags.Select(bag => Vector(bag, texts, numbers, most, Math.Max(bags.Count, tuning.LeastTexts), tuning.CommonShare))];
    }

    private static SparseVector Vector(Dictionary<ulong, float> bag, Dictionary<ulong, int> texts, Dictionary<ulong, int> numbers, int most, int all, double commonShare)
    {
        var parts = bag
            .Select(part => (Term: part.Key, Texts: texts[part.Key], Weight: (1 + MathF.Log(Math.Max(part.Value, 1))) * MathF.Log((all + 1f) / texts[part.Key])))
            .OrderByDescending(part => part.Weight).ThenBy(part => part.Term)
            .Take(most)
            .ToList();
        var length = MathF.Sqrt(parts.Sum(part => part.Weight * part.Weight));
        var kept = parts
            .Where(part => part.Texts > 1 && part.Texts <= commonShare * all && length > 0)
            .Select(part => (Number: Number(numbers, part.Term), part.Weight))
            .OrderBy(part => part.Number)
            .ToList();
        return kept.Count == 0 ? SparseVector.Empty : new SparseVector([.. kept.Select(part => part.Number)], [.. kept.Select(part => part.Weight / length)]);
    }

    private static int Number(Dictionary<ulong, int> numbers, ulong term)
    {
        if (!numbers.TryGetValue(term, out var number))
        {
            numbers[term] = number = numbers.Count;
        }

        return number;
    }
}
