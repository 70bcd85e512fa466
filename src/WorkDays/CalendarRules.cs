using System.Security.Cryptography;
using System.Text;

namespace Huiyin.WorkDays;

/// <summary>What a calendar was told: notices by year and the local days. Rule 6.3.</summary>
internal sealed record CalendarRules(SortedDictionary<int, HolidayYear> Notices, SortedDictionary<DateOnly, LocalDay> Local)
{
    public bool IsProvisional(int year) => !Notices.ContainsKey(year);

    /// <summary>Lays one year out: weekdays, then statute or notice, then the local days.</summary>
    public YearSheet Lay(int year)
    {
        var marks = new DayMark[DateTime.IsLeapYear(year) ? 366 : 365];
        var first = new DateOnly(year, 1, 1);
        var provisional = IsProvisional(year);
        for (var i = 0; i < marks.Length; i++)
        {
            var day = first.AddDays(i);
            var weekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            marks[i] = new DayMark(day, weekend ? DayKind.Weekend : DayKind.WorkDay, null, provisional);
        }

        if (provisional)
        {
            foreach (var (day, name) in StatutoryDays.Of(year))
            {
                var other = marks[day.DayOfYear - 1].Name;
                Set(marks, day, DayKind.PublicHoliday, other is null || other == name ? name : $"{other}、{name}");
            }
        }

        LayNotices(marks, year);
        LayLocal(marks, year);
        return new YearSheet(marks);
    }

    /// <summary>Sixteen hexadecimal digits that differ as soon as a day does.</summary>
    public string Fingerprint()
    {
        var text = new StringBuilder();
        foreach (var (year, notice) in Notices)
        {
            // The title is left out on purpose: it changes no day. Order and cutting of the lists are evened out.
            text.Append('y').Append(year);
            var off = notice.Off.SelectMany(span => Enumerable.Range(span.From.DayNumber, span.To.DayNumber - span.From.DayNumber + 1).Select(day => (day, span.Name)));
            text.AppendJoin(',', off.Order().Select(d => $"{d.day}{d.Name}"));
            text.Append('w').AppendJoin(',', notice.MakeUp.Distinct().Order().Select(d => d.DayNumber));
        }

        foreach (var day in Local.Values)
        {
            text.Append(day.IsWork ? "+" : "-").Append(day.Day.DayNumber).Append(day.Name).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 8));
    }

    /// <summary>The year's own notice, and what its neighbours say of it: the notice for 2023 takes 2022-12-31 off.</summary>
    private void LayNotices(DayMark[] marks, int year)
    {
        for (var of = year - 1; of <= year + 1; of++)
        {
            if (!Notices.TryGetValue(of, out var notice))
            {
                continue;
            }

            foreach (var span in notice.Off)
            {
                for (var day = span.From; day <= span.To; day = day.AddDays(1))
                {
                    Set(marks, day, DayKind.PublicHoliday, span.Name);
                }
            }

            foreach (var day in notice.MakeUp)
            {
                Set(marks, day, DayKind.MakeUpDay, null);
            }
        }
    }

    private void LayLocal(DayMark[] marks, int year)
    {
        foreach (var day in Local.Values.Where(day => day.Day.Year == year))
        {
            var national = marks[day.Day.DayOfYear - 1];
            var kind = (day.IsWork, national.IsWork) switch
            {
                (true, true) => national.Kind,
                (true, false) => DayKind.MakeUpDay,
                (false, _) => DayKind.PublicHoliday,
            };
            Set(marks, day.Day, kind, day.Name);
        }
    }

    private static void Set(DayMark[] marks, DateOnly day, DayKind kind, string? name)
    {
        if (day.Year == marks[0].Day.Year)
        {
            marks[day.DayOfYear - 1] = marks[day.DayOfYear - 1] with { Kind = kind, Name = name };
        }
    }
}
