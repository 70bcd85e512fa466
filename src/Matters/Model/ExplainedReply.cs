namespace Huiyin.Matters.Model;

/// <summary>Why it cannot be solved now (T23).</summary>
internal enum ExplainReason
{
    /// <summary>政策</summary>
    Policy,

    /// <summary>条件</summary>
    Conditions,

    /// <summary>资金</summary>
    Funds,

    /// <summary>权属</summary>
    Ownership,

    /// <summary>上级事权</summary>
    SuperiorAuthority,
}

/// <summary>How hard it is (req 1-38).</summary>
internal enum Difficulty
{
    /// <summary>立办</summary>
    DoNow,

    /// <summary>跳一跳</summary>
    Stretch,

    /// <summary>暂不具备条件</summary>
    NotYet,
}

/// <summary>What a revisit finds.</summary>
internal enum RevisitOutcome
{
    /// <summary>T24 现在能办了</summary>
    Revive,

    /// <summary>T25a 还不能办，再看一次</summary>
    Renew,

    /// <summary>T25b 回访结束</summary>
    End,
}

/// <summary>What an honest explanation says beside its text.</summary>
internal sealed record ExplanationTerms(ExplainReason Reason, string Basis, string DoableNow, string Alternative, Difficulty Difficulty, DateOnly RevisitOn);

/// <summary>解释挂账: told why not, with a day on which it is looked at again; counts as 办结, never as 解决.</summary>
internal sealed class ExplainedReply
{
    public required Guid Id { get; init; }

    /// <summary>The reply that says it.</summary>
    public required Guid Reply { get; init; }

    public required ExplainReason Reason { get; init; }

    public required string Basis { get; init; }

    public required string DoableNow { get; init; }

    public required string Alternative { get; init; }

    public required Difficulty Difficulty { get; init; }

    public DateOnly RevisitOn { get; private set; }

    public int Renewals { get; private set; }

    /// <summary>The pool was left: it can be done now, or it ended.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    public static ExplainedReply Of(ExplanationTerms terms, Guid reply, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Reply = reply,
        Reason = terms.Reason,
        Basis = terms.Basis,
        DoableNow = terms.DoableNow,
        Alternative = terms.Alternative,
        Difficulty = terms.Difficulty,
        RevisitOn = terms.RevisitOn,
    };

    internal void Renew(DateOnly revisitOn)
    {
        RevisitOn = revisitOn;
        Renewals++;
    }

    internal void Leave(DateTimeOffset now) => LeftAt = now;
}
