using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>After a bad rating: T28, T29, T31 and the appeals of both sides.</summary>
internal sealed partial class Matter
{
    private static readonly Role[] Verifiers = [Role.CallbackAgent, Role.Supervisor];

    public static Role[] WhoVerifies => Verifiers;

    /// <summary>T28, T29 and T31. Decided by somebody outside the unit; the rating itself is never taken away.</summary>
    public Outcome VerifyBadRating(CheckOutcome? outcome, string? evidence, Register register, Mover mover, DateTimeOffset now, bool isComplex = false)
    {
        var move = outcome == CheckOutcome.Upheld
            ? UpheldCount == 0 ? Move.UpholdBadRating : Move.BeginFinalRound
            : OpenCheck?.IsFromExplained == true ? Move.RejectBadRatingOfExplained : Move.RejectBadRating;
        if (Blocked(move, mover) is { } blocked)
        {
            return blocked;
        }

        if (VerifyHindrance(register, mover) is { } hindrance)
        {
            return hindrance;
        }

        if (outcome is null)
        {
            return MatterRefusals.OutcomeMissing;
        }

        if (string.IsNullOrWhiteSpace(evidence))
        {
            return MatterRefusals.EvidenceMissing;
        }

        OpenCheck?.Decide(outcome.Value, isComplex && outcome == CheckOutcome.Upheld, evidence.Trim(), mover.Account, now);
        if (outcome == CheckOutcome.Upheld)
        {
            BeginRework(move, isComplex, evidence.Trim(), register, mover, now);
        }
        else
        {
            Reject(move, outcome.Value, evidence.Trim(), register, mover, now);
        }

        return Outcome.Done;
    }

    /// <summary>申诉. The citizen against "not upheld", the unit against "upheld": once each, reviewed by a supervisor who decided nothing in it.</summary>
    public Outcome Appeal(AppealSide side, string? text, Register register, Mover mover, DateTimeOffset now)
    {
        var check = Checks.LastOrDefault(check => check.Outcome is not null);
        if (check is null || !MayAppeal(side, register, now))
        {
            return MatterRefusals.NothingToAppeal;
        }

        if (side == AppealSide.Unit && !mover.Holds(Role.UnitLeader, LeadUnit ?? FirstReceiver))
        {
            return MatterRefusals.NotYours;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return MatterRefusals.NoteMissing;
        }

        Appeals.Add(new RatingAppeal { Id = Guid.CreateVersion7(now), Check = check.Id, Side = side, Text = text.Trim(), At = now, By = mover.Account });
        Facts |= RareFacts.Appeals;
        Write(new MatterEntry("appeal", side == AppealSide.Citizen, text.Trim(), side.ToString()), mover, now);
        return Outcome.Done;
    }

    /// <summary>Against the last check that was decided, once, within 30 days; the unit only while nobody has answered anew.</summary>
    public bool MayAppeal(AppealSide side, Register register, DateTimeOffset now) =>
        Checks.LastOrDefault(check => check.Outcome is not null) is { } check
        && (check.Outcome == CheckOutcome.Upheld) == (side == AppealSide.Unit)
        && !Appeals.Exists(appeal => appeal.Check == check.Id && appeal.Side == side)
        && now < check.DecidedAt?.AddDays(register.Limit("rating.late", CivilTime.DateOf(now)).Number);

    /// <summary>复核. A granted appeal of the citizen takes the mark off the rating and opens the matter again (T32b); one of the unit marks the rating as unfounded, the rework goes on.</summary>
    public Outcome DecideAppeal(bool isGranted, string? words, Register register, Mover mover, DateTimeOffset now)
    {
        var appeal = Appeals.LastOrDefault(appeal => appeal.IsOpen);
        if (appeal is null)
        {
            return MatterRefusals.NothingToAppeal;
        }

        if (!mover.HoldsAnywhere(Role.Supervisor))
        {
            return MatterRefusals.NotYours;
        }

        var check = Checks.Find(check => check.Id == appeal.Check);
        if (appeal.By == mover.Account || check?.DecidedBy == mover.Account || IsInUnit(register, mover))
        {
            return MatterRefusals.SamePerson;
        }

        if (string.IsNullOrWhiteSpace(words))
        {
            return MatterRefusals.ReasonMissing;
        }

        var reopens = isGranted && appeal.Side == AppealSide.Citizen && State == MatterState.Closed;
        if (reopens && ReopenHindrance(register, mover, now) is { } hindrance)
        {
            return hindrance;
        }

        appeal.Decide(isGranted, words.Trim(), mover.Account, now);
        Write(new MatterEntry("appeal-decided", appeal.Side == AppealSide.Citizen, words.Trim(), isGranted ? "Granted" : "Refused", appeal.Side.ToString()), mover, now);
        if (isGranted)
        {
            Ratings.LastOrDefault(rating => rating.Round == check?.Round && rating.Occasion == RatingOccasion.Reply)?.Mark(appeal.Side == AppealSide.Unit);
        }

        return reopens ? Reopen(words, register, mover, now) : Outcome.Done;
    }

    // No third loop: the second time it is the final round, with the head of the unit and under supervision.
    private void BeginRework(Move move, bool isComplex, string evidence, Register register, Mover mover, DateTimeOffset now)
    {
        var rated = Ratings.Last(rating => rating.Occasion == RatingOccasion.Reply);
        UpheldCount++;
        IsRework = true;
        IsFinalRound = move == Move.BeginFinalRound;
        ReopenLead(register, rated.Reasons.Contains(BadRatingReason.BadAttitude), now);
        RestartClock(register.Limit(isComplex ? "bad.rectify.complex" : "bad.rectify", CivilTime.DateOf(now)), register, now);
        Go(move, mover, now, new MatterEntry("T28", true, null, register.UnitName(LeadUnit ?? FirstReceiver), $"{DueDay:yyyy-MM-dd}"));
        Write(new MatterEntry("check", false, evidence, nameof(CheckOutcome.Upheld)), mover, now);
        if (IsFinalRound)
        {
            Supervise(SupervisionLine.Government, Supervision.FirstLetter, SupervisionTrigger.SecondBadRating, "", register, mover, now);
        }
    }

    private void Reject(Move move, CheckOutcome outcome, string evidence, Register register, Mover mover, DateTimeOffset now)
    {
        Ratings.Last(rating => rating.Occasion == RatingOccasion.Reply).Mark(outcome == CheckOutcome.NotUpheld);
        if (move == Move.RejectBadRating)
        {
            Close(register, now);
        }

        Go(move, mover, now, new MatterEntry("T29", true, evidence, outcome.ToString()), [$"check-outcome.{outcome}"]);
        if (move == Move.RejectBadRatingOfExplained)
        {
            StepDue = WaitingExplanation?.RevisitOn;
        }
    }

    private Refusal? VerifyHindrance(Register register, Mover mover) =>
        IsInUnit(register, mover) ? MatterRefusals.FromTheUnit
        : PhoneHash is not null && OpenCheck is { ContactedAt: null } ? MatterRefusals.RaterNotContacted
        : null;

    /// <summary>Whether somebody belongs to the unit that handled it.</summary>
    public bool IsInUnit(Register register, Mover mover) => mover.Unit is { } own && LeadUnit is { } lead && register.IsWithin(own, lead);
}
