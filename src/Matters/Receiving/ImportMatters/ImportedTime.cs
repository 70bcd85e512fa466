using System.Globalization;
using System.Text.RegularExpressions;
using Huiyin.TextSense;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Receiving;

/// <summary>A time as other systems write it: <c>2019/1/2 3:04</c>, <c>2019-01-02 03:04:05</c>, <c>2019年1月2日下午3时4分</c>, <c>20190102</c>, a day number of Excel, ISO with its zone.</summary>
/// <param name="HasTimeOfDay">False where only the day is known.</param>
internal readonly partial record struct ImportedTime(DateTimeOffset At, bool HasTimeOfDay)
{
    // Day numbers 20000 to 79999 are the years 1954 to 2119; smaller and larger numbers are no dates.
    private const double FirstSerial = 20_000;
    private const double EndOfSerials = 80_000;
    private static readonly string[] Compact = ["yyyyMMdd", "yyyyMMddHHmm", "yyyyMMddHHmmss"];

    /// <summary>Null for what is no time.</summary>
    public static ImportedTime? Read(string typed)
    {
        var text = TextFold.HalfWidth(typed).Trim();
        return text.Length == 0 ? null
            : double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? OfNumber(text, number)
            : Written().Match(text) is { Success: true } match ? OfWords(match)
            : null;
    }

    private static ImportedTime? OfNumber(string text, double number)
    {
        if (number is >= FirstSerial and < EndOfSerials)
        {
            // The last digits of the fraction are noise.
            var seconds = Math.Round(number * 86_400);
            return Local(new DateTime(1899, 12, 30).AddSeconds(seconds), number != Math.Floor(number), CivilTime.Offset);
        }

        return DateTime.TryParseExact(text, Compact, CultureInfo.InvariantCulture, DateTimeStyles.None, out var compact)
            ? Local(compact, text.Length > 8, CivilTime.Offset)
            : null;
    }

    private static ImportedTime? OfWords(Match match)
    {
        var (year, month, day) = (Number(match, "y"), Number(match, "m"), Number(match, "d"));
        if (year == 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var date = new DateTime(year, month, day);
        if (!match.Groups["h"].Success)
        {
            return Local(date, false, CivilTime.Offset);
        }

        var (hour, minute, second) = (Hour(Number(match, "h"), match.Groups["half"].Value), Number(match, "min"), Number(match, "s"));
        return hour > 23 || minute > 59 || second > 59 || Zone(match.Groups["zone"].Value) is not { } zone
            ? null
            : Local(date.Add(new TimeSpan(hour, minute, second)), true, zone);
    }

    private static ImportedTime Local(DateTime moment, bool hasTimeOfDay, TimeSpan offset) =>
        new(new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Unspecified), offset).ToUniversalTime(), hasTimeOfDay);

    private static int Number(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static int Hour(int hour, string half) => half.ToUpperInvariant() switch
    {
        "PM" or "下午" or "晚上" when hour < 12 => hour + 12,
        "中午" when hour < 11 => hour + 12,
        "AM" or "上午" or "凌晨" when hour == 12 => 0,
        _ => hour,
    };

    private static TimeSpan? Zone(string zone)
    {
        if (zone.Length == 0)
        {
            return CivilTime.Offset;
        }

        if (zone is "Z" or "z")
        {
            return TimeSpan.Zero;
        }

        var digits = zone[1..].Replace(":", "", StringComparison.Ordinal);
        var offset = new TimeSpan(int.Parse(digits.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(digits.AsSpan(2), CultureInfo.InvariantCulture), 0);
        return offset > TimeSpan.FromHours(14) ? null : zone[0] == '-' ? -offset : offset;
    }

    [GeneratedRegex(
        """
        ^(?<y>\d{4})\s*[-/.年]\s*(?<m>\d{1,2})\s*[-/.月]\s*(?<d>\d{1,2})\s*[日号]?
        (?:[T,\s]*(?:\(?(?:星期|周)[一二三四五六日天]\)?)?\s*(?<half>上午|下午|中午|晚上|凌晨)?\s*
           (?<h>\d{1,2})\s*[:时点]\s*(?:(?<min>\d{1,2})\s*分?(?:\s*:?\s*(?<s>\d{1,2})(?:\.\d+)?\s*秒?)?)?\s*(?<half>AM|PM)?\s*(?<zone>Z|[+-]\d{2}:?\d{2})?)?$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Written();
}
