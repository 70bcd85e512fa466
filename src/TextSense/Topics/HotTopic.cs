namespace Huiyin.TextSense.Topics;

/// <summary>Messages of several citizens about one thing: usually one trouble at one place, sometimes one question everywhere.</summary>
/// <param name="Name">The phrase its citizens use for it, taken from one of the titles.</param>
/// <param name="Place">The place or organisation that at least half of the messages name, as most of them write it; null when there is none.</param>
/// <param name="Area">The area most of its messages carry (<see cref="TopicMessage.Area"/>); null when none carries one.</param>
/// <param name="Heat">How hot it is and why.</param>
/// <param name="Counts">What was counted.</param>
/// <param name="Trend">Its matters week by week.</param>
/// <param name="Members">Its messages, the most typical first.</param>
/// <param name="Parts">For a wide topic without a common place: the narrower groups it is made of, the largest first. Empty when it is one group.</param>
public sealed record HotTopic(
    string Name,
    string? Place,
    string? Area,
    TopicHeat Heat,
    TopicCounts Counts,
    TopicTrend Trend,
    IReadOnlyList<TopicMember> Members,
    IReadOnlyList<TopicPart> Parts)
{
    /// <summary>Other places and organisations that at least a fifth of the messages name, the most frequent first; at most five.</summary>
    public required IReadOnlyList<string> AlsoNamed { get; init; }
}

/// <summary>What was counted for a topic.</summary>
/// <param name="Matters">Messages; those of one citizen each count.</param>
/// <param name="Citizens">Distinct citizens.</param>
/// <param name="Endorsements">The sum over its messages.</param>
/// <param name="First">The time of its first message.</param>
/// <param name="Last">The time of its last message.</param>
/// <param name="Severity">The mean over its messages, 0 … 1.</param>
public sealed record TopicCounts(int Matters, int Citizens, long Endorsements, DateTimeOffset First, DateTimeOffset Last, double Severity)
{
    /// <summary>From so many citizens on a group is a hot topic (domain 5.7).</summary>
    public const int HotFrom = 5;

    /// <summary>From so many citizens on it is a collective matter (domain 5.7).</summary>
    public const int CollectiveFrom = 10;

    /// <summary>True from <see cref="HotFrom"/> citizens on.</summary>
    public bool IsHot => Citizens >= HotFrom;

    /// <summary>True from <see cref="CollectiveFrom"/> citizens on.</summary>
    public bool IsCollective => Citizens >= CollectiveFrom;
}

/// <summary>One message of a topic.</summary>
/// <param name="Key">The caller's name for the message.</param>
/// <param name="Score">How alike it is to the other messages of the topic on the mean, 0 … 1.</param>
public sealed record TopicMember(string Key, double Score);

/// <summary>A narrower group within a wide topic.</summary>
/// <param name="Name">The phrase its citizens use for it.</param>
/// <param name="Keys">Its messages in the order of time.</param>
public sealed record TopicPart(string Name, IReadOnlyList<string> Keys);
