using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Verifying;

/// <summary>I6: the due day counted anew from the facts. Whatever moves it (a limit, a pause, an extension) is read here and nowhere else.</summary>
internal static class DueRecount
{
    /// <summary>What the stored day should be; null when it is that.</summary>
    /// <remarks>A day counted before a holiday notice or a local day was known stays as it was told; the national calendar of that time is the other right answer.</remarks>
    public static string? WhatIsWrong(MatterBooks books, Register register)
    {
        var matter = books.Matter;
        if (LimitsOf(matter, register).All(limit => limit != matter.Limit))
        {
            return $"promised {matter.LimitNumber} {matter.LimitUnit}; no rule gives that";
        }

        var counted = Count(books, register.Calendar);
        return Is(matter, counted) || Is(matter, Count(books, WorkCalendar.National)) ? null
            : $"due {matter.DueDay:yyyy-MM-dd} ({matter.DueAt:yyyy-MM-dd HH:mm}Z) is not what the rule gives: {counted.Due:yyyy-MM-dd} ({counted.DueInstant:yyyy-MM-dd HH:mm}Z)";
    }

    // A clock that began anew runs by the rule of a rework, or by that of all other matters.
    private static IEnumerable<TimeLimit> LimitsOf(MatterRow matter, Register register) => matter.ClockRestartedAt is { } again
        ? [register.Limit("limit.other", CivilTime.DateOf(again)), register.Limit("bad.rectify", CivilTime.DateOf(again)), register.Limit("bad.rectify.complex", CivilTime.DateOf(again))]
        : [register.Promise(matter.Purpose, CivilTime.DateOf(matter.RegisteredAt))];

    private static Deadline Count(MatterBooks books, WorkCalendar calendar)
    {
        var start = books.Matter.ClockRestartedAt ?? books.Matter.RegisteredAt;
        var day = CivilTime.DateOf(start);
        return Deadlines.Compute(calendar, DeadlineClock.Plan(start, books.Matter.Limit) with
        {
            Pauses = [.. books.Turns.Stops.Where(stop => stop.End is not null && stop.From >= day).Select(stop => new Pause(stop.From, stop.End!.Value /* ended */))],
            ExtensionDays = [.. books.Turns.Extensions.Where(extension => extension.IsGranted == true && extension.At >= start).Select(extension => extension.Days)],
        });
    }

    private static bool Is(MatterRow matter, Deadline counted) => matter.DueDay == counted.Due && matter.DueAt == counted.DueInstant;
}
