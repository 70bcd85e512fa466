namespace Huiyin.TextSense.Topics;

/// <summary>One message that is looked through for hot topics.</summary>
/// <param name="Key">The caller's name for it, unique within one question.</param>
/// <param name="Time">When it came in.</param>
/// <param name="Title">Its title; may be blank.</param>
/// <param name="Text">Its text; may be blank.</param>
public sealed record TopicMessage(string Key, DateTimeOffset Time, string Title, string Text)
{
    /// <summary>Who wrote it, as any stable pseudonym; null or blank counts as a citizen of its own.</summary>
    public string? Citizen { get; init; }

    /// <summary>The place as the citizen or the clerk wrote it, if there is a field for it.</summary>
    public string? Place { get; init; }

    /// <summary>The code or name of the area (街道, 社区) it belongs to.</summary>
    public string? Area { get; init; }

    /// <summary>How many others endorsed it (点赞, 附议); less than 0 counts as 0.</summary>
    public int Endorsements { get; init; }

    /// <summary>How grave it is, 0 … 1; 0 when nobody judged it.</summary>
    public double Severity { get; init; }
}
