namespace Huiyin.Matters.Model;

/// <summary>Reasons of a bad rating: a fixed list (rule 3.2).</summary>
internal enum BadRatingReason
{
    /// <summary>没解决</summary>
    NotSolved,

    /// <summary>太慢</summary>
    TooSlow,

    /// <summary>态度不好</summary>
    BadAttitude,

    /// <summary>说不清</summary>
    Unclear,

    /// <summary>和答复不一样</summary>
    NotAsReplied,
}

/// <summary>The applicant's mark on one reply.</summary>
internal sealed class Rating
{
    public required Guid Id { get; init; }

    /// <summary>The round of the reply that is rated.</summary>
    public required int Round { get; init; }

    /// <summary>5 非常满意 … 1 非常不满意; 1 and 2 are bad ratings.</summary>
    public required int Stars { get; init; }

    public required IReadOnlyList<BadRatingReason> Reasons { get; init; }

    public string? Words { get; init; }

    /// <summary>「要不要重新办理」</summary>
    public required bool WantsRework { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary><c>citizen</c>, or the call-back agent who wrote it down.</summary>
    public required string By { get; init; }
}
