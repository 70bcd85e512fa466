using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>The clocks of a matter: K1 the promise, K2 the days with a unit, K3 the limit of a step (rule 5.1).</summary>
internal static class DeadlineClock
{
    /// <summary>K1 of a matter registered at <paramref name="start"/>.</summary>
    public static Deadline Promise(WorkCalendar calendar, DateTimeOffset start, TimeLimit limit, DateOnly? shownBefore = null) =>
        Deadlines.Compute(calendar, Plan(start, limit, shownBefore));

    public static DeadlinePlan Plan(DateTimeOffset start, TimeLimit limit, DateOnly? shownBefore = null) =>
        new(CivilTime.DateOf(start), limit) { StartInstant = start, ShownBefore = shownBefore };

    /// <summary>K3: the last day of a step that starts now.</summary>
    public static DateOnly StepDue(WorkCalendar calendar, DateTimeOffset now, TimeLimit limit) => Promise(calendar, now, limit).Due;

    /// <summary>K3 of a co-handler: ⌈½ × remaining working days⌉, at least one (rule 2, cohandler.opinion).</summary>
    public static DateOnly OpinionDue(WorkCalendar calendar, DateTimeOffset now, DateOnly due)
    {
        var today = CivilTime.DateOf(now);
        var remaining = calendar.CountWorkDays(today, due);
        return calendar.AddWorkDays(today, Math.Max(1, (remaining + 1) / 2));
    }

    /// <summary>K2: working days an order has lain with its unit.</summary>
    public static int DaysWithUnit(WorkCalendar calendar, WorkOrder order, DateTimeOffset now) =>
        calendar.CountWorkDays(CivilTime.DateOf(order.SentAt), CivilTime.DateOf(order.DoneAt ?? now));
}
