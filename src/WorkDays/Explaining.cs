namespace Huiyin.WorkDays;

/// <summary>Tells how one plan was counted.</summary>
internal sealed class Explaining(WorkCalendar calendar, DeadlinePlan plan, ExplainWords words)
{
    /// <summary>Above this many counted days (about a month) a sentence names numbers by month instead of days.</summary>
    private const int LongCount = 22;

    private readonly ClockRun run = ClockRun.Of(calendar, plan);
    private readonly Deadline deadline = Deadlines.Compute(calendar, plan);

    public Explanation Tell()
    {
        var days = Days();
        return new Explanation(words.Join([.. Clauses(days)]), days);
    }

    private List<CountedDay> Days()
    {
        var first = MondayOf(plan.Start);
        var last = MondayOf(deadline.Due).AddDays(6);
        var days = new List<CountedDay>(last.DayNumber - first.DayNumber + 1);
        var number = 0;
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            var mark = calendar.Mark(day);
            var inRun = day > run.CountedAfter && day <= run.LastCounted && Counts(mark);
            var paused = inRun && run.Pauses.Any(pause => day > pause.From && day <= pause.To);
            int? place = inRun && !paused && IsNumbered ? ++number : null;
            days.Add(new CountedDay(day, place, mark.Kind, mark.Name, day == run.Start, day == deadline.Due, paused));
        }

        return days;
    }

    private bool IsNumbered => plan.Limit.Unit is LimitUnit.WorkDays or LimitUnit.NaturalDays;

    private bool Counts(DayMark mark) => mark.IsWork || plan.Limit.Unit is not (LimitUnit.WorkDays or LimitUnit.WorkingHours);

    private IEnumerable<string> Clauses(List<CountedDay> days)
    {
        if (run.Start != plan.Start)
        {
            yield return words.ReceivedOff(plan.Start, run.Start);
        }

        foreach (var clause in plan.Limit.Unit == LimitUnit.WorkDays ? WorkDayClauses(days) : OtherClauses(days))
        {
            yield return clause;
        }

        if (deadline.Due > run.Due)
        {
            yield return words.ShownBefore(deadline.Due, run.Due);
        }

        if (deadline.Provisional)
        {
            yield return words.Provisional(Deadlines.ProvisionalYear(calendar, run.Start, deadline.Due) ?? deadline.Due.Year);
        }
    }

    private IEnumerable<string> WorkDayClauses(List<CountedDay> days)
    {
        var head = words.Limit(plan.Limit, plan.ExtensionDays.Sum());
        var counted = days.Where(day => day.Number is not null).ToList();
        if (counted.Count == 0)
        {
            yield return words.Head(head, words.SameDay(run.Start, run.Due));
            yield break;
        }

        var left = days.Where(day => day.Day > run.CountedAfter && day.Day < run.Due && day.Number is null).ToList();
        var inOneMonth = counted.Concat(left).All(day => day.Day.Year == run.Start.Year && day.Day.Month == run.Start.Month);
        var isLong = counted.Count > LongCount;
        yield return words.Head(head, isLong
            ? words.CountByMonth(counted, run.Start)
            : words.List(counted.Select(day => (day.Day, day.IsMakeUp)), run.Start, inOneMonth, shortest: counted.Count > 5));
        if (left.Count > 0)
        {
            yield return words.NotCounted([.. ByReason(left).Select(group => (isLong ? "" : List(group.Days, inOneMonth), group.Reason))], inOneMonth);
        }
    }

    private string List(IEnumerable<CountedDay> days, bool inOneMonth) =>
        words.List(days.Select(day => (day.Day, false)), run.Start, inOneMonth, shortest: true);

    /// <summary>Stopped days, weekends and each holiday for itself, in the order in which they come.</summary>
    private IEnumerable<(string Reason, IEnumerable<CountedDay> Days)> ByReason(IEnumerable<CountedDay> days) =>
        days.GroupBy(day => day switch
        {
            { IsPaused: true } => words.Stopped,
            { Kind: DayKind.Weekend } => words.Weekend,
            _ => words.Holiday(day.Name),
        }).Select(group => (group.Key, group.AsEnumerable()));

    private IEnumerable<string> OtherClauses(List<CountedDay> days)
    {
        var head = words.Limit(plan.Limit, plan.ExtensionDays.Sum());
        if (plan.Limit.Unit is LimitUnit.Hours or LimitUnit.Minutes or LimitUnit.WorkingHours)
        {
            yield return words.Head(head, words.FromTo(plan.StartInstant!.Value, run.End, plan.Limit.Unit)); // ClockRun has refused null
        }
        else
        {
            yield return words.Head(head, words.FromTo(run.Start, run.LastCounted));
        }

        var monthEnd = plan.Limit.Unit == LimitUnit.Months && plan.ExtensionDays.Count + run.Pauses.Count == 0 && run.LastCounted.Day < run.Start.Day;
        if (monthEnd)
        {
            yield return words.MonthEnd(run.LastCounted, run.Start.Day);
        }

        if (days.Where(day => day.IsPaused).ToList() is { Count: > 0 } paused)
        {
            yield return words.NotCounted([(List(paused, inOneMonth: false), words.Stopped)], inOneMonth: false);
        }

        if (run.Due > run.LastCounted)
        {
            yield return words.Rolled(run.LastCounted, calendar.Mark(run.LastCounted), run.Due);
        }
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
