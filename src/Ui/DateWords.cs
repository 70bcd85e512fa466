using System.Globalization;

namespace Huiyin.Ui;

/// <summary>Days, moments and numbers as people read them, in the reader's language. Works without ICU; civil time is +08:00.</summary>
public static class DateWords
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);
    private static readonly string[] ChineseDays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];
    private static readonly string[] EnglishDays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    private static readonly string[] EnglishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>2026年10月12日（周一）</summary>
    public static string Day(DateOnly day) => Language.IsEnglish
        ? Text($"{Weekday(day)} {day.Day} {Month(day)} {day.Year}")
        : Text($"{day.Year}年{day.Month}月{day.Day}日（{Weekday(day)}）");

    /// <summary>10月12日（周一）</summary>
    public static string ShortDay(DateOnly day) => Language.IsEnglish
        ? Text($"{Weekday(day)} {day.Day} {Month(day)}")
        : Text($"{day.Month}月{day.Day}日（{Weekday(day)}）");

    /// <summary>10月12日</summary>
    public static string MonthDay(DateOnly day) => Language.IsEnglish
        ? Text($"{day.Day} {Month(day)}")
        : Text($"{day.Month}月{day.Day}日");

    /// <summary>2026年10月</summary>
    public static string YearMonth(DateOnly day) => Language.IsEnglish
        ? Text($"{Month(day)} {day.Year}")
        : Text($"{day.Year}年{day.Month}月");

    /// <summary>周一</summary>
    public static string Weekday(DateOnly day) => (Language.IsEnglish ? EnglishDays : ChineseDays)[(int)day.DayOfWeek];

    /// <summary>11月3日 16:40</summary>
    public static string Moment(DateTimeOffset moment) => $"{MonthDay(DayOf(moment))} {Clock(moment)}";

    /// <summary>11月3日（周二）16:40</summary>
    public static string DayAndTime(DateTimeOffset moment) => Language.IsEnglish
        ? $"{ShortDay(DayOf(moment))}, {Clock(moment)}"
        : $"{ShortDay(DayOf(moment))}{Clock(moment)}";

    /// <summary>16:40</summary>
    public static string Clock(DateTimeOffset moment) => moment.ToOffset(Offset).ToString("H:mm", CultureInfo.InvariantCulture);

    /// <summary>The civil day of an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Offset).DateTime);

    /// <summary>For the <c>datetime</c> attribute of <c>time</c>.</summary>
    public static string Iso(DateTimeOffset moment) => moment.ToOffset(Offset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>1,519</summary>
    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>4.2; a mean or a length of time, one decimal.</summary>
    public static string Decimal(double? number) => number is { } n && double.IsFinite(n)
        ? Math.Round(n, 1, MidpointRounding.AwayFromZero).ToString("#,0.0", CultureInfo.InvariantCulture)
        : "—";

    /// <summary>A share between 0 and 1 as 84.6%; all of it as 100%; nothing to divide by as —.</summary>
    public static string Percent(double? share)
    {
        if (share is not { } s || !double.IsFinite(s))
        {
            return "—";
        }

        var hundredths = Math.Round(s * 100, 1, MidpointRounding.AwayFromZero);
        return hundredths.ToString(hundredths is 0 or 100 ? "0" : "0.0", CultureInfo.InvariantCulture) + "%";
    }

    private static string Month(DateOnly day) => EnglishMonths[day.Month - 1];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
