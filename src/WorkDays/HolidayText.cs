using System.Globalization;

namespace Huiyin.WorkDays;

/// <summary>Reads the text form of one year; used once for one text.</summary>
internal sealed class HolidayText
{
    /// <summary>Longer than any holiday so far (9 days), shorter than a slip of the month.</summary>
    private const int LongestSpan = 16;

    private readonly SortedDictionary<DateOnly, string> off = [];
    private readonly SortedSet<DateOnly> makeUp = [];
    private readonly HashSet<DateOnly> inThisNotice = [];
    private readonly List<string> notices = [];
    private readonly List<HolidayLineError> errors = [];
    private int line;
    private int? year;

    public HolidayYearReading Read(string text)
    {
        foreach (var raw in text.TrimStart('\uFEFF').Split('\n'))
        {
            line++;
            var words = raw.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0 && !words[0].StartsWith('#'))
            {
                ReadLine(words);
            }
        }

        line = 0;
        Demand(year is not null || errors.Any(e => e.Code == "holidays.bad-year"), "holidays.year-missing");
        Demand(notices.Count > 0, "holidays.notice-missing");
        Demand(off.Count > 0 || errors.Count > 0, "holidays.nothing-off");
        return errors.Count > 0
            ? new(null, errors)
            : new(new HolidayYear(year!.Value, string.Join("；", notices), Spans(), [.. makeUp]), []); // year: demanded above
    }

    private void ReadLine(string[] words)
    {
        switch (words[0].ToUpperInvariant())
        {
            case "YEAR" or "年份":
                ReadYear(words);
                break;
            case "NOTICE" or "通知":
                notices.Add(string.Join(' ', words[1..]));
                inThisNotice.Clear();
                Demand(words.Length > 1, "holidays.notice-missing");
                break;
            case "OFF" or "放假":
                ReadOff(words);
                break;
            case "WORK" or "上班":
                ReadWork(words);
                break;
            default:
                Refuse("holidays.unknown-word", words[0]);
                break;
        }
    }

    private void ReadYear(string[] words)
    {
        var good = words.Length == 2 && year is null
            && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= 1950 and <= 2200;
        if (!good)
        {
            Refuse("holidays.bad-year", string.Join(' ', words[1..]));
            return;
        }

        year = int.Parse(words[1], CultureInfo.InvariantCulture);
    }

    private void ReadOff(string[] words)
    {
        if (words.Length != 3)
        {
            Refuse("holidays.name-missing", string.Join(' ', words));
            return;
        }

        var ends = words[2].Split("..");
        if (ends.Length > 2 || ReadDate(ends[0]) is not { } from || ReadDate(ends[^1]) is not { } to)
        {
            Demand(ends.Length <= 2, "holidays.bad-date", words[2]);
            return;
        }

        if (to < from || to.DayNumber - from.DayNumber >= LongestSpan)
        {
            Refuse(to < from ? "holidays.span-backwards" : "holidays.span-too-long", words[2]);
            return;
        }

        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (IsFree(day, isOff: true))
            {
                makeUp.Remove(day);
                off[day] = words[1];
            }
        }
    }

    private void ReadWork(string[] words)
    {
        Demand(words.Length > 1, "holidays.bad-date", words[0]);
        foreach (var word in words[1..])
        {
            if (ReadDate(word) is { } day && IsFree(day, isOff: false))
            {
                off.Remove(day);
                makeUp.Add(day);
            }
        }
    }

    /// <summary>Inside one notice a day is off or worked, not both; an amendment may turn it over.</summary>
    private bool IsFree(DateOnly day, bool isOff)
    {
        var contradicts = !inThisNotice.Add(day) && (isOff ? makeUp.Contains(day) : off.ContainsKey(day));
        Demand(!contradicts, "holidays.off-and-work", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return !contradicts;
    }

    private DateOnly? ReadDate(string word)
    {
        if (year is not { } of)
        {
            Demand(errors.Count > 0, "holidays.year-missing", word); // said once is enough
            return null;
        }

        var full = word.Length == 5 ? $"{of:D4}-{word}" : word;
        if (!DateOnly.TryParseExact(full, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            Refuse("holidays.bad-date", word);
            return null;
        }

        // New Year's swaps reach into the last days of the year before (2019, 2023), never further.
        var near = day.Year == of || (day.Year == of - 1 && day.Month == 12) || (day.Year == of + 1 && day.Month == 1);
        Demand(near, "holidays.not-this-year", word);
        return near ? day : null;
    }

    private List<HolidaySpan> Spans()
    {
        var spans = new List<HolidaySpan>();
        foreach (var (day, name) in off)
        {
            if (spans.Count > 0 && spans[^1].Name == name && spans[^1].To.AddDays(1) == day)
            {
                spans[^1] = spans[^1] with { To = day };
            }
            else
            {
                spans.Add(new HolidaySpan(name, day, day));
            }
        }

        return spans;
    }

    private void Demand(bool holds, string code, string found = "")
    {
        if (!holds)
        {
            Refuse(code, found);
        }
    }

    private void Refuse(string code, string found) => errors.Add(new HolidayLineError(line, code, found));
}
