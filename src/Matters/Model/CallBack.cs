namespace Huiyin.Matters.Model;

internal enum CallBackOutcome
{
    /// <summary>打通了，说了结果</summary>
    Reached,

    /// <summary>没有人接</summary>
    NoAnswer,

    /// <summary>接了，不愿意说</summary>
    Declined,
}

/// <summary>What the citizen says came of it (rule 3.9, 解决率).</summary>
internal enum HeardResult
{
    Solved,
    PartlySolved,
    Unsolved,
}

/// <summary>What was said on the telephone; stars and result where the citizen was reached.</summary>
internal sealed record CallBackTalk(CallBackOutcome? Outcome, HeardResult? Heard, int Stars, IReadOnlyList<BadRatingReason> Reasons, string? Words);

/// <summary>回访: one try to call the citizen after a reply.</summary>
internal sealed class CallBack
{
    public required Guid Id { get; init; }

    /// <summary>The round of the reply that is asked about.</summary>
    public required int Round { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public required string ByName { get; init; }

    public required CallBackOutcome Outcome { get; init; }

    public HeardResult? Heard { get; init; }

    public int? Stars { get; init; }

    public string? Words { get; init; }

    /// <summary>The call-back of this round is over with it: reached, declined, or tried often enough.</summary>
    public required bool EndsIt { get; init; }
}
