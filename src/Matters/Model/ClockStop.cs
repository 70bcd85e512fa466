using Huiyin.Matters.Contract;

namespace Huiyin.Matters.Model;

internal enum ClockStopKind
{
    /// <summary>待补正: waits for the citizen (T4).</summary>
    Supplement,

    /// <summary>暂停计时 (T19a).</summary>
    Suspension,

    /// <summary>The days between a redirect and its being taken back (T37).</summary>
    Redirect,

    /// <summary>A stop of the master: it counts for those merged into it too (rule 5.2).</summary>
    Master,
}

/// <summary>Why the clock may stand still: the closed list of rule 2, suspend.</summary>
internal enum SuspendReason
{
    /// <summary>法定检测、检验</summary>
    Testing,

    /// <summary>鉴定</summary>
    Appraisal,

    /// <summary>听证</summary>
    Hearing,

    /// <summary>不可抗力</summary>
    ForceMajeure,
}

/// <summary>A stop of K1, with a reason, somebody who decided it and an end (rule 6.5).</summary>
internal sealed class ClockStop
{
    public required Guid Id { get; init; }

    public required ClockStopKind Kind { get; init; }

    /// <summary>The state it goes back to.</summary>
    public required MatterState Before { get; init; }

    /// <summary>This day counts as used.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Goes on by itself after this day.</summary>
    public required DateOnly Until { get; init; }

    public SuspendReason? Reason { get; init; }

    /// <summary>The list that the citizen is asked for, or the legal ground.</summary>
    public string? Text { get; init; }

    public required string DecidedBy { get; init; }

    /// <summary>The day from which days are charged again, itself not; null while it stands still.</summary>
    public DateOnly? End { get; private set; }

    internal void Finish(DateOnly day) => End = day < From ? From : day;
}
