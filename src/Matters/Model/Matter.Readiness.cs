using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>Ask before you tell: whether a move could be made now, before anything is typed. The moves themselves ask the same.</summary>
internal sealed partial class Matter
{
    /// <summary>Why this person cannot make a move that the path offers from here; null when only the form is missing.</summary>
    public Refusal? Hindrance(Move move, Mover mover, DateTimeOffset now) => move switch
    {
        Move.Redirect => OpenProposal is null ? null : MatterRefusals.ProposalOpen,
        Move.HandInReply => HandInHindrance(mover),
        Move.Answer => AnswerHindrance(mover),
        Move.Withdraw => WithdrawHindrance(),
        Move.RateWell or Move.RateBadly => RatingHindrance(now),
        _ => null,
    };

    /// <summary>Units with an open co-order for which this person may give the opinion (T17).</summary>
    public IEnumerable<WorkOrder> OpinionsOwedBy(Mover mover) =>
        MatterPath.Find(Move.GiveOpinion, State) is { } step
            ? Orders.Where(order => order.Role == WorkOrderRole.CoHandler && order.IsOpen && step.IsOpenTo(mover, concern => concern == Concern.CoHolder ? order.Unit : null))
            : [];

    /// <summary>Contacts, progress and notes may be written by staff of the units concerned while the matter is open.</summary>
    public Refusal? WritingHindrance(Mover mover) => NotWorkedOnBy(mover);

    /// <summary>The opinions that are still out; those past their day may be noted in the reply instead of waited for.</summary>
    public (bool AreOut, bool MayBeNoted) OpinionsOut(DateTimeOffset now)
    {
        var open = Orders.Where(order => order.Role == WorkOrderRole.CoHandler && order.IsOpen).ToList();
        var today = CivilTime.DateOf(now);
        return (open.Count > 0, open.TrueForAll(order => order.StepDue < today));
    }

    private Refusal? HandInHindrance(Mover mover) =>
        mover.IsImport ? null
        : mover.Staff != Handler ? MatterRefusals.NotTheHandler
        : FirstContactAt is null ? MatterRefusals.NoFirstContact
        : null;

    private Refusal? AnswerHindrance(Mover mover) =>
        mover.IsImport ? null
        : WaitingReply?.Drafter == mover.Account ? MatterRefusals.SamePerson
        : WaitingReply?.Result == ReplyResult.Explained ? MatterRefusals.ExplainedNeedsTwo
        : OpenProposal is not null ? MatterRefusals.ProposalOpen
        : null;

    /// <summary>Whether the citizen may rate the reply of this round now.</summary>
    public bool MayBeRated(DateTimeOffset now) => MatterPath.Find(Move.RateBadly, State) is { Later: false } && RatingHindrance(now) is null;

    /// <summary>Whether the citizen may take it back now.</summary>
    public bool MayBeWithdrawn() => MatterPath.Find(Move.Withdraw, State) is { Later: false } && WithdrawHindrance() is null;

    // Safety and 举报 go on without the citizen (T35).
    private Refusal? WithdrawHindrance() =>
        Purpose == Registry.Contract.Purpose.TipOff || SafetyWords.AreIn(Text) ? MatterRefusals.NotWithdrawable : null;

    private Refusal? RatingHindrance(DateTimeOffset now) =>
        Ratings.Exists(rating => rating.Round == Round) ? MatterRefusals.AlreadyRated
        : State == MatterState.Closed && ClosedAt is { } closed && now >= closed.AddDays(DaysAfterClosing) ? MatterRefusals.RatingTooLate
        : null;
}
