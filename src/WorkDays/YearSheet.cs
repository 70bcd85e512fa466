namespace Huiyin.WorkDays;

/// <summary>One civil year laid out for counting: what each day is, and the working days before and at each position.</summary>
internal sealed class YearSheet
{
    private readonly DayMark[] marks;          // by day of year, from 0
    private readonly ushort[] workedThrough;   // working days of the year up to and including day of year i; [0] = 0
    private readonly ushort[] workDays;        // day of year of the n-th working day, from 0

    public YearSheet(DayMark[] marks)
    {
        this.marks = marks;
        workedThrough = new ushort[marks.Length + 1];
        var found = new List<ushort>(marks.Length);
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i].IsWork)
            {
                found.Add((ushort)(i + 1));
            }

            workedThrough[i + 1] = (ushort)found.Count;
        }

        workDays = [.. found];
    }

    public int WorkDays => workDays.Length;

    public DayMark Mark(DateOnly day) => marks[day.DayOfYear - 1];

    /// <summary>Working days of the year up to and including this day of the year; 0 for day 0.</summary>
    public int WorkedThrough(int dayOfYear) => workedThrough[dayOfYear];

    /// <summary>The n-th working day of the year, n from 1.</summary>
    public DateOnly WorkDay(int n) => marks[workDays[n - 1] - 1].Day;
}
