namespace Huiyin.TextSense.Topics;

/// <summary>A topic's matters week by week. The last week ends with the window, the others lie before it without a gap.</summary>
/// <param name="Until">The end of the last week; not part of it.</param>
/// <param name="Weeks">Matters in each week, the oldest first; from the week of the first matter on, at least two weeks, at most <see cref="MostWeeks"/>.</param>
public sealed record TopicTrend(DateTimeOffset Until, IReadOnlyList<int> Weeks)
{
    /// <summary>The trend reaches back so many weeks, two years.</summary>
    public const int MostWeeks = 104;

    /// <summary>So many matters more than in the week before make an alert (domain 7, 热点 top-n) …</summary>
    public const int AlertMatters = 3;

    /// <summary>… when they are also this share more.</summary>
    public const double AlertShare = 0.5;

    /// <summary>Matters in the last seven days.</summary>
    public int ThisWeek => Weeks[^1];

    /// <summary>Matters in the seven days before.</summary>
    public int WeekBefore => Weeks[^2];

    /// <summary>How much more than the week before, as a share of it: 0.5 = half as many again; null when there was none the week before.</summary>
    public double? Growth => WeekBefore == 0 ? null : (double)(ThisWeek - WeekBefore) / WeekBefore;

    /// <summary>True when the last week has at least 3 matters and at least 50 % more than the week before; after an empty week 3 matters are enough.</summary>
    public bool IsAlert => ThisWeek - WeekBefore >= AlertMatters && ThisWeek >= (1 + AlertShare) * WeekBefore;

    /// <summary>Counts the times that lie before <paramref name="until"/>; later ones are left out.</summary>
    public static TopicTrend Of(IEnumerable<DateTimeOffset> times, DateTimeOffset until)
    {
        ArgumentNullException.ThrowIfNull(times);
        var ages = times.Where(time => time < until).Select(time => (int)Math.Min((until - time - TimeSpan.FromTicks(1)).TotalDays / 7, MostWeeks)).ToList();
        var weeks = new int[Math.Clamp(ages.DefaultIfEmpty(0).Max() + 1, 2, MostWeeks)];
        foreach (var age in ages.Where(age => age < weeks.Length))
        {
            weeks[weeks.Length - 1 - age]++;
        }

        return new TopicTrend(until, weeks);
    }
}
