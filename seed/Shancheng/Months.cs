using Huiyin.WorkDays;

namespace Huiyin.Shancheng;

/// <summary>When matters came in over the past eighteen months: more in summer rain, fewer on days off, growing as the codes became known.</summary>
internal static class Months
{
    private const int Days = 548;
    private static readonly double[] Season = [0.9, 0.75, 1.0, 1.0, 1.05, 1.2, 1.3, 1.25, 1.05, 0.95, 1.0, 0.95];
    private static readonly int[] Hours = [1, 3, 7, 11, 10, 8, 4, 5, 8, 9, 7, 5, 4, 5, 4, 2];
    private const int FirstHour = 7;

    /// <summary>So many moments in order, the last of them today or yesterday.</summary>
    public static IReadOnlyList<DateTimeOffset> Throw(Dice dice, WorkCalendar calendar, int count, DateTimeOffset now)
    {
        var today = CivilTime.DateOf(now);
        var days = Enumerable.Range(0, Days).Select(back => today.AddDays(back + 1 - Days)).ToList();
        var weights = days.ConvertAll(day => Weight(day, (double)(day.DayNumber - days[0].DayNumber) / Days, calendar));
        var total = weights.Sum();
        var moments = new List<DateTimeOffset>(count);
        var (at, reached) = (0, weights[0]);
        for (var i = 0; i < count; i++)
        {
            while (reached < (i + 0.5) * total / count)
            {
                reached += weights[++at];
            }

            var moment = CivilTime.At(days[at], new TimeOnly(FirstHour + dice.Weighted(Hours), dice.Below(60), dice.Below(60)));
            moments.Add(moment < now ? moment : now.AddMinutes(-1 - dice.Below(120)));
        }

        moments.Sort();
        return moments;
    }

    private static double Weight(DateOnly day, double age, WorkCalendar calendar) =>
        (1 + (0.7 * age)) * Season[day.Month - 1] * (calendar.IsWorkDay(day) ? 1 : 0.4);
}
