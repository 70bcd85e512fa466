namespace Huiyin.WorkDays;

/// <summary>From instants to civil dates and back, at the fixed offset of China: no summer time, no time-zone files.</summary>
public static class CivilTime
{
    /// <summary>+08:00.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The civil date on which the instant falls.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime + Offset);

    /// <summary>The civil time of day of the instant.</summary>
    public static TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(instant.UtcDateTime + Offset);

    /// <summary>Midnight at which the day begins, as a UTC instant (offset zero, as it is stored).</summary>
    public static DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>24:00 of the day: the first instant that is not in it any more, UTC.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => StartOf(day).AddDays(1);

    /// <summary>A civil date and time of day as a UTC instant.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time) =>
        new(DateTime.SpecifyKind(day.ToDateTime(time) - Offset, DateTimeKind.Utc));
}
