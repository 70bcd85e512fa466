namespace Huiyin.TextSense.Classifying;

/// <summary>Tells apart the labels of one level. Two readers look at the same runs: one weighs them by what they tell of all classes, one class by class; their chances are averaged.</summary>
internal sealed class LabelReader(string[] labels, Vocabulary vocabulary, float[] spread, float[] weights, double[] thresholds, double[] sharpness)
{
    public const int Readers = 2;

    public string[] Labels { get; } = labels;

    public Vocabulary Vocabulary { get; } = vocabulary;

    /// <summary>By run: how telling it is for all classes together.</summary>
    public float[] Spread { get; } = spread;

    /// <summary>By run, reader and label, in this order.</summary>
    public float[] Weights { get; } = weights;

    /// <summary>By reader and label.</summary>
    public double[] Thresholds { get; } = thresholds;

    /// <summary>By reader: how much a wider margin means, found on texts that were held back.</summary>
    public double[] Sharpness { get; } = sharpness;

    private int Stride => Labels.Length * Readers;

    /// <summary>The chances of the labels, in their order; they add up to 1.</summary>
    public double[] Chances(TextVector text)
    {
        var chances = new double[Labels.Length];
        if (Labels.Length == 1)
        {
            chances[0] = 1;
            return chances;
        }

        var margins = Margins(text);
        for (var reader = 0; reader < Readers; reader++)
        {
            var part = Softmax(margins.AsSpan(reader * Labels.Length, Labels.Length), Sharpness[reader]);
            for (var label = 0; label < part.Length; label++)
            {
                chances[label] += part[label] / Readers;
            }
        }

        return chances;
    }

    /// <summary>By reader and label.</summary>
    public double[] Margins(TextVector text)
    {
        var margins = new double[Stride];
        var square = 0.0;
        for (var at = 0; at < text.Ids.Length; at++)
        {
            var (run, weight) = (text.Ids[at], text.Weights[at]);
            var told = weight * Spread[run];
            square += told * told;
            var row = Weights.AsSpan(run * Stride, Stride);
            for (var k = 0; k < row.Length; k++)
            {
                margins[k] += row[k] * weight;
            }
        }

        // The first reader brings its weighed text to length 1 again.
        var length = square > 0 ? Math.Sqrt(square) : 1;
        for (var k = 0; k < margins.Length; k++)
        {
            margins[k] = (k < Labels.Length ? margins[k] / length : margins[k]) + Thresholds[k];
        }

        return margins;
    }

    /// <summary>How much one run speaks for <paramref name="label"/> rather than for <paramref name="other"/>.</summary>
    public double Speaks(int run, int label, int other)
    {
        var row = Weights.AsSpan(run * Stride, Stride);
        return (row[label] - row[other] + row[Labels.Length + label] - row[Labels.Length + other]) * Vocabulary.Rarity[run];
    }

    public static double[] Softmax(ReadOnlySpan<double> margins, double sharpness)
    {
        var most = double.NegativeInfinity;
        foreach (var margin in margins)
        {
            most = Math.Max(most, margin);
        }

        var chances = new double[margins.Length];
        var sum = 0.0;
        for (var label = 0; label < chances.Length; label++)
        {
            sum += chances[label] = Math.Exp((margins[label] - most) * sharpness);
        }

        for (var label = 0; label < chances.Length; label++)
        {
            chances[label] /= sum;
        }

        return chances;
    }
}
