namespace Huiyin.WorkDays;

/// <summary>Due dates. Rules 6.3 to 6.5 in docs/sources/workdays.md.</summary>
public static class Deadlines
{
    /// <summary>The due date of a plan in a calendar. The same plan and calendar version give the same answer for ever.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit or an extension is negative, or the due day lies beyond the year 9999.</exception>
    /// <exception cref="ArgumentException">A pause ends before it begins, or a limit in hours or minutes has no start instant.</exception>
    public static Deadline Compute(WorkCalendar calendar, DeadlinePlan plan)
    {
        var run = ClockRun.Of(calendar, plan);
        var (due, end) = (run.Due, run.End);
        if (plan.ShownBefore is { } shown && shown > due)
        {
            (due, end) = (shown, EndOn(shown, plan));
        }

        return new Deadline(run.Start, due, end, plan.Limit, ProvisionalYear(calendar, run.Start, due) is not null);
    }

    /// <summary>How the due date was counted: a sentence for people and the days for a calendar table.</summary>
    /// <param name="calendar">The calendar it is counted in.</param>
    /// <param name="plan">The same plan that <see cref="Compute"/> takes, with the same errors.</param>
    /// <param name="inEnglish">The sentence in English instead of Chinese; names of holidays too where they are known.</param>
    public static Explanation Explain(WorkCalendar calendar, DeadlinePlan plan, bool inEnglish = false) =>
        new Explaining(calendar, plan, inEnglish ? new EnglishWords() : new ChineseWords()).Tell();

    /// <summary>Whether more time or a stop of the clock may still be asked for: at least one working day before the due day. Rule 6.5.</summary>
    public static bool MayAskForMoreTime(WorkCalendar calendar, DateOnly today, DateOnly due) => calendar.CountWorkDays(today, due) >= 1;

    /// <summary>Working days used from one day to another without the stopped ones: K2 of a work order, and 「用了 N 个工作日」 of an answered matter.</summary>
    /// <exception cref="ArgumentException">A pause ends before it begins.</exception>
    public static int UsedWorkDays(WorkCalendar calendar, DateOnly start, DateOnly through, IEnumerable<Pause> pauses) =>
        calendar.CountWorkDays(start, through) - Pause.Merge(pauses).Sum(pause => calendar.CountWorkDays(Later(pause.From, start), Earlier(pause.To, through)));

    internal static DateTimeOffset EndOn(DateOnly due, DeadlinePlan plan) => plan.DueEnd switch
    {
        DueEnd.EndOfDay => CivilTime.EndOf(due),
        DueEnd.CloseOfBusiness => CivilTime.At(due, plan.CloseTime),
    };

    /// <summary>The first year without a notice among the days after the start up to the due day.</summary>
    internal static int? ProvisionalYear(WorkCalendar calendar, DateOnly start, DateOnly due)
    {
        for (var year = start < due ? start.AddDays(1).Year : due.Year; year <= due.Year; year++)
        {
            if (calendar.IsProvisional(year))
            {
                return year;
            }
        }

        return null;
    }

    internal static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
