namespace Huiyin.WorkDays;

/// <summary>One run of the clock: from day 0 over extensions and stops to its own end, before any date shown earlier is honoured.</summary>
/// <param name="Start">Day 0.</param>
/// <param name="CountedAfter">The day after which days are charged: day 0, or for a limit of 0 the working day it falls on.</param>
/// <param name="LastCounted">The day the count reaches, before rolling forward over days off.</param>
/// <param name="Due">The due day.</param>
/// <param name="End">First instant that is too late.</param>
/// <param name="Pauses">The stops that did shift something, merged, cut to the run.</param>
internal sealed record ClockRun(
    DateOnly Start, DateOnly CountedAfter, DateOnly LastCounted, DateOnly Due, DateTimeOffset End, IReadOnlyList<Pause> Pauses)
{
    public static ClockRun Of(WorkCalendar calendar, DeadlinePlan plan)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(plan.Limit.Number, nameof(plan));
        if (plan.ExtensionDays.Any(days => days < 0))
        {
            throw new ArgumentOutOfRangeException(nameof(plan), "An extension cannot be negative.");
        }

        return plan.Limit.Unit switch
        {
            LimitUnit.WorkDays => InWorkDays(calendar, plan),
            LimitUnit.NaturalDays => InCivilDays(calendar, plan, start => start.AddDays(plan.Limit.Number)),
            LimitUnit.Months => InCivilDays(calendar, plan, start => start.AddMonths(plan.Limit.Number)),
            LimitUnit.Hours => InNaturalTime(plan, TimeSpan.FromHours(plan.Limit.Number)),
            LimitUnit.Minutes => InNaturalTime(plan, TimeSpan.FromMinutes(plan.Limit.Number)),
            LimitUnit.WorkingHours => InWorkingHours(calendar, plan),
        };
    }

    private static ClockRun InWorkDays(WorkCalendar calendar, DeadlinePlan plan)
    {
        var start = DayZero(calendar, plan);
        var due = calendar.AddWorkDays(start, plan.Limit.Number);
        var countedAfter = plan.Limit.Number == 0 ? due : start;
        due = calendar.AddWorkDays(due, plan.ExtensionDays.Sum());
        var (last, pauses) = Shift(due, countedAfter, plan, (day, pause) => calendar.AddWorkDays(day, calendar.CountWorkDays(pause.From, pause.To)));
        return new ClockRun(start, countedAfter, last, last, Deadlines.EndOn(last, plan), pauses);
    }

    /// <summary>The rolling forward comes once, at the end: 60 days and 30 more are 90 days, not 60 rolled and 30.</summary>
    private static ClockRun InCivilDays(WorkCalendar calendar, DeadlinePlan plan, Func<DateOnly, DateOnly> add)
    {
        var start = DayZero(calendar, plan);
        var (last, pauses) = Shift(add(start).AddDays(plan.ExtensionDays.Sum()), start, plan, (day, pause) => day.AddDays(Length(pause)));
        var due = calendar.AddWorkDays(last, 0);
        return new ClockRun(start, start, last, due, Deadlines.EndOn(due, plan), pauses);
    }

    private static ClockRun InNaturalTime(DeadlinePlan plan, TimeSpan length)
    {
        var instant = StartInstant(plan);
        var start = CivilTime.DateOf(instant);
        var end = instant.Add(length).AddDays(plan.ExtensionDays.Sum());
        var first = LastDayBefore(end);
        var (last, pauses) = Shift(first, start, plan, (day, pause) => day.AddDays(Length(pause)));
        return new ClockRun(start, start, last, last, end.AddDays(last.DayNumber - first.DayNumber), pauses);
    }

    private static ClockRun InWorkingHours(WorkCalendar calendar, DeadlinePlan plan)
    {
        var instant = StartInstant(plan);
        var start = CivilTime.DateOf(instant);
        var end = plan.Hours.Add(calendar, instant, TimeSpan.FromHours(plan.Limit.Number));
        var first = LastDayBefore(end);
        var extension = plan.ExtensionDays.Sum();
        var extended = extension == 0 ? first : calendar.AddWorkDays(first, extension);
        var (last, pauses) = Shift(extended, start, plan, (day, pause) =>
            calendar.CountWorkDays(pause.From, pause.To) is > 0 and var stopped ? calendar.AddWorkDays(day, stopped) : day);
        return new ClockRun(start, start, last, last, end.AddDays(last.DayNumber - first.DayNumber), pauses);
    }

    private static DateOnly DayZero(WorkCalendar calendar, DeadlinePlan plan) =>
        plan.OffDayReceiptNextWorkDay ? calendar.AddWorkDays(plan.Start, 0) : plan.Start;

    /// <summary>Rule 6.5: each stop moves the end by what it took; a stop that begins when all days are used takes nothing.</summary>
    private static (DateOnly Last, IReadOnlyList<Pause> Pauses) Shift(
        DateOnly last, DateOnly countedAfter, DeadlinePlan plan, Func<DateOnly, Pause, DateOnly> move)
    {
        var taken = new List<Pause>();
        foreach (var merged in Pause.Merge(plan.Pauses).Where(pause => pause.To > countedAfter))
        {
            var pause = merged with { From = Deadlines.Later(merged.From, countedAfter) };
            if (pause.From >= last)
            {
                break;
            }

            taken.Add(pause);
            last = move(last, pause);
        }

        return (last, taken);
    }

    private static int Length(Pause pause) => pause.To.DayNumber - pause.From.DayNumber;

    /// <summary>What ends at 00:00 is due on the day before: the end itself is too late.</summary>
    private static DateOnly LastDayBefore(DateTimeOffset end) => CivilTime.DateOf(end.AddTicks(-1));

    private static DateTimeOffset StartInstant(DeadlinePlan plan) =>
        plan.StartInstant?.ToUniversalTime() ?? throw new ArgumentException("A limit in hours or minutes needs the instant of registration.", nameof(plan));
}
