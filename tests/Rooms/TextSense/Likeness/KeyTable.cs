using Huiyin.TextSense.Likeness;

namespace Huiyin.Tests.Rooms.TextSense.Likeness;

/// <summary>The table a database would keep: key, day, report; asked as the docs of <see cref="LikenessKeys"/> say.</summary>
internal sealed class KeyTable
{
    private const int MostCompared = 30;

    private readonly Dictionary<long, List<int>> rows = [];
    private readonly List<LikenessReport> reports;

    /// <summary>Files the reports in the order of time.</summary>
    public KeyTable(IEnumerable<LikenessReport> reports)
    {
        this.reports = [.. reports.OrderBy(report => report.Time)];
        for (var at = 0; at < this.reports.Count; at++)
        {
            foreach (var key in LikenessKeys.Of(this.reports[at]))
            {
                (rows.TryGetValue(key.Value, out var list) ? list : rows[key.Value] = []).Add(at);
            }
        }
    }

    /// <summary>The reports that share keys, best first, and how many rows were read for it.</summary>
    public (List<LikenessReport> Found, int Rows) Candidates(LikenessReport asked, int most)
    {
        var weights = new Dictionary<int, int>();
        var read = 0;
        foreach (var (key, weight) in LikenessKeys.Of(asked))
        {
            foreach (var at in rows.GetValueOrDefault(key, []).TakeLast(LikenessKeys.RowsOfKey))
            {
                read++;
                weights[at] = weights.GetValueOrDefault(at) + weight;
            }
        }

        return ([.. weights.Where(found => reports[found.Key].Key != asked.Key).OrderByDescending(found => found.Value).ThenByDescending(found => found.Key)
            .Take(most).Select(found => reports[found.Key])], read);
    }

    /// <summary>The five likest of the best thirty candidates.</summary>
    public List<LikenessReport> TopFive(LikenessReport asked) =>
        [.. Candidates(asked, MostCompared).Found.OrderByDescending(found => ReportLikeness.Of(asked, found).Score).Take(5)];
}
