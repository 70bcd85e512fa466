namespace Huiyin.WorkDays;

/// <summary>English, day before month.</summary>
internal sealed class EnglishWords : ExplainWords
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public override string Weekend => "weekend";

    public override string Stopped => "clock stopped";

    protected override string Comma => ", ";

    protected override string MonthComma => ", ";

    /// <summary>Holidays of the statute by their usual English names; a local day keeps its own.</summary>
    public override string Holiday(string? name) => name is null ? "day off" : string.Join(" and ", name.Split('、').Select(part => part switch
    {
        "元旦" => "New Year's Day",
        "春节" => "Spring Festival",
        "清明节" => "Tomb-Sweeping Day",
        "劳动节" => "Labour Day",
        "端午节" => "Dragon Boat Festival",
        "中秋节" => "Mid-Autumn Festival",
        "国庆节" => "National Day",
        _ => part,
    }));

    public override string Limit(TimeLimit limit, int extension)
    {
        if (limit is { Number: 0, Unit: LimitUnit.WorkDays })
        {
            return extension > 0 ? $"same day, extended by {Count(extension, "working day")}" : "same day";
        }

        var (unit, more) = limit.Unit switch
        {
            LimitUnit.WorkDays => ("working day", "working day"),
            LimitUnit.NaturalDays => ("calendar day", "calendar day"),
            LimitUnit.Months => ("month", "calendar day"),
            LimitUnit.Hours => ("hour", "calendar day"),
            LimitUnit.Minutes => ("minute", "calendar day"),
            LimitUnit.WorkingHours => ("working hour", "working day"),
        };
        return $"{Count(limit.Number, unit)}{(extension > 0 ? $", extended by {Count(extension, more)}" : "")}";
    }

    public override string Head(string limit, string days) => $"{limit}: {days}";

    public override string SameDay(DateOnly start, DateOnly due) =>
        start == due ? Date(due) : $"{Date(start)} is a day off, moved to {Date(due)}";

    public override string CountByMonth(IReadOnlyList<CountedDay> counted, DateOnly start)
    {
        var year = start.Year;
        var months = counted.GroupBy(day => (day.Day.Year, day.Day.Month)).Select(month =>
        {
            var said = $"{month.Count()} in {Months[month.Key.Month - 1]}{(month.Key.Year == year ? "" : $" {month.Key.Year}")}";
            year = month.Key.Year;
            return said;
        });
        var makeUp = counted.Where(day => day.IsMakeUp).Select(day => Date(day.Day)).ToList();
        return $"{string.Join(Comma, months)}{(makeUp.Count > 0 ? $" (make-up working days counted: {string.Join(Comma, makeUp)})" : "")}";
    }

    public override string NotCounted(IReadOnlyList<(string Days, string Reason)> groups, bool inOneMonth) =>
        $"not counted: {string.Join(Comma, groups.Select(group => group.Days.Length == 0 ? group.Reason : $"{group.Days} ({group.Reason})"))}";

    public override string FromTo(DateOnly start, DateOnly last) => $"counted from the day after {Date(start)} to {Date(last, start.Year)}";

    public override string FromTo(DateTimeOffset start, DateTimeOffset end, LimitUnit unit)
    {
        var (from, to) = (CivilTime.DateOf(start), CivilTime.DateOf(end));
        var until = $"{CivilTime.TimeOf(end):HH\\:mm}{(from == to ? "" : $" on {Date(to, from.Year)}")}";
        return $"from {CivilTime.TimeOf(start):HH\\:mm} on {Date(from)} to {until}, {(unit == LimitUnit.WorkingHours ? "only office hours count" : "days off count too")}";
    }

    public override string MonthEnd(DateOnly last, int wanted) => $"{Months[last.Month - 1]} has no day {wanted}, so its last day counts";

    public override string Rolled(DateOnly last, DayMark mark, DateOnly due) =>
        $"{Date(last)} is a day off ({(mark.Kind == DayKind.Weekend ? Weekend : Holiday(mark.Name))}), moved to {Date(due, last.Year)}";

    public override string ReceivedOff(DateOnly received, DateOnly start) => $"{Date(received)} was a day off, counted as received on {Date(start, received.Year)}";

    public override string ShownBefore(DateOnly shown, DateOnly computed) => $"counted anew it would be {Date(computed)}; {Date(shown, computed.Year)} as told before stays";

    public override string Provisional(int year) => $"the holiday notice for {year} is not published yet, statutory holidays are assumed";

    public override string Join(IReadOnlyList<string> clauses) => string.Join("; ", clauses);

    protected override string Item(DateOnly from, DateOnly to, bool makeUp, bool withMonth, bool newYear)
    {
        var day = from == to ? $"{from.Day}" : $"{from.Day}–{to.Day}";
        var month = withMonth ? $"{(newYear ? $"{from.Year} " : "")}{Months[from.Month - 1][..3]} {day}" : day;
        return makeUp ? $"{month} (make-up working day)" : month;
    }

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";

    private static string Date(DateOnly day, int? year = null) =>
        $"{day.Day} {Months[day.Month - 1]}{(year is { } said && said != day.Year ? $" {day.Year}" : "")}";
}
