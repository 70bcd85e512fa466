namespace Huiyin.TextSense.Classifying;

/// <summary>Learns to tell apart the labels of one level.</summary>
internal sealed class LabelReaderTrainer(int seed)
{
    private const double CostOfAll = 2;
    private const double CostOfOne = 1;
    private const int HeldOutParts = 3;
    private const int TextsPerNeeded = 1000; // one more text that a run must stand in for each so many
    private const int MostNeeded = 6;
    private const double UsualSharpness = 3;
    private const double LeastSharpness = 0.3;
    private const double MostSharpness = 16;

    /// <param name="cleaned">The texts as <see cref="TextCleaner"/> leaves them.</param>
    /// <param name="labels">Their labels.</param>
    /// <param name="groups">Texts of one group are never on both sides when chances are learned.</param>
    public LabelReader Train(IReadOnlyList<string> cleaned, IReadOnlyList<string> labels, IReadOnlyList<int> groups)
    {
        string[] names = [.. labels.Distinct().Order(StringComparer.Ordinal)];
        var places = names.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var marks = labels.Select(label => places[label]).ToArray();
        var vocabulary = Vocabulary.Learn(cleaned, Math.Clamp(cleaned.Count / TextsPerNeeded, 1, MostNeeded));
        var vectors = cleaned.Select(vocabulary.Vector).ToArray();
        return names.Length == 1
            ? new LabelReader(names, new Vocabulary([], []), [], [], new double[LabelReader.Readers], [1, 1])
            : Fit(names, vocabulary, vectors, marks, Sharpness(names, vocabulary, vectors, marks, groups));
    }

    private LabelReader Fit(string[] names, Vocabulary vocabulary, TextVector[] vectors, int[] marks, double[] sharpness)
    {
        var runs = vocabulary.Size;
        var telling = new ClassWeights(vectors, marks, names.Length, runs);
        var spread = telling.OfAll();
        var spreadVectors = Array.ConvertAll(vectors, vector => Stretch(vector, spread));
        var even = new float[runs];
        Array.Fill(even, 1f);
        var stride = names.Length * LabelReader.Readers;
        var (weights, thresholds) = (new float[runs * stride], new double[stride]);

        // Each class is learned by itself, so the order in which they finish changes nothing.
        Parallel.For(0, stride, k =>
        {
            var label = k % names.Length;
            var isOfAll = k < names.Length;
            var plane = new MarginTrainer(isOfAll ? spreadVectors : vectors, runs, seed)
                .Train(i => marks[i] == label, isOfAll ? even : telling.OfOne(label), isOfAll ? CostOfAll : CostOfOne);
            for (var run = 0; run < runs; run++)
            {
                weights[(run * stride) + k] = (float)(plane[run] * (isOfAll ? spread[run] : 1));
            }

            thresholds[k] = plane[runs];
        });
        return new LabelReader(names, vocabulary, spread, weights, thresholds, sharpness);
    }

    // What a margin is worth is seen on texts that the planes were not made from.
    private double[] Sharpness(string[] names, Vocabulary vocabulary, TextVector[] vectors, int[] marks, IReadOnlyList<int> groups)
    {
        var held = new List<(double[] Margins, int Mark)>();
        for (var part = 0; part < HeldOutParts; part++)
        {
            int[] kept = [.. Enumerable.Range(0, vectors.Length).Where(i => groups[i] % HeldOutParts != part)];
            if (kept.Select(i => marks[i]).Distinct().Count() < names.Length)
            {
                continue; // too few texts to hold any back
            }

            var reader = Fit(names, vocabulary, [.. kept.Select(i => vectors[i])], [.. kept.Select(i => marks[i])], [1, 1]);
            held.AddRange(Enumerable.Range(0, vectors.Length).Where(i => groups[i] % HeldOutParts == part).Select(i => (reader.Margins(vectors[i]), marks[i])));
        }

        return held.Count == 0 ? [UsualSharpness, UsualSharpness] : [Likeliest(held, 0, names.Length), Likeliest(held, names.Length, names.Length)];
    }

    private static double Likeliest(List<(double[] Margins, int Mark)> held, int from, int count)
    {
        var (best, least) = (UsualSharpness, double.PositiveInfinity);
        for (var sharpness = LeastSharpness; sharpness <= MostSharpness; sharpness *= 1.05)
        {
            var surprise = held.Sum(text => -Math.Log(Math.Max(1e-12, LabelReader.Softmax(text.Margins.AsSpan(from, count), sharpness)[text.Mark])));
            if (surprise < least)
            {
                (best, least) = (sharpness, surprise);
            }
        }

        return best;
    }

    private static TextVector Stretch(TextVector vector, float[] spread)
    {
        var weights = new float[vector.Ids.Length];
        var square = 0.0;
        for (var at = 0; at < weights.Length; at++)
        {
            weights[at] = vector.Weights[at] * spread[vector.Ids[at]];
            square += weights[at] * weights[at];
        }

        var length = square > 0 ? (float)Math.Sqrt(square) : 1;
        return new TextVector(vector.Ids, Array.ConvertAll(weights, weight => weight / length));
    }
}
