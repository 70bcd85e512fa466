using Huiyin.Matters.Contract;

namespace Huiyin.Matters.Listening;

/// <summary>A topic as it was found before.</summary>
internal sealed record EarlierTopic(Guid Id, DateTimeOffset? AlertedAt, IReadOnlySet<MatterId> Members);

/// <summary>Which topic of before goes on in which of now: at least half of the matters of now were in it, and the one that shares most comes first. So whoever was told of it is not told again.</summary>
internal static class TopicHeirs
{
    /// <returns>For each topic of now the one it goes on from, or null.</returns>
    public static IReadOnlyList<EarlierTopic?> Of(IReadOnlyList<IReadOnlyList<MatterId>> now, IReadOnlyList<EarlierTopic> before)
    {
        var homes = before.SelectMany(topic => topic.Members.Select(member => (member, topic))).ToLookup(pair => pair.member, pair => pair.topic);
        var heirs = new EarlierTopic?[now.Count];
        var taken = new HashSet<Guid>();
        var shares = now.SelectMany((members, at) => members.SelectMany(member => homes[member]).CountBy(topic => topic).Select(shared => (At: at, Topic: shared.Key, Shared: shared.Value)))
            .Where(share => 2 * share.Shared >= now[share.At].Count)
            .OrderByDescending(share => share.Shared).ThenBy(share => share.At);
        foreach (var (at, topic, _) in shares)
        {
            if (heirs[at] is null && taken.Add(topic.Id))
            {
                heirs[at] = topic;
            }
        }

        return heirs;
    }
}
