namespace Huiyin.WorkDays;

/// <summary>How a due date was counted.</summary>
/// <param name="Text">As a person would say it: 「3个工作日：23、24、25；21、22 为周末不计」. Plain text, one line.</param>
/// <param name="Days">Every civil day of the weeks (Monday to Sunday) from the start to the due day, for a calendar table.</param>
public sealed record Explanation(string Text, IReadOnlyList<CountedDay> Days);

/// <summary>One cell of the calendar table.</summary>
/// <param name="Day">The day.</param>
/// <param name="Number">Its place in the count, from 1; null when it does not count, and always for limits in months, hours and minutes.</param>
/// <param name="Kind">What the day is in the calendar.</param>
/// <param name="Name">Name of the holiday or local rule, if any.</param>
/// <param name="IsStart">Day 0, the day of receipt.</param>
/// <param name="IsDue">The due day.</param>
/// <param name="IsPaused">Would have counted, but the clock was stopped.</param>
public sealed record CountedDay(DateOnly Day, int? Number, DayKind Kind, string? Name, bool IsStart, bool IsDue, bool IsPaused)
{
    /// <summary>Not worked.</summary>
    public bool IsOff => Kind is DayKind.Weekend or DayKind.PublicHoliday;

    /// <summary>调休上班: to be marked, since people would take it for a day off.</summary>
    public bool IsMakeUp => Kind == DayKind.MakeUpDay;
}
