using System.Globalization;

namespace Huiyin.Statistics.Model;

/// <summary>Counts that add up; rates are made from them at the end, never averaged.</summary>
internal sealed class Tally : IEquatable<Tally>
{
    public static readonly Tally Nothing = new();

    // The bars of the histogram are kept among the counts, behind all measures.
    private const int FirstBar = 1000;

    private readonly SortedDictionary<Measure, long> counts = [];

    /// <summary>Nought where nothing was counted.</summary>
    public long this[Measure measure]
    {
        get => counts.GetValueOrDefault(measure);
        init => Add(measure, value);
    }

    /// <summary>The measures by name, without the histogram.</summary>
    public IEnumerable<KeyValuePair<Measure, long>> Counts => counts.Where(pair => (int)pair.Key < FirstBar);

    /// <summary>Working days used and how often: for median and nine tenths.</summary>
    public IReadOnlyList<(int Days, int Count)> Histogram =>
        [.. counts.Where(pair => (int)pair.Key >= FirstBar).Select(pair => ((int)pair.Key - FirstBar, (int)pair.Value))];

    public bool IsNothing => counts.Count == 0;

    public void Add(Measure measure, long count)
    {
        if (count != 0)
        {
            counts[measure] = counts.GetValueOrDefault(measure) + count;
        }
    }

    /// <summary>So many were answered in so many working days.</summary>
    public void AddBar(int days, long count) => Add((Measure)(FirstBar + days), count);

    public void Add(Tally other)
    {
        foreach (var (measure, count) in other.counts)
        {
            Add(measure, count);
        }
    }

    /// <summary>What is kept in a column, such as <c>1:12,10:7</c>.</summary>
    public string Written() => string.Join(',', counts.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{(int)pair.Key}:{pair.Value}")));

    public static Tally Read(string written)
    {
        var tally = new Tally();
        foreach (var range in written.AsSpan().Split(','))
        {
            var pair = written.AsSpan()[range];
            if (pair.IndexOf(':') is > 0 and var colon)
            {
                tally.Add((Measure)int.Parse(pair[..colon], NumberStyles.None, CultureInfo.InvariantCulture), long.Parse(pair[(colon + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
            }
        }

        return tally;
    }

    public bool Equals(Tally? other) => other is not null && counts.SequenceEqual(other.counts);

    public override bool Equals(object? obj) => Equals(obj as Tally);

    public override int GetHashCode() => counts.Count;

    public override string ToString() => string.Join(", ", counts.Select(pair => $"{pair.Key} {pair.Value}"));

    /// <summary>Nothing to divide by is no rate at all, and is shown as 「—」.</summary>
    public double? Share(Measure part, Measure of) => this[of] == 0 ? null : (double)this[part] / this[of];

    /// <summary>同比 of a count; null from nothing (rule 7).</summary>
    public static double? Growth(double now, double before) => before == 0 ? null : (now - before) / before;

    /// <summary>Difference of two rates; shown in 个百分点.</summary>
    public static double? Points(double? now, double? before) => now - before;

    /// <summary>The smallest number of days that at least this share of the cases needed no more than; days and how often each.</summary>
    public static int? Quantile(IReadOnlyList<(int Days, int Count)> histogram, double share)
    {
        var needed = share * histogram.Sum(bar => bar.Count);
        var seen = 0;
        foreach (var (days, count) in histogram.OrderBy(bar => bar.Days))
        {
            seen += count;
            if (count > 0 && seen >= needed)
            {
                return days;
            }
        }

        return null;
    }
}
