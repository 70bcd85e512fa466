using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>What the citizen says of a reply.</summary>
internal sealed record Judgement(int Stars, IReadOnlyList<BadRatingReason> Reasons, string? Words, bool WantsRework, IReadOnlyList<(UnitId Unit, int Stars)> CoHandlers);

/// <summary>Evaluating: T26, T27. Only the citizen judges.</summary>
internal sealed partial class Matter
{
    public const int LongestWords = 1000;

    // "first or changed once" (T26d)
    private const int MostMarks = 2;

    /// <summary>T26 and T27. One mark a reply; after that it may be changed once, both are kept and the later counts.</summary>
    public Outcome Rate(int stars, IReadOnlyList<BadRatingReason> reasons, string? words, bool wantsRework, Register register, Mover mover, DateTimeOffset now, IReadOnlyList<(UnitId Unit, int Stars)>? coHandlers = null)
    {
        var judgement = new Judgement(stars, reasons, words, wantsRework, coHandlers ?? []);
        if (Check(judgement) is { } wrong)
        {
            return wrong;
        }

        if (RatingHindrance(register, now) is { } hindrance)
        {
            return hindrance;
        }

        var bad = judgement.Stars <= 2;
        var move = MoveOf(bad);
        if (Blocked(move, mover) is { } blocked)
        {
            return blocked;
        }

        // The unit that answered never writes down what is said of its answer (rule 4.1).
        if (IsInUnit(register, mover))
        {
            return MatterRefusals.FromTheUnit;
        }

        if (bad && judgement.Reasons.Count == 0)
        {
            return MatterRefusals.BadRatingNeedsReason;
        }

        Mark(judgement, RatingOccasion.Reply, mover, now);
        if (move == Move.RateBadly)
        {
            OpenCheckOf(judgement, register, mover, now);
            return Outcome.Done;
        }

        var wasAnswered = State == MatterState.Answered;
        if (wasAnswered)
        {
            Close(register, now);
        }

        Go(move, mover, now, new MatterEntry("T26a", true, judgement.Words, $"{judgement.Stars}", string.Join(',', bad ? judgement.Reasons : [])));
        return Outcome.Done;
    }

    /// <summary>The second of the two marks: on what really came of it, once a look-back is due; a record, no move.</summary>
    public Outcome RateOutcome(int stars, string? words, Mover mover, DateTimeOffset now)
    {
        if (Check(new Judgement(stars, [], words, false, [])) is { } wrong)
        {
            return wrong;
        }

        if (!mover.IsCitizen && !mover.HoldsAnywhere(Role.CallbackAgent))
        {
            return MatterRefusals.NotYours;
        }

        if (!MayRateOutcome(now))
        {
            return MatterRefusals.OutcomeNotYet;
        }

        Mark(new Judgement(stars, [], words, false, []), RatingOccasion.Outcome, mover, now);
        Write(new MatterEntry("outcome-rating", true, words, $"{stars}"), mover, now);
        return Outcome.Done;
    }

    /// <summary>T26b. The window passed: counted as 未评价, never as satisfied.</summary>
    public Outcome CloseUnrated(Register register, Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.CloseUnrated, mover) is { } blocked)
        {
            return blocked;
        }

        if (RateUntil is { } until && now < until)
        {
            return MatterRefusals.WindowNotOver;
        }

        Close(register, now);
        Go(Move.CloseUnrated, mover, now);
        return Outcome.Done;
    }

    /// <summary>Co-handling units that the citizen may mark beside the reply: those who gave an opinion.</summary>
    public IEnumerable<UnitId> RateableCoHandlers => Orders.Where(order => order is { Role: WorkOrderRole.CoHandler, Status: WorkOrderStatus.Done }).Select(order => order.Unit).Distinct();

    public bool MayRateOutcome(DateTimeOffset now) =>
        State == MatterState.Closed && LookBacks.Exists(plan => plan.LapsedAt is null && plan.PlannedOn <= CivilTime.DateOf(now))
        && !Ratings.Exists(rating => rating.Occasion == RatingOccasion.Outcome && rating.Round == Round);

    private Move MoveOf(bool bad) => (State, bad) switch
    {
        (MatterState.Answered, true) when IsFinalRound => Move.RateFinalRoundBadly,
        (MatterState.Explained or MatterState.Closed, _) when IsFinalRound || !bad => Move.RateAgainWell,
        (_, true) => Move.RateBadly,
        (_, false) => Move.RateWell,
    };

    private void Mark(Judgement judgement, RatingOccasion occasion, Mover mover, DateTimeOffset now)
    {
        var bad = judgement.Stars <= 2;
        var rating = new Rating
        {
            Id = Guid.CreateVersion7(now),
            No = Ratings.Count + 1,
            Occasion = occasion,
            Round = Round,
            Stars = judgement.Stars,
            Reasons = bad ? judgement.Reasons : [],
            Words = judgement.Words,
            WantsRework = bad && judgement.WantsRework,
            At = now,
            By = mover.Account,
        };
        Ratings.Add(rating);
        foreach (var (unit, stars) in judgement.CoHandlers)
        {
            CoRatings.Add(new CoRating { Id = Guid.CreateVersion7(now), Rating = rating.Id, Unit = unit, Stars = stars });
            Facts |= RareFacts.CoRatings;
        }

        if (occasion == RatingOccasion.Reply)
        {
            FirstStars ??= judgement.Stars;
            Stars = judgement.Stars;
            RatedAt = now;
        }
    }

    // T27: K3 begins, somebody outside the unit will call.
    private void OpenCheckOf(Judgement judgement, Register register, Mover mover, DateTimeOffset now)
    {
        var contactBy = DeadlineClock.StepDue(register.Calendar, now, register.Limit("bad.contact", CivilTime.DateOf(now)));
        Checks.Add(new BadRatingCheck { Id = Guid.CreateVersion7(now), Round = Round, At = now, ContactDue = contactBy, IsFromExplained = State == MatterState.Explained });
        Facts |= RareFacts.Checks;
        ClosedAt = null;
        LapseLookBacks(now);
        Go(Move.RateBadly, mover, now, new MatterEntry("T27", true, judgement.Words, $"{judgement.Stars}", string.Join(',', judgement.Reasons)), [$"{contactBy:yyyy-MM-dd}"]);
        StepDue = contactBy;
    }

    private Refusal? Check(Judgement judgement) =>
        judgement.Stars is < 1 or > 5 || judgement.CoHandlers.Any(one => one.Stars is < 1 or > 5 || !RateableCoHandlers.Contains(one.Unit)) ? MatterRefusals.StarsWrong
        : judgement.Words?.Length > LongestWords ? MatterRefusals.WordsTooLong
        : null;

    private Refusal? RatingHindrance(Register register, DateTimeOffset now)
    {
        var marks = Ratings.Count(rating => rating.Round == Round && rating.Occasion == RatingOccasion.Reply);
        var late = register.Limit("rating.late", CivilTime.DateOf(now)).Number;
        return marks >= (State is MatterState.Explained or MatterState.Closed ? MostMarks : 1) ? MatterRefusals.AlreadyRated
            : State == MatterState.Closed && ClosedAt is { } closed && now >= closed.AddDays(late) ? MatterRefusals.RatingTooLate
            : null;
    }
}
