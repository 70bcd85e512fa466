namespace Huiyin.TextSense.Classifying;

/// <summary>How telling each run is: for the classes taken together, and for one class against the rest.</summary>
internal sealed class ClassWeights
{
    private const double Share = 0.5; // half of a weight is the run's own rarity, half what it tells of classes
    private const double Smoothing = 1;

    private readonly double[] perClass;   // run × class
    private readonly double[] perRun;
    private readonly int[] sizes;
    private readonly int classes;
    private readonly int texts;

    public ClassWeights(IReadOnlyList<TextVector> vectors, IReadOnlyList<int> labels, int classes, int runs)
    {
        this.classes = classes;
        texts = vectors.Count;
        perClass = new double[runs * classes];
        perRun = new double[runs];
        sizes = new int[classes];
        for (var i = 0; i < texts; i++)
        {
            sizes[labels[i]]++;
            foreach (var id in vectors[i].Ids)
            {
                perClass[(id * classes) + labels[i]]++;
                perRun[id]++;
            }
        }
    }

    /// <summary>By how far a run's classes differ from all texts' (root of the Kullback-Leibler divergence).</summary>
    public float[] OfAll()
    {
        var weights = new float[perRun.Length];
        for (var run = 0; run < weights.Length; run++)
        {
            var divergence = 0.0;
            for (var label = 0; label < classes; label++)
            {
                var expected = sizes[label] / (double)texts;
                var seen = (perClass[(run * classes) + label] + (Smoothing * expected * classes)) / (perRun[run] + (Smoothing * classes));
                divergence += seen > 0 ? seen * Math.Log(seen / expected) : 0;
            }

            weights[run] = (float)(1 - Share + (Share * Math.Sqrt(Math.Max(0, divergence))));
        }

        return weights;
    }

    /// <summary>By how much more often a run stands in texts of this class than in others (log-count ratio).</summary>
    public float[] OfOne(int label)
    {
        var weights = new float[perRun.Length];
        for (var run = 0; run < weights.Length; run++)
        {
            var inside = (perClass[(run * classes) + label] + Smoothing) / (sizes[label] + (2 * Smoothing));
            var outside = (perRun[run] - perClass[(run * classes) + label] + Smoothing) / (texts - sizes[label] + (2 * Smoothing));
            weights[run] = (float)(1 - Share + (Share * Math.Abs(Math.Log(inside / outside))));
        }

        return weights;
    }
}
