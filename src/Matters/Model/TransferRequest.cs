using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Model;

internal enum TransferOutcome
{
    Accepted,

    /// <summary>With a reason and a duty basis.</summary>
    Refused,

    /// <summary>Nobody answered in time: the arbiter rules.</summary>
    Silent,

    /// <summary>The matter was merged, withdrawn or redirected meanwhile.</summary>
    Lapsed,
}

/// <summary>转办: an offer to another unit after a talk with it. The citizen's clock never moves, and the holder answers for the matter until the other has accepted.</summary>
internal sealed class TransferRequest
{
    public required Guid Id { get; init; }

    public required UnitId From { get; init; }

    public required UnitId Target { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string OfferedBy { get; init; }

    /// <summary>做好沟通: whom one talked to …</summary>
    public required string SpokenTo { get; init; }

    /// <summary>… when …</summary>
    public required DateTimeOffset SpokenAt { get; init; }

    /// <summary>… and what they said.</summary>
    public required string TheirWords { get; init; }

    /// <summary>Why the other unit is the right one.</summary>
    public required string Reason { get; init; }

    /// <summary>K3: to be answered by the end of this day.</summary>
    public required DateOnly AnswerDue { get; init; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public string? AnsweredBy { get; private set; }

    public TransferOutcome? Outcome { get; private set; }

    /// <summary>Reason and duty basis of a refusal.</summary>
    public string? Answer { get; private set; }

    public bool IsOpen => Outcome is null;

    internal void Close(TransferOutcome outcome, string account, string? answer, DateTimeOffset now)
    {
        Outcome = outcome;
        AnsweredBy = account;
        Answer = answer;
        AnsweredAt = now;
    }
}

/// <summary>How a dispute began.</summary>
internal enum DisputeOrigin
{
    /// <summary>The holder does not accept the refusal.</summary>
    Contested,

    /// <summary>The unit that was asked kept silent.</summary>
    Silence,

    /// <summary>A second return of a dispatched order.</summary>
    SecondReturn,
}

/// <summary>争议: who takes it is ruled by the arbiter, once and binding (T15).</summary>
internal sealed class Dispute
{
    public required Guid Id { get; init; }

    public required DisputeOrigin Origin { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Words { get; init; }

    /// <summary>K3: to be ruled by the end of this day.</summary>
    public required DateOnly RuleDue { get; init; }

    public DateTimeOffset? RuledAt { get; private set; }

    public string? RuledBy { get; private set; }

    public UnitId? Lead { get; private set; }

    public string? Grounds { get; private set; }

    internal void Rule(UnitId lead, string grounds, string account, DateTimeOffset now)
    {
        Lead = lead;
        Grounds = grounds;
        RuledBy = account;
        RuledAt = now;
    }
}
