namespace Huiyin.TextSense.Topics;

/// <summary>Makes a topic of a group: counts, name, places, trend, heat.</summary>
internal sealed class TopicPortrait(TopicVectors vectors, List<(int Other, float Likeness)>[] links, DateTimeOffset until)
{
    private const double AlsoShare = 0.2;
    private const int MostAlso = 5;

    private readonly TopicPhrases phrases = new(vectors.Messages);

    public HotTopic Of(List<int> group, List<List<int>> parts)
    {
        var messages = group.Select(at => vectors.Messages[at]).ToList();
        var counts = Count(messages);
        var trend = TopicTrend.Of(messages.Select(message => message.Time), until);
        var common = NamedPlaces.Common(vectors, group);
        var scores = Scores(group);
        return new HotTopic(
            phrases.Name(group, scores),
            common is null ? null : NamedPlaces.Written(vectors, group, common),
            messages.Select(message => message.Area).OfType<string>().Where(area => !string.IsNullOrWhiteSpace(area)).CountBy(area => area).OrderByDescending(area => area.Value).ThenBy(area => area.Key, StringComparer.Ordinal).FirstOrDefault().Key,
            TopicHeat.Of(counts, trend),
            counts,
            trend,
            [.. group.OrderByDescending(at => scores[at]).ThenBy(at => at).Select(at => new TopicMember(vectors.Messages[at].Key, scores[at]))],
            Parts(group, parts, scores))
        {
            AlsoNamed = [.. NamedPlaces.Counted(vectors, group).Where(core => core.Key != common && core.Value >= AlsoShare * group.Count && core.Value > 1).Take(MostAlso)
                .Select(core => NamedPlaces.Written(vectors, group, core.Key))],
        };
    }

    private static TopicCounts Count(List<TopicMessage> messages) => new(
        messages.Count,
        messages.Select(message => string.IsNullOrWhiteSpace(message.Citizen) ? $"key {message.Key}" : $"citizen {message.Citizen}").Distinct().Count(),
        messages.Sum(message => (long)Math.Max(0, message.Endorsements)),
        messages.Min(message => message.Time),
        messages.Max(message => message.Time),
        messages.Average(message => Math.Clamp(message.Severity, 0, 1)));

    // The mean likeness of each message to the others of the group.
    private Dictionary<int, double> Scores(List<int> group)
    {
        var sums = group.ToDictionary(at => at, _ => 0.0);
        foreach (var at in group)
        {
            foreach (var (other, likeness) in links[at].Where(link => sums.ContainsKey(link.Other)))
            {
                sums[at] += likeness;
                sums[other] += likeness;
            }
        }

        return sums.ToDictionary(sum => sum.Key, sum => Math.Clamp(sum.Value / Math.Max(1, group.Count - 1), 0, 1));
    }

    private List<TopicPart> Parts(List<int> group, List<List<int>> parts, Dictionary<int, double> scores)
    {
        var members = group.ToHashSet();
        var own = parts.Where(part => members.Contains(part[0])).ToList();
        return own.Count < 2
            ? []
            : [.. own.OrderByDescending(part => part.Count).ThenBy(part => part[0])
                .Select(part => new TopicPart(phrases.Name(part, scores), [.. part.Select(at => vectors.Messages[at]).OrderBy(message => message.Time).ThenBy(message => message.Key, StringComparer.Ordinal).Select(message => message.Key)]))];
    }
}
