using Huiyin.TextSense.Places;

namespace Huiyin.TextSense.Likeness;

/// <summary>A report that is like the one asked about.</summary>
/// <param name="Key">The caller's name for it.</param>
/// <param name="Score">0 … 1; 1 = the same words and places.</param>
public sealed record SimilarFind(string Key, double Score);

/// <summary>Finds the reports that are most like a text, in memory: for a file on the command line, for one district's year, for tests.</summary>
/// <remarks>
/// Words count by how rare they are among the reports; the best hundred by words are then compared by trouble and place as well.
/// Never changes once made; may be asked by several at once. For a database see <see cref="LikenessKeys"/>.
/// </remarks>
public sealed class SimilarIndex
{
    private const int MostCompared = 100;

    private readonly List<LikenessReport> reports;
    private readonly ReportSense[] senses;
    private readonly Dictionary<ulong, List<int>> postings = [];
    private readonly double[] lengths;
    private readonly KnownPlaces? known;

    /// <summary>Reads the reports. Time and memory grow with their number.</summary>
    public SimilarIndex(IEnumerable<LikenessReport> reports, KnownPlaces? known = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        this.known = known;
        this.reports = [.. reports];
        senses = [.. this.reports.Select(report => ReportSense.Read(report, known))];
        for (var at = 0; at < senses.Length; at++)
        {
            foreach (var piece in senses[at].Whole)
            {
                if (!postings.TryGetValue(piece, out var list))
                {
                    postings[piece] = list = [];
                }

                list.Add(at);
            }
        }

        lengths = [.. senses.Select(Length)];
    }

    /// <summary>How many reports it holds.</summary>
    public int Count => reports.Count;

    /// <summary>The <paramref name="count"/> reports most like <paramref name="asked"/>, the likest first; a report with the same key is left out. Time plays no part.</summary>
    public IReadOnlyList<SimilarFind> Find(LikenessReport asked, int count)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var sense = ReportSense.Read(asked, known);
        var sums = new Dictionary<int, double>();
        foreach (var piece in sense.Whole)
        {
            if (postings.TryGetValue(piece, out var list))
            {
                var weight = Weight(piece) * Weight(piece);
                foreach (var report in list)
                {
                    sums[report] = sums.GetValueOrDefault(report) + weight;
                }
            }
        }

        var length = Length(sense);
        return [.. sums.Where(sum => reports[sum.Key].Key != asked.Key)
            .Select(sum => (At: sum.Key, Words: sum.Value / Math.Max(1e-9, length * lengths[sum.Key])))
            .OrderByDescending(found => found.Words).ThenBy(found => found.At)
            .Take(Math.Max(count, MostCompared))
            .Select(found => (found.At, Score: Score(asked, sense, found.At, found.Words)))
            .OrderByDescending(found => found.Score).ThenBy(found => found.At)
            .Take(Math.Max(0, count))
            .Select(found => new SimilarFind(reports[found.At].Key, found.Score))];
    }

    /// <summary>The same for a bare text.</summary>
    public IReadOnlyList<SimilarFind> Find(string text, int count)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(new LikenessReport("\0", default, "", text), count);
    }

    private double Score(LikenessReport asked, ReportSense sense, int at, double words)
    {
        var finding = ReportLikeness.Of(asked with { Time = reports[at].Time }, sense, reports[at], senses[at]);
        return Math.Clamp((0.7 * words) + (0.3 * finding.Trouble * finding.Place), 0, 1);
    }

    // A word nobody else uses still counts: the asked text is longer for it.
    private double Weight(ulong piece) => Math.Log((reports.Count + 1.0) / Math.Max(1, postings.GetValueOrDefault(piece)?.Count ?? 1));

    private double Length(ReportSense sense) => Math.Sqrt(sense.Whole.Sum(piece => Weight(piece) * Weight(piece)));
}
