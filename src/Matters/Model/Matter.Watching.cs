using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>What time itself does to a matter: lights that open levels, silence that becomes a dispute, stops that end.</summary>
internal sealed partial class Matter
{
    public const string RateReminder = "rate-reminder";

    /// <summary>The overdue working days from which a level is opened by itself (rule 5.5): L2 from one, L3 from five.</summary>
    private static readonly (int Level, int OverdueDays, SupervisionTrigger Trigger)[] Ladder =
        [(1, 0, SupervisionTrigger.DueToday), (2, 1, SupervisionTrigger.Overdue), (3, 5, SupervisionTrigger.LongOverdue)];

    // A stop of the clock that lasted so many days is looked at.
    public const int LongStop = 28;

    /// <summary>Says when the watch must look again, and on which lists it stands by a day or a count of its own; asked before every save.</summary>
    public void PlanWatch(WorkCalendar calendar)
    {
        DateOnly? day = null;
        void Sooner(DateOnly? one) => day = one is { } known && (day is null || known < day) ? known : day;

        if (IsPaused)
        {
            Sooner(OpenStop?.Until.AddDays(1));
        }
        else if (IsOpen && State != MatterState.Merged)
        {
            Sooner(StandingTriggers.Any(one => !WasOpenedFor(one.Trigger)) ? CivilTime.DateOf(ChangedAt) : null);
            Sooner(NextRung(calendar));
            Sooner(IsStepUrged ? null : StepDue?.AddDays(1));
            Sooner(OpenTransfer?.AnswerDue.AddDays(1));
            Sooner(OpenExtension is null ? null : DueDay.AddDays(1));
        }

        Sooner(RemindToRateOn);
        Sooner(Supervisions.Where(IsMissable).Select(one => one.AnswerDue?.AddDays(1)).Min());
        WatchAt = day is { } next ? CivilTime.StartOf(next) : null;
        PlanLists();
    }

    /// <summary>What is kept beside the matter so that a list begins at an index and not at all that is open.</summary>
    public void PlanLists()
    {
        var isWorkedOn = IsOpen && State != MatterState.Merged;
        DateOnly?[] still =
        [
            State is MatterState.Dispatched or MatterState.Explained or MatterState.InDispute ? StepDue?.AddDays(1) : null,
            isWorkedOn ? OpenTransfer?.AnswerDue.AddDays(1) : null,
            isWorkedOn ? OpenStop?.From.AddDays(LongStop + 1) : null,
        ];
        AgesOn = still.Min();
        LookBackOn = State == MatterState.Closed ? LookBacks.Where(plan => plan.IsOpen).Select(plan => (DateOnly?)plan.PlannedOn).Min() : null;
        Returns = !isWorkedOn ? 0 : Orders.Count(order => order.Status == WorkOrderStatus.Returned);
        BadRatings = !isWorkedOn ? 0 : Ratings.Count(rating => rating.Stars <= 2);
    }

    /// <summary>Does what is due by now; true when something was.</summary>
    public bool Watch(Register register, DateTimeOffset now)
    {
        var before = EntryCount;
        var today = CivilTime.DateOf(now);
        if (OpenStop is { } stop && IsPaused && stop.Until < today)
        {
            _ = State == MatterState.Suspended ? Resume(null, register, Mover.House, now) : GiveSupplement(null, 0, register, Mover.House, now);
        }

        if (RemindToRateOn <= today)
        {
            RemindToRate(now);
        }

        if (OpenExtension is not null && DueDay < today)
        {
            LapseExtension(Mover.House, now);
        }

        if (OpenTransfer is { } transfer && transfer.AnswerDue < today)
        {
            ContestRefusal(null, register, Mover.House, now);
        }

        if (IsOpen && !IsPaused && State != MatterState.Merged)
        {
            UrgeMissedStep(register, today, now);
            Climb(register, today, now);
        }

        EscalateUnanswered(register, today, now);
        return EntryCount > before;
    }

    // "one reminder, on day 3" (rule 2, rating.window)
    private void RemindToRate(DateTimeOffset now)
    {
        RemindToRateOn = null;
        Write(new MatterEntry(RateReminder, false), Mover.House, now);
        told.Add(new Told(RateReminder, [$"{CivilTime.DateOf(RateUntil ?? now).AddDays(-1):yyyy-MM-dd}"], now));
    }

