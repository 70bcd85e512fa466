using System.Globalization;

namespace Huiyin.Statistics.Model;

/// <summary>How a period was chosen.</summary>
internal enum PeriodKind
{
    /// <summary>本月, or a month of the past</summary>
    Month,

    /// <summary>今年以来</summary>
    YearToDate,

    /// <summary>近 30 天</summary>
    Last30Days,

    /// <summary>自选</summary>
    Days,
}

/// <summary>Civil days at +08:00, both included (rule 7).</summary>
internal sealed record FigurePeriod(PeriodKind Kind, DateOnly From, DateOnly To)
{
    // Longer spans belong to the yearly report; a page stays bounded.
    private const int LongestDays = 366;

    public static FigurePeriod ThisMonth(DateOnly today) => new(PeriodKind.Month, new DateOnly(today.Year, today.Month, 1), today);

    /// <summary>Reads what the chooser sends: <c>month</c>, <c>year</c>, <c>30</c>, a month <c>2026-10</c>, or two days. Whatever cannot be read is this month.</summary>
    public static FigurePeriod Read(string? chosen, string? from, string? to, DateOnly today)
    {
        if (Day(from) is { } first && Day(to) is { } last && first <= last && first <= today)
        {
            return Named(first, Clip(first, last, today), today);
        }

        if (DateOnly.TryParseExact(chosen, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month <= today)
        {
            return new FigurePeriod(PeriodKind.Month, month, Clip(month, EndOfMonth(month), today));
        }

        return chosen switch
        {
            "year" => new FigurePeriod(PeriodKind.YearToDate, new DateOnly(today.Year, 1, 1), today),
            "30" => new FigurePeriod(PeriodKind.Last30Days, today.AddDays(-29), today),
            _ => ThisMonth(today),
        };
    }

    /// <summary>The same period of last year: the same month and day at both ends; a whole month is compared with the whole month.</summary>
    public FigurePeriod LastYear() =>
        new(Kind, From.AddYears(-1), Kind == PeriodKind.Month && To == EndOfMonth(To) ? EndOfMonth(To.AddYears(-1)) : To.AddYears(-1));

    /// <summary>January and February together, because the Spring Festival wanders between them; null for other periods.</summary>
    public FigurePeriod? BothFestivalMonths() =>
        Kind == PeriodKind.Month && From.Month <= 2 ? new FigurePeriod(PeriodKind.Days, new DateOnly(From.Year, 1, 1), To) : null;

    private static FigurePeriod Named(DateOnly from, DateOnly to, DateOnly today) =>
        from.Day == 1 && (to == EndOfMonth(from) || (to == today && from.Year == to.Year && from.Month == to.Month)) ? new FigurePeriod(PeriodKind.Month, from, to)
        : to == today && from == new DateOnly(today.Year, 1, 1) ? new FigurePeriod(PeriodKind.YearToDate, from, to)
        : to == today && from == today.AddDays(-29) ? new FigurePeriod(PeriodKind.Last30Days, from, to)
        : new FigurePeriod(PeriodKind.Days, from, to);

    private static DateOnly Clip(DateOnly from, DateOnly to, DateOnly today)
    {
        var end = to < today ? to : today;
        return end.DayNumber - from.DayNumber >= LongestDays ? from.AddDays(LongestDays - 1) : end;
    }

    private static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1 ? day : null;
}
