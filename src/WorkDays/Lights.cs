namespace Huiyin.WorkDays;

/// <summary>How a matter stands against its due date, as everybody sees it. Rule 5.4; computed, never stored.</summary>
public enum Light
{
    /// <summary>Green: time enough.</summary>
    Ok,

    /// <summary>Yellow: a quarter of the limit or less is left.</summary>
    Soon,

    /// <summary>Orange: due today.</summary>
    Today,

    /// <summary>Red: past the due day.</summary>
    Late,

    /// <summary>Grey: open, but the clock is stopped.</summary>
    Paused,

    /// <summary>Not open any more.</summary>
    Done,
}

/// <summary>From dates to lights.</summary>
public static class Lights
{
    /// <summary>The light of a matter on a day.</summary>
    /// <param name="c">The district's calendar.</param>
    /// <param name="today">The civil day on which somebody looks.</param>
    /// <param name="due">The due day as shown.</param>
    /// <param name="limitDays">The limit without extensions, in days; decides when yellow begins: ⌈0.25 L⌉ working days left, at least 1.</param>
    /// <param name="open">Whether the matter is still owed an answer.</param>
    /// <param name="paused">Whether its clock is stopped.</param>
    public static Light Of(WorkCalendar c, DateOnly today, DateOnly due, int limitDays, bool open, bool paused)
    {
        if (!open || paused)
        {
            return open ? Light.Paused : Light.Done;
        }

        if (today >= due)
        {
            return today == due ? Light.Today : Light.Late;
        }

        return Remaining(c, today, due) <= YellowFrom(limitDays) ? Light.Soon : Light.Ok;
    }

    /// <summary>The light at an instant: red from the due instant on, which may lie inside the due day (limits in hours and minutes, close of business).</summary>
    public static Light Of(WorkCalendar c, DateTimeOffset now, Deadline deadline, bool open, bool paused)
    {
        var light = Of(c, CivilTime.DateOf(now), deadline.Due, InDays(deadline.Limit), open, paused);
        return light is Light.Done or Light.Paused || deadline.IsMetBy(now) ? light : Light.Late;
    }

    /// <summary>Working days left after today up to the due day; never negative.</summary>
    public static int Remaining(WorkCalendar c, DateOnly today, DateOnly due) => c.CountWorkDays(today, due);

    /// <summary>Working days since the due day; 0 up to it, and on days off right after it.</summary>
    public static int Overdue(WorkCalendar c, DateOnly today, DateOnly due) => c.CountWorkDays(due, today);

    /// <summary>The word the API and the style sheets use: ok, soon, today, late, paused, done.</summary>
    public static string CodeName(Light l) => l switch
    {
        Light.Ok => "ok",
        Light.Soon => "soon",
        Light.Today => "today",
        Light.Late => "late",
        Light.Paused => "paused",
        Light.Done => "done",
    };

    private static int YellowFrom(int limitDays) => Math.Max(1, (limitDays + 3) / 4);

    private static int InDays(TimeLimit limit) => limit.Unit switch
    {
        LimitUnit.WorkDays or LimitUnit.NaturalDays => limit.Number,
        LimitUnit.Months => limit.Number * 30,
        LimitUnit.Hours => limit.Number / 24,
        LimitUnit.Minutes => limit.Number / (24 * 60),
        LimitUnit.WorkingHours => limit.Number / 7,
    };
}
