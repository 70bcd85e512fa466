namespace Huiyin.TextSense.Topics;

/// <summary>Finds what many citizens write about within a window of messages.</summary>
/// <remarks>
/// Title, first 250 letters of the text and named places are compared by how rare their pieces are in this window; messages are joined into groups from
/// the bottom up by their mean likeness, slightly less the further they lie apart in time. Groups with a common place stay as they are; groups without one
/// that lie near each other become parts of one wide topic. The window is the caller's: messages outside it do not count. The same messages in the same
/// order give the same topics. Three thousand messages take two seconds, time and memory grow with the square: windows above twenty thousand should be narrowed
/// first, by area or time.
/// </remarks>
public static class HotTopics
{
    /// <summary>The topics of the window, the hottest first (<see cref="TopicHeat"/>). A message belongs to one topic or to none.</summary>
    /// <param name="messages">Any number, none too; keys must differ.</param>
    /// <param name="question">How to look; null = the defaults.</param>
    /// <exception cref="ArgumentException">Two messages have the same key.</exception>
    public static IReadOnlyList<HotTopic> Find(IReadOnlyList<TopicMessage> messages, TopicQuestion? question = null)
    {
        ArgumentNullException.ThrowIfNull(messages);
        if (messages.DistinctBy(message => message.Key).Count() < messages.Count)
        {
            throw new ArgumentException("Two messages have the same key.", nameof(messages));
        }

        return Find(messages, question ?? new TopicQuestion(), new TopicTuning());
    }

    internal static IReadOnlyList<HotTopic> Find(IReadOnlyList<TopicMessage> messages, TopicQuestion question, TopicTuning tuning)
    {
        if (messages.Count == 0)
        {
            return [];
        }

        var until = question.Until ?? messages.Max(message => message.Time).AddTicks(1);
        var window = messages.Where(message => message.Time < until).ToList();
        var vectors = TopicVectors.Of(window, question.Known, tuning);
        var links = TopicLinks.Of(vectors, tuning);
        var parts = TopicGroups.ByMean(links, tuning.Join);
        var groups = TopicGroups.ByCentre(links, parts, (one, other) => MayBeWide(vectors, tuning, one, other), tuning.JoinWide);
        var portrait = new TopicPortrait(vectors, links, until);
        return [.. groups.Where(group => group.Count >= Math.Max(2, question.Fewest))
            .Select(group => portrait.Of(group, parts))
            .OrderByDescending(topic => topic.Heat.Value).ThenByDescending(topic => topic.Counts.Matters).ThenBy(topic => topic.Members[0].Key, StringComparer.Ordinal)];
    }

    // Only a large group draws in its small neighbours; two small ones beside each other are two topics.
    private static bool MayBeWide(TopicVectors vectors, TopicTuning tuning, IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        var (large, small) = one.Count >= other.Count ? (one.Count, other.Count) : (other.Count, one.Count);
        return small >= tuning.FewestOfPart
            && large >= tuning.FewestOfCore
            && large >= tuning.CoreToPart * small
            && NamedPlaces.Common(vectors, one) is null
            && NamedPlaces.Common(vectors, other) is null;
    }
}
