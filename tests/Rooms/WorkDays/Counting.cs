using System.Globalization;
using Huiyin.WorkDays;

namespace Huiyin.Tests.Rooms.WorkDays;

/// <summary>Short words for the tests of this room.</summary>
internal static class Counting
{
    public static readonly WorkCalendar National = WorkCalendar.National;

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DeadlinePlan From(string start, int limit) => new(Day(start), new TimeLimit(limit, LimitUnit.WorkDays));

    public static Pause Stopped(string from, string to) => new(Day(from), Day(to));

    public static DateOnly Due(this DeadlinePlan plan, WorkCalendar? calendar = null) => Deadlines.Compute(calendar ?? National, plan).Due;

    public static string Told(this DeadlinePlan plan) => Deadlines.Explain(National, plan).Text;

    public static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    public static HolidayYear Notice(string text) =>
        HolidayYear.Parse(text).Year ?? throw new InvalidOperationException(string.Join("; ", HolidayYear.Parse(text).Errors));

    /// <summary>addWD of rule 6.3 the slow way, one day at a time.</summary>
    public static DateOnly AddSlowly(WorkCalendar calendar, DateOnly start, int n)
    {
        var day = start;
        while (n > 0)
        {
            day = day.AddDays(1);
            n -= calendar.IsWorkDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>cntWD of rule 6.3 the slow way.</summary>
    public static int CountSlowly(WorkCalendar calendar, DateOnly after, DateOnly through)
    {
        var count = 0;
        for (var day = after.AddDays(1); day <= through; day = day.AddDays(1))
        {
            count += calendar.IsWorkDay(day) ? 1 : 0;
        }

        return count;
    }
}
