using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>Evaluating: T26a, T26b, T27. Only the citizen judges.</summary>
internal sealed partial class Matter
{
    public const int LongestWords = 1000;

    // "until 30 days after closing it may still be given" (rule 2, rating.window)
    private const int DaysAfterClosing = 30;

    /// <summary>T26a and T27. One rating a reply.</summary>
    public Outcome Rate(int stars, IReadOnlyList<BadRatingReason> reasons, string? words, bool wantsRework, Register register, Mover mover, DateTimeOffset now)
    {
        if (stars is < 1 or > 5)
        {
            return MatterRefusals.StarsWrong;
        }

        if (words?.Length > LongestWords)
        {
            return MatterRefusals.WordsTooLong;
        }

        if (RatingHindrance(now) is { } hindrance)
        {
            return hindrance;
        }

        var bad = stars <= 2;
        var move = bad ? Move.RateBadly : Move.RateWell;
        if (Blocked(move, mover) is { } blocked)
        {
            return blocked;
        }

        if (bad && reasons.Count == 0)
        {
            return MatterRefusals.BadRatingNeedsReason;
        }

        Ratings.Add(new Rating { Id = Guid.CreateVersion7(now), Round = Round, Stars = stars, Reasons = bad ? reasons : [], Words = words, WantsRework = bad && wantsRework, At = now, By = mover.Account });
        FirstStars ??= stars;
        Stars = stars;
        RatedAt = now;
        ClosedAt = bad ? null : now;
        var contactBy = DeadlineClock.StepDue(register.Calendar, now, register.Limit("bad.contact", CivilTime.DateOf(now)));
        Go(move, mover, now, new MatterEntry(bad ? "T27" : "T26a", true, words, $"{stars}", string.Join(',', reasons)), bad ? [$"{contactBy:yyyy-MM-dd}"] : []);
        StepDue = bad ? contactBy : null;
        return Outcome.Done;
    }

    /// <summary>T26b. The window passed: counted as 未评价, never as satisfied.</summary>
    public Outcome CloseUnrated(Mover mover, DateTimeOffset now)
    {
        if (Blocked(Move.CloseUnrated, mover) is { } blocked)
        {
            return blocked;
        }

        if (RateUntil is { } until && now < until)
        {
            return MatterRefusals.WindowNotOver;
        }

        ClosedAt = now;
        Go(Move.CloseUnrated, mover, now);
        return Outcome.Done;
    }
}
