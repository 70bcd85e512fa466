using Huiyin.TextSense.Places;

namespace Huiyin.TextSense.Topics;

/// <summary>What is asked of a window of messages.</summary>
public sealed record TopicQuestion
{
    /// <summary>The end of the window, not part of it: the last week ends here. Null = just after the last message.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The district's own areas and units; null = names are found by their endings only.</summary>
    public KnownPlaces? Known { get; init; }

    /// <summary>Smaller groups are no topics; at least 2.</summary>
    public int Fewest { get; init; } = 3;
}
