namespace Huiyin.TextSense.Topics;

/// <summary>Joins groups of messages from the bottom up: always the two that are most alike.</summary>
internal sealed class TopicGroups
{
    private readonly Dictionary<int, float>[] sums;
    private readonly float[] inner;
    private readonly List<int>?[] members;

    private TopicGroups(List<(int Other, float Likeness)>[] links, IReadOnlyList<List<int>> groups)
    {
        sums = [.. groups.Select(_ => new Dictionary<int, float>())];
        inner = [.. groups.Select(group => (float)group.Count)];
        members = [.. groups];
        var home = new int[links.Length];
        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var message in groups[group])
            {
                home[message] = group;
            }
        }

        for (var at = 0; at < links.Length; at++)
        {
            foreach (var (other, likeness) in links[at])
            {
                Add(home[at], home[other], likeness);
            }
        }
    }

    /// <summary>Groups by the mean likeness between their messages, from single messages up. Members ascend; groups stand in the order of their first member.</summary>
    public static List<List<int>> ByMean(List<(int Other, float Likeness)>[] links, double threshold)
    {
        var groups = new TopicGroups(links, [.. Enumerable.Range(0, links.Length).Select(at => new List<int> { at })]);
        return groups.Join((one, other) => groups.sums[one][other] / ((float)groups.members[one]!.Count * groups.members[other]!.Count), threshold);
    }

    /// <summary>Joins given groups by the cosine between their centres; for large loose groups that is far more than the mean likeness of their messages.</summary>
    public static List<List<int>> ByCentre(
        List<(int Other, float Likeness)>[] links,
        IReadOnlyList<List<int>> start,
        Func<IReadOnlyList<int>, IReadOnlyList<int>, bool> may,
        double threshold)
    {
        var groups = new TopicGroups(links, start);
        return groups.Join(
            (one, other) => may(groups.members[one]!, groups.members[other]!) ? groups.sums[one][other] / MathF.Sqrt(groups.inner[one] * groups.inner[other]) : 0,
            threshold);
    }

    private void Add(int one, int other, float likeness)
    {
        if (one == other)
        {
            inner[one] += 2 * likeness;
            return;
        }

        sums[one][other] = sums[other][one] = sums[one].GetValueOrDefault(other) + likeness;
    }

    private List<List<int>> Join(Func<int, int, float> measure, double threshold)
    {
        var queue = new PriorityQueue<(int One, int Other, int Sizes), (float, int, int)>();
        for (var one = 0; one < sums.Length; one++)
        {
            foreach (var other in sums[one].Keys.Where(other => other < one))
            {
                Offer(queue, one, other, measure, threshold);
            }
        }

        while (queue.TryDequeue(out var pair, out _))
        {
            if (members[pair.One] is { } one && members[pair.Other] is { } other && one.Count + other.Count == pair.Sizes)
            {
                var into = Unite(pair.One, pair.Other);
                foreach (var next in sums[into].Keys)
                {
                    Offer(queue, into, next, measure, threshold);
                }
            }
        }

        return [.. members.OfType<List<int>>().OrderBy(group => group[0])];
    }

    // The sizes tell whether a pair is still as it was when it was offered: groups only grow.
    private void Offer(PriorityQueue<(int, int, int), (float, int, int)> queue, int one, int other, Func<int, int, float> measure, double threshold)
    {
        var (small, large) = one < other ? (one, other) : (other, one);
        var alike = measure(small, large);
        if (alike >= threshold)
        {
            queue.Enqueue((small, large, members[small]!.Count + members[large]!.Count), (-alike, small, large));
        }
    }

    private int Unite(int one, int other)
    {
        var (into, from) = sums[one].Count >= sums[other].Count ? (one, other) : (other, one);
        inner[into] += inner[from] + (2 * sums[into].GetValueOrDefault(from));
        sums[into].Remove(from);
        foreach (var (next, sum) in sums[from].Where(link => link.Key != into))
        {
            sums[next].Remove(from);
            sums[into][next] = sums[next][into] = sums[into].GetValueOrDefault(next) + sum;
        }

        sums[from] = [];
        members[into] = [.. members[into]!.Concat(members[from]!).Order()];
        members[from] = null;
        return into;
    }
}
