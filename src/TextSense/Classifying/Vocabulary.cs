using System.Runtime.InteropServices;

namespace Huiyin.TextSense.Classifying;

/// <summary>A text as positions in a vocabulary with their weights, of length 1.</summary>
internal readonly record struct TextVector(int[] Ids, float[] Weights);

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
    public TextVector Vector(string cleaned)
    {
        var scratch = RunCounts.Ready(Size);
        foreach (var (_, _, key, weight) in new Grams.Walk(cleaned))
        {
            if (places.TryGetValue(key, out var id))
            {
                scratch.Add(id, weight);
            }
        }

        var ids = scratch.TakeIds();
        var weights = new float[ids.Length];
        var sum = 0.0;
        for (var at = 0; at < ids.Length; at++)
        {
            weights[at] = (1 + MathF.Log(MathF.Max(1, scratch.Take(ids[at])))) * Rarity[ids[at]];
            sum += weights[at] * weights[at];
        }

        var length = (float)Math.Sqrt(sum);
        for (var at = 0; at < weights.Length; at++)
        {
            weights[at] /= length;
        }

        return new TextVector(ids, weights);
    }

    /// <summary>Counts by place, one for each thread: a text touches a thousandth of them, and only these are emptied.</summary>
    private sealed class RunCounts
    {
        [ThreadStatic]
        private static RunCounts? own;

        private readonly List<int> touched = [];
        private float[] counts = [];

        public static RunCounts Ready(int size)
        {
            own ??= new RunCounts();
            if (own.counts.Length < size)
            {
                own.counts = new float[size];
            }

            return own;
        }

        public void Add(int id, float weight)
        {
            if (counts[id] == 0)
            {
                touched.Add(id);
            }

            counts[id] += weight;
        }

        public int[] TakeIds()
        {
            touched.Sort();
            int[] ids = [.. touched];
            touched.Clear();
            return ids;
        }

        public float Take(int id)
        {
            var count = counts[id];
            counts[id] = 0;
            return count;
        }
    }
}
