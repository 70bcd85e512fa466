namespace Huiyin.WorkDays;

/// <summary>Which days are worked, and counting by them. Immutable, safe to share between threads; keep one per district.</summary>
/// <remarks>
/// Rule 6.3: local rule, else national notice, else (in a year without a notice) the statutory days, else Monday to Friday.
/// Days are civil dates at +08:00 (<see cref="CivilTime"/>). Counting takes the same time for 3 days as for 300.
/// </remarks>
public sealed class WorkCalendar
{
    private const int FirstKept = 1970;
    private const int LastKept = 2099;

    private readonly CalendarRules rules;
    private readonly YearSheet?[] sheets = new YearSheet?[LastKept - FirstKept + 1];

    private WorkCalendar(CalendarRules rules)
    {
        this.rules = rules;
        Version = rules.Fingerprint();
    }

    /// <summary>The national calendar with the notices that come with the program (2019 to 2026); other years are provisional.</summary>
    public static WorkCalendar National { get; } = new(new CalendarRules(new(NationalYears.Shipped.ToDictionary(y => y.Year)), []));

    /// <summary>Equal for calendars with equal days, different as soon as one day or its name differs; store it beside a due date. 16 hexadecimal digits.</summary>
    public string Version { get; }

    /// <summary>The notices this calendar knows, by year.</summary>
    public IReadOnlyCollection<HolidayYear> Notices => rules.Notices.Values;

    /// <summary>The same calendar with this notice in place of what it knew of the notice's year.</summary>
    /// <exception cref="ArgumentException">A span ends before it begins.</exception>
    public WorkCalendar With(HolidayYear notice)
    {
        if (notice.Off.Any(span => span.To < span.From))
        {
            throw new ArgumentException("A span of days off ends before it begins.", nameof(notice));
        }

        return new WorkCalendar(rules with { Notices = new(rules.Notices) { [notice.Year] = notice } });
    }

    /// <summary>The same calendar with these local days over it; of two for one day the later in the list counts.</summary>
    public WorkCalendar With(IEnumerable<LocalDay> local)
    {
        var all = new SortedDictionary<DateOnly, LocalDay>(rules.Local);
        foreach (var day in local)
        {
            all[day.Day] = day;
        }

        return new WorkCalendar(rules with { Local = all });
    }

    /// <summary>What the day is.</summary>
    public DayMark Mark(DateOnly d) => Sheet(d.Year).Mark(d);

    /// <summary>Whether the day is worked.</summary>
    public bool IsWorkDay(DateOnly d) => Mark(d).IsWork;

    /// <summary>Whether the year's notice is not known. Its days may still change, and so may the last three days of the year before it.</summary>
    public bool IsProvisional(int year) => rules.IsProvisional(year);

    /// <summary>The <paramref name="n"/>-th working day strictly after <paramref name="start"/>: addWD of rule 6.3.</summary>
    /// <remarks>The start never counts, whether worked or not. With n = 0 it is the start itself if that is worked, else the next working day (rule 6.4, 14).</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is negative, or the day lies beyond the year 9999.</exception>
    public DateOnly AddWorkDays(DateOnly start, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var sheet = Sheet(start.Year);
        if (n == 0)
        {
            return sheet.Mark(start).IsWork ? start : AddWorkDays(start, 1);
        }

        long position = sheet.WorkedThrough(start.DayOfYear) + (long)n;
        var year = start.Year;
        while (position > sheet.WorkDays)
        {
            ArgumentOutOfRangeException.ThrowIfEqual(year, DateOnly.MaxValue.Year, nameof(n));
            position -= sheet.WorkDays;
            sheet = Sheet(++year);
        }

        return sheet.WorkDay((int)position);
    }

    /// <summary>Working days d with <paramref name="after"/> &lt; d ≤ <paramref name="through"/>: cntWD of rule 6.3; 0 when the second is not later.</summary>
    public int CountWorkDays(DateOnly after, DateOnly through)
    {
        if (through <= after)
        {
            return 0;
        }

        var count = Sheet(through.Year).WorkedThrough(through.DayOfYear) - Sheet(after.Year).WorkedThrough(after.DayOfYear);
        for (var year = after.Year; year < through.Year; year++)
        {
            count += Sheet(year).WorkDays;
        }

        return count;
    }

    /// <summary>Working days of a civil month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public int WorkDaysInMonth(int year, int month)
    {
        var first = new DateOnly(year, month, 1).DayOfYear;
        var sheet = Sheet(year);
        return sheet.WorkedThrough(first - 1 + DateTime.DaysInMonth(year, month)) - sheet.WorkedThrough(first - 1);
    }

    /// <summary>The day <paramref name="n"/> civil days after the start, rolled forward to a working day (民法典 §203).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is negative.</exception>
    public DateOnly AddNaturalDays(DateOnly start, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return AddWorkDays(start.AddDays(n), 0);
    }

    /// <summary>The same day <paramref name="n"/> months later, or that month's last day where there is none (民法典 §202), rolled forward to a working day.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is negative.</exception>
    public DateOnly AddMonths(DateOnly start, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return AddWorkDays(start.AddMonths(n), 0);
    }

    private YearSheet Sheet(int year)
    {
        if (year is < FirstKept or > LastKept)
        {
            return rules.Lay(year);
        }

        // Two threads may lay the same sheet; either is right.
        ref var kept = ref sheets[year - FirstKept];
        return Volatile.Read(ref kept) ?? Interlocked.CompareExchange(ref kept, rules.Lay(year), null) ?? kept!; // set by now
    }
}
