namespace Huiyin.TextSense.Classifying;

/// <summary>The plane that parts one class from the rest with the widest margin (squared hinge loss), by coordinate descent on the dual.</summary>
/// <remarks>Hsieh and others, A dual coordinate descent method for large-scale linear SVM, 2008. Deterministic: the order of the texts comes from the seed.</remarks>
internal sealed class MarginTrainer(IReadOnlyList<TextVector> vectors, int runs, int seed)
{
    private const int MostRounds = 20;
    private const double Enough = 0.05;

    /// <summary>Weights by run, the last one the threshold. <paramref name="scales"/> stretches each run beforehand.</summary>
    public double[] Train(Func<int, bool> isInside, float[] scales, double cost)
    {
        var inside = Enumerable.Range(0, vectors.Count).Count(isInside);

        // Few among many count more, but not in full.
        var slackInside = 0.5 / (cost * Math.Sqrt((vectors.Count - inside) / (double)Math.Max(1, inside)));
        var slackOutside = 0.5 / cost;
        var (weights, factors) = (new double[runs + 1], new double[vectors.Count]);
        var signs = Array.ConvertAll([.. Enumerable.Range(0, vectors.Count)], i => isInside(i) ? 1 : -1);
        var norms = Array.ConvertAll([.. Enumerable.Range(0, vectors.Count)], i => 1 + SquareOf(vectors[i], scales) + (signs[i] > 0 ? slackInside : slackOutside));
        var order = new DeterministicOrder(vectors.Count, seed);
        for (var round = 0; round < MostRounds; round++)
        {
            var worst = 0.0;
            foreach (var i in order.Shuffle())
            {
                worst = Math.Max(worst, Improve(vectors[i], scales, weights, ref factors[i], signs[i], signs[i] > 0 ? slackInside : slackOutside, norms[i]));
            }

            if (worst < Enough)
            {
                break;
            }
        }

        for (var run = 0; run < runs; run++)
        {
            weights[run] *= scales[run];
        }

        return weights;
    }

    private static double Improve(TextVector text, float[] scales, double[] weights, ref double factor, int sign, double slack, double norm)
    {
        var (ids, values) = (text.Ids, text.Weights);
        var margin = weights[^1];
        for (var at = 0; at < ids.Length; at++)
        {
            margin += weights[ids[at]] * values[at] * scales[ids[at]];
        }

        var gradient = (sign * margin) - 1 + (slack * factor);
        var projected = factor > 0 ? gradient : Math.Min(gradient, 0);
        if (Math.Abs(projected) < 1e-9)
        {
            return 0;
        }

        var before = factor;
        factor = Math.Max(0, before - (gradient / norm));
        var step = (factor - before) * sign;
        weights[^1] += step;
        for (var at = 0; at < ids.Length; at++)
        {
            weights[ids[at]] += step * values[at] * scales[ids[at]];
        }

        return Math.Abs(projected);
    }

    private static double SquareOf(TextVector text, float[] scales)
    {
        var sum = 0.0;
        for (var at = 0; at < text.Ids.Length; at++)
        {
            var weight = text.Weights[at] * scales[text.Ids[at]];
            sum += weight * weight;
        }

        return sum;
    }
}

/// <summary>The numbers 0 … n−1 in an order that depends on the seed only, on every machine and version.</summary>
internal sealed class DeterministicOrder(int count, int seed)
{
    private readonly int[] order = [.. Enumerable.Range(0, count)];
    private ulong state = (ulong)seed;

    public int[] Shuffle()
    {
        for (var last = order.Length - 1; last > 0; last--)
        {
            var other = (int)(Next() % (ulong)(last + 1));
            (order[last], order[other]) = (order[other], order[last]);
        }

        return order;
    }

    // SplitMix64.
    private ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
