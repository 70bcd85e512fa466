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

/// <summary>两次评价: once after the reply, once on what came of it (req 4-33).</summary>
internal enum RatingOccasion
{
    Reply,
    Outcome,
}

/// <summary>The applicant's mark on a co-handling unit, given with the mark on the reply.</summary>
internal sealed class CoRating
{
    public required Guid Id { get; init; }

    /// <summary>The mark it was given with.</summary>
    public required Guid Rating { get; init; }

    public required Registry.Contract.UnitId Unit { get; init; }

    public required int Stars { get; init; }
}

/// <summary>The applicant's mark on one reply.</summary>
internal sealed class Rating
{
    public required Guid Id { get; init; }

    /// <summary>Counts the marks of this matter; a changed mark is a second row, and the later counts.</summary>
    public required int No { get; init; }

    public RatingOccasion Occasion { get; init; }

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

    /// <summary>Checked and not upheld: kept, and marked so.</summary>
    public bool IsMarkedUnfounded { get; private set; }

    internal void Mark(bool isUnfounded) => IsMarkedUnfounded = isUnfounded;
}
