using Huiyin.WorkDays;

namespace Huiyin.Shancheng;

/// <summary>When people work: between nine and six of a working day, and one thing after the other.</summary>
internal sealed class Diary(WorkCalendar calendar, Dice dice)
{
    private static readonly TimeOnly Begin = new(9, 0);
    private static readonly TimeOnly End = new(17, 40);

    /// <summary>A moment so many working days after <paramref name="at"/>; 0 is later on the same day where there is time left.</summary>
    public DateTimeOffset Later(DateTimeOffset at, int workDays)
    {
        var (day, time) = (CivilTime.DateOf(at), CivilTime.TimeOf(at));
        if (workDays == 0 && calendar.IsWorkDay(day) && time < End)
        {
            var from = time < Begin ? CivilTime.At(day, Begin) : at;
            return from.AddMinutes(4 + dice.Below(40)).AddSeconds(dice.Below(60));
        }

        return Moment(calendar.AddWorkDays(day, Math.Max(1, workDays)));
    }

    /// <summary>A moment of a day on which <paramref name="at"/> is not later any more.</summary>
    public DateTimeOffset NotBefore(DateOnly day, DateTimeOffset at) => CivilTime.DateOf(at) >= day ? Later(at, 0) : Moment(day);

    private DateTimeOffset Moment(DateOnly day) => CivilTime.At(day, Begin).AddMinutes(dice.Below(500)).AddSeconds(dice.Below(60));
}
