using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>Ask before you tell: whether a move could be made now, before anything is typed. The moves themselves ask the same.</summary>
internal sealed partial class Matter
{
    /// <summary>Why this person cannot make a move that the path offers from here; null when only the form is missing.</summary>
    public Refusal? Hindrance(Move move, Register register, Mover mover, DateTimeOffset now) => move switch
    {
        Move.Redirect => OpenProposal is not null ? MatterRefusals.ProposalOpen : FollowerCount > 0 ? MatterRefusals.HasFollowers : null,
        Move.AskSupplement => SupplementHindrance(register.Calendar, now),
        Move.OfferTransfer => OfferHindrance(),
        Move.ContestRefusal => ContestHindrance(mover, now),
        Move.ReturnOrder or Move.ReturnOrderAgain => ReturnHindrance(register, now),
        Move.AskExtension => ExtensionHindrance(register.Calendar, now),
        Move.GrantExtension or Move.RefuseExtension => DecideExtensionHindrance(mover, now),
        Move.Suspend => SuspensionHindrance(register.Calendar, now),
        Move.HandInReply or Move.HandInRework => HandInHindrance(mover),
        Move.Answer => AnswerHindrance(mover),
        Move.Explain => ExplainHindrance(mover),
        Move.RenewExplained => WaitingExplanation is { Renewals: < MostRenewals } ? null : MatterRefusals.RenewedTwice,
        Move.UpholdBadRating or Move.BeginFinalRound or Move.RejectBadRating or Move.RejectBadRatingOfExplained => VerifyHindrance(register, mover),
        Move.Reopen => ReopenHindrance(register, mover, now),
        Move.Merge => MergeHindrance(),
        Move.TakeBackRedirect => TakeBackHindrance(mover),
        Move.Withdraw => WithdrawHindrance(),
        Move.RateWell or Move.RateBadly or Move.RateAgainWell or Move.RateFinalRoundBadly => RatingHindrance(register, now),
        _ => null,
    };

    /// <summary>Units with an open co-order for which this person may give the opinion (T17).</summary>
    public IEnumerable<WorkOrder> OpinionsOwedBy(Mover mover) =>
        MatterPath.Find(Move.GiveOpinion, State) is { } step
            ? Orders.Where(order => order.Role == WorkOrderRole.CoHandler && order.IsOpen && step.IsOpenTo(mover, concern => concern == Concern.CoHolder ? order.Unit : null))
            : [];

    /// <summary>A field matter of which there is no picture yet: "solved" must bring one (T20).</summary>
    public bool NeedsPicture(Register register) => EvidenceCount == 0 && register.NeedsPhoto(CategoryCode);

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
        : OpenTransfer is not null ? MatterRefusals.TransferOpen
        : IsFinalRound && !mover.Holds(Role.UnitLeader, LeadUnit ?? FirstReceiver) ? MatterRefusals.FinalRoundByHead
        : !IsFinalRound && mover.Staff != Handler ? MatterRefusals.NotTheHandler
        : FirstContactAt is null ? MatterRefusals.NoFirstContact
        : null;

    private Refusal? AnswerHindrance(Mover mover) =>
        mover.IsImport ? null
        : WaitingReply?.Drafter == mover.Account ? MatterRefusals.SamePerson
        : WaitingReply?.Result == ReplyResult.Explained ? MatterRefusals.ExplainedNeedsTwo
        : OpenProposal is not null ? MatterRefusals.ProposalOpen
        : ReviewHindrance(mover);

    // A reply is reviewed by the unit's own leader, that of a rework one level up: in the final round the leader is the drafter.
    private Refusal? ReviewHindrance(Mover mover) =>
        mover.Holds(Role.UnitLeader, (IsRework ? LeadAbove : LeadUnit) ?? FirstReceiver) ? null
        : IsRework ? MatterRefusals.OneLevelUp
        : MatterRefusals.OwnLeaderReviews;

    /// <summary>Whether the citizen may rate the reply of this round now.</summary>
    public bool MayBeRated(Register register, DateTimeOffset now) =>
        State is MatterState.Answered or MatterState.Explained or MatterState.Closed && RatingHindrance(register, now) is null;

    /// <summary>Whether the citizen may take it back now.</summary>
    public bool MayBeWithdrawn() => MatterPath.Find(Move.Withdraw, State) is not null && WithdrawHindrance() is null;

    /// <summary>Whether the citizen may open it again now.</summary>
    public bool MayBeReopened(Register register, DateTimeOffset now) => State == MatterState.Closed && ReopenHindrance(register, Mover.Citizen, now) is null;

    // Safety and 举报 go on without the citizen, a master goes on for the others (T35).
    private Refusal? WithdrawHindrance() =>
        Purpose == Registry.Contract.Purpose.TipOff || SpeaksOfDanger ? MatterRefusals.NotWithdrawable
        : FollowerCount > 0 ? MatterRefusals.HasFollowers
        : IsRework ? MatterRefusals.NotInRework
        : null;
}