    private void UrgeMissedStep(Register register, DateOnly today, DateTimeOffset now)
    {
        if (!IsStepUrged && StepDue < today)
        {
            IsStepUrged = true;
            Supervise(SupervisionLine.Government, 1, SupervisionTrigger.StepMissed, "", register, Mover.House, now);
        }
    }

    // Each level once a clock. Whoever looks late opens the level that is due, not each one below it.
    private void Climb(Register register, DateOnly today, DateTimeOffset now)
    {
        var light = LightOn(register.Calendar, today);
        var overdue = Lights.Overdue(register.Calendar, today, MatterLights.Watched(State, DueDay, StepDue));
        (int Level, SupervisionTrigger Trigger) due = light switch
        {
            Light.Soon when State != MatterState.VerifyingBadRating => (0, SupervisionTrigger.Yellow),
            Light.Today => (1, SupervisionTrigger.DueToday),
            Light.Late => Ladder.Where(rung => rung.OverdueDays <= overdue).Select(rung => (rung.Level, rung.Trigger)).Last(),
            Light.Ok or Light.Soon or Light.Paused or Light.Done => (-1, SupervisionTrigger.Yellow),
        };
        Open(due.Level, due.Trigger);
        foreach (var (standing, trigger) in StandingTriggers.Where(one => !WasOpenedFor(one.Trigger)).ToList())
        {
            Supervise(SupervisionLine.Government, standing, trigger, "", register, Mover.House, now);
        }

        void Open(int level, SupervisionTrigger trigger)
        {
            if (level >= WatchLevel && level >= 0)
            {
                WatchLevel = level + 1;
                Supervise(SupervisionLine.Government, level, trigger, "", register, Mover.House, now);
            }
        }
    }

    // What needs no light to be seen: each is opened once a clock, at the next look (rule 5.5).
    private IEnumerable<(int Level, SupervisionTrigger Trigger)> StandingTriggers
    {
        get
        {
            if (CitizenCount >= CollectiveFrom)
            {
                yield return (3, SupervisionTrigger.TenCitizens);
            }

            if (IsRebound)
            {
                yield return (3, SupervisionTrigger.Rebound);
            }

            if (SentBackCount >= 2)
            {
                yield return (2, SupervisionTrigger.SentBackTwice);
            }
        }
    }

    private bool WasOpenedFor(SupervisionTrigger trigger) => Supervisions.Exists(one => one.Trigger == trigger && one.At >= (ClockRestartedAt ?? RegisteredAt));

    // "L4: L3 missed" (rule 5.5)
    private void EscalateUnanswered(Register register, DateOnly today, DateTimeOffset now)
    {
        if (Supervisions.Exists(one => IsMissable(one) && one.AnswerDue < today))
        {
            Supervise(SupervisionLine.Government, Supervision.Highest, SupervisionTrigger.AnswerMissed, "", register, Mover.House, now);
        }
    }

    private bool IsMissable(Supervision one) =>
        one is { Level: 3, IsAwaitingAnswer: true, Line: SupervisionLine.Government } && !Supervisions.Exists(higher => higher.IsOpen && higher.Level == Supervision.Highest);

    // WatchLevel is the number of rungs climbed: 0 nothing, 1 L0, 2 L1, 3 L2, 4 L3.
    private DateOnly? NextRung(WorkCalendar calendar)
    {
        var due = MatterLights.Watched(State, DueDay, StepDue);
        var width = Math.Max(1, (LimitNumber + 3) / 4);
        return WatchLevel switch
        {
            0 => State == MatterState.VerifyingBadRating ? due : FirstYellow(calendar, due, width),
            1 => due,
            2 => calendar.AddWorkDays(due, 1),
            3 => calendar.AddWorkDays(due, 5),
            _ => null,
        };
    }

    // The first day on which at most that many working days are left.
    private static DateOnly FirstYellow(WorkCalendar calendar, DateOnly due, int width)
    {
        var day = due;
        for (var left = Worked(day); left <= width; left += Worked(day))
        {
            day = day.AddDays(-1);
        }

        return day;

        int Worked(DateOnly one) => calendar.IsWorkDay(one) ? 1 : 0;
    }
}
