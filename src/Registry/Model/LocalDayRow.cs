using Huiyin.Platform.Rooms;
using Huiyin.WorkDays;

namespace Huiyin.Registry.Model;

/// <summary>A day that this district alone works or has off.</summary>
internal sealed class LocalDayRow
{
    public const int LongestReason = 60;

    public required DateOnly Day { get; init; }

    public required bool IsWork { get; set; }

    public required string Name { get; set; }

    /// <summary>A day from today on that is not so already: days that are over were counted as they were. Null stands for what could not be read.</summary>
    public static Outcome<LocalDayRow> Declare(DateOnly? day, bool? isWork, string reason, WorkCalendar calendar, DateOnly today)
    {
        if (day is null || day < today)
        {
            return LocalDayRefusals.Past;
        }

        if (isWork is null)
        {
            return LocalDayRefusals.KindMissing;
        }

        if (calendar.IsWorkDay(day.Value) == isWork)
        {
            return LocalDayRefusals.SameAlready;
        }

        return reason.Trim() is { Length: > 0 and <= LongestReason } name
            ? new LocalDayRow { Day = day.Value, IsWork = isWork.Value, Name = name }
            : LocalDayRefusals.ReasonMissing.With(LongestReason);
    }

    public bool HasBegun(DateOnly today) => Day <= today;
}
