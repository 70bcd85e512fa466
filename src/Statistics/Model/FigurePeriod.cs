using System.Globalization;
using Huiyin.WorkDays;

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

    Day,
    Week,
    Quarter,
    Year,
}

/// <summary>Civil days at +08:00, both included (rule 7).</summary>
internal sealed record FigurePeriod(PeriodKind Kind, DateOnly From, DateOnly To)
{
    // Longer spans belong to the yearly report; a page stays bounded.
    private const int LongestDays = 366;
    private const int DaysOfWeek = 7;
    private const int MonthsOfQuarter = 3;

    public static FigurePeriod ThisMonth(DateOnly today) => new(PeriodKind.Month, new DateOnly(today.Year, today.Month, 1), today);

    /// <summary>Reads what the chooser sends: <c>day</c>, <c>week</c>, <c>month</c>, <c>quarter</c>, <c>year</c>, <c>30</c>, a span such as <c>2026</c>, <c>2026-10</c>, <c>2026-Q3</c>, <c>2026-W45</c>, or two days. Whatever cannot be read is this month.</summary>
    public static FigurePeriod Read(string? chosen, string? from, string? to, DateOnly today)
    {
        if (Day(from) is { } first && Day(to) is { } last && first <= last && first <= today)
        {
            return Named(first, Clip(first, last, today), today);
        }

        return Whole(chosen) is { } whole && whole.From <= today
            ? whole with { To = Clip(whole.From, whole.To, today) }
            : chosen switch
            {
                "day" => new FigurePeriod(PeriodKind.Day, today, today),
                "week" => new FigurePeriod(PeriodKind.Week, Monday(today), today),
                "quarter" => new FigurePeriod(PeriodKind.Quarter, QuarterOf(today), today),
                "year" => new FigurePeriod(PeriodKind.YearToDate, new DateOnly(today.Year, 1, 1), today),
                "30" => new FigurePeriod(PeriodKind.Last30Days, today.AddDays(-29), today),
                _ => ThisMonth(today),
            };
    }

    /// <summary>The same period of last year: the same month and day at both ends; a whole month is compared with the whole month, a week with the week of the same number.</summary>
    public FigurePeriod LastYear()
    {
        if (Kind == PeriodKind.Week)
        {
            var (year, week) = (ISOWeek.GetYear(From.ToDateTime(TimeOnly.MinValue)) - 1, ISOWeek.GetWeekOfYear(From.ToDateTime(TimeOnly.MinValue)));
            var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, Math.Min(week, ISOWeek.GetWeeksInYear(year)), DayOfWeek.Monday));
            return new FigurePeriod(Kind, monday, monday.AddDays(To.DayNumber - From.DayNumber));
        }

        return new FigurePeriod(Kind, From.AddYears(-1), EndsMonths && To == EndOfMonth(To) ? EndOfMonth(To.AddYears(-1)) : To.AddYears(-1));
    }

    /// <summary>环比: the period of the same kind before; of one that is not over, as many days of it.</summary>
    public FigurePeriod Previous() => Kind switch
    {
        PeriodKind.Month => Months(1),
        PeriodKind.Quarter => Months(MonthsOfQuarter),
        PeriodKind.Year or PeriodKind.YearToDate => LastYear(),
        PeriodKind.Week => Shifted(DaysOfWeek),
        PeriodKind.Day or PeriodKind.Last30Days or PeriodKind.Days => Shifted(To.DayNumber - From.DayNumber + 1),
    };

    /// <summary>January and February together, because the Spring Festival wanders between them; null for other periods.</summary>
    public FigurePeriod? BothFestivalMonths() =>
        Kind == PeriodKind.Month && From.Month <= 2 ? new FigurePeriod(PeriodKind.Days, new DateOnly(From.Year, 1, 1), To) : null;

    /// <summary>Working days in it; a month with holidays is also compared by working day.</summary>
    public int WorkDays(WorkCalendar calendar) => calendar.CountWorkDays(From.AddDays(-1), To);

    /// <summary>A month that is over: it may be frozen.</summary>
    public bool IsWholeMonth => Kind == PeriodKind.Month && To == EndOfMonth(From);

    private bool EndsMonths => Kind is PeriodKind.Month or PeriodKind.Quarter;

    private FigurePeriod Months(int count)
    {
        var from = From.AddMonths(-count);
        return new FigurePeriod(Kind, from, To == EndOfMonth(To) ? EndOfMonth(To.AddMonths(-count)) : To.AddMonths(-count));
    }

    private FigurePeriod Shifted(int days) => new(Kind, From.AddDays(-days), To.AddDays(-days));

    private static FigurePeriod? Whole(string? chosen)
    {
        if (DateOnly.TryParseExact(chosen, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return new FigurePeriod(PeriodKind.Month, month, EndOfMonth(month));
        }

        if (DateOnly.TryParseExact(chosen, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
        {
            return new FigurePeriod(PeriodKind.Year, year, year.AddYears(1).AddDays(-1));
        }

        if (chosen is not { Length: > 6 } || chosen[4] != '-' || !int.TryParse(chosen[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var no) || no is < 2 or > 9998
            || !int.TryParse(chosen[6..], NumberStyles.None, CultureInfo.InvariantCulture, out var part))
        {
            return null;
        }

        return chosen[5] switch
        {
            'Q' when part is >= 1 and <= 4 => new DateOnly(no, ((part - 1) * MonthsOfQuarter) + 1, 1) is var first ? new FigurePeriod(PeriodKind.Quarter, first, first.AddMonths(MonthsOfQuarter).AddDays(-1)) : null,
            'W' when part >= 1 && part <= ISOWeek.GetWeeksInYear(no) => DateOnly.FromDateTime(ISOWeek.ToDateTime(no, part, DayOfWeek.Monday)) is var monday ? new FigurePeriod(PeriodKind.Week, monday, monday.AddDays(DaysOfWeek - 1)) : null,
            _ => null,
        };
    }

    private static FigurePeriod Named(DateOnly from, DateOnly to, DateOnly today) => new(KindOf(from, to, today), from, to);

    // Days chosen one by one are what they happen to be: the same span is compared in the same way however it was asked for.
    private static PeriodKind KindOf(DateOnly from, DateOnly to, DateOnly today)
    {
        bool Ends(DateOnly end) => to == end || (to == today && today < end);
        return from.Day == 1 && Ends(EndOfMonth(from)) ? PeriodKind.Month
            : to == today && from == new DateOnly(today.Year, 1, 1) ? PeriodKind.YearToDate
            : from is { Day: 1, Month: 1 } && to == from.AddYears(1).AddDays(-1) ? PeriodKind.Year
            : from == QuarterOf(from) && Ends(from.AddMonths(MonthsOfQuarter).AddDays(-1)) ? PeriodKind.Quarter
            : from == Monday(from) && Ends(from.AddDays(DaysOfWeek - 1)) ? PeriodKind.Week
            : to == today && from == today.AddDays(-29) ? PeriodKind.Last30Days
            : from == to ? PeriodKind.Day
            : PeriodKind.Days;
    }

    private static DateOnly Clip(DateOnly from, DateOnly to, DateOnly today)
    {
        var end = to < today ? to : today;
        return end.DayNumber - from.DayNumber >= LongestDays ? from.AddDays(LongestDays - 1) : end;
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));

    private static DateOnly QuarterOf(DateOnly day) => new(day.Year, day.Month - ((day.Month - 1) % MonthsOfQuarter), 1);

    private static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1 ? day : null;
}
