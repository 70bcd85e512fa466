using System.Runtime.InteropServices;

namespace Huiyin.TextSense.Classifying;

/// <summary>A text as positions in a vocabulary with their weights, of length 1.</summary>
internal readonly record struct TextVector(int[] Ids, float[] Weights)
{
    public static readonly TextVector Empty = new([], []);
}

/// <summary>The runs that occur often enough to say something, with how rare each is.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<ulong, int> places;

    public Vocabulary(ulong[] keys, float[] rarity)
    {
        (Keys, Rarity) = (keys, rarity);
        places = new Dictionary<ulong, int>(keys.Length);
        for (var at = 0; at < keys.Length; at++)
        {
            places[keys[at]] = at;
        }
    }

    public ulong[] Keys { get; }

    public float[] Rarity { get; }

    public int Size => Keys.Length;

    /// <summary>Reads the texts once. A run must stand in <paramref name="fewest"/> of them.</summary>
    public static Vocabulary Learn(IReadOnlyList<string> cleaned, int fewest)
    {
        var seen = new Dictionary<ulong, int>();
        var counts = new Dictionary<ulong, float>();
        foreach (var text in cleaned)
        {
            Grams.Count(text, counts);
            foreach (var key in counts.Keys)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(seen, key, out _)++;
            }
        }

        // By key, so that the same texts in another order make the same vocabulary.
        var kept = seen.Where(pair => pair.Value >= fewest).OrderBy(pair => pair.Key).ToArray();
        return new Vocabulary([.. kept.Select(pair => pair.Key)], [.. kept.Select(pair => (float)(Math.Log((1.0 + cleaned.Count) / (1 + pair.Value)) + 1))]);
    }

    public int PlaceOf(ulong key) => places.TryGetValue(key, out var place) ? place : -1;

    /// <summary>The text's runs that are known, by place: logarithm of the count times rarity, brought to length 1.</summary>
    public TextVector Vector(string cleaned, Dictionary<ulong, float> scratch)
    {
        Grams.Count(cleaned, scratch);
        var found = new List<(int Id, float Weight)>(scratch.Count);
        var sum = 0.0;
        foreach (var (key, count) in scratch)
        {
            if (places.TryGetValue(key, out var id))
            {
                var weight = (1 + MathF.Log(MathF.Max(1, count))) * Rarity[id];
                found.Add((id, weight));
                sum += weight * weight;
            }
        }

        if (found.Count == 0)
        {
            return TextVector.Empty;
        }

        found.Sort(static (one, other) => one.Id.CompareTo(other.Id));
        var length = (float)Math.Sqrt(sum);
        return new TextVector([.. found.Select(pair => pair.Id)], [.. found.Select(pair => pair.Weight / length)]);
    }
}
