using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Verifying;

/// <summary>I6: the due day counted anew from the facts. Whatever moves it (a limit, a pause, an extension) is read here and nowhere else.</summary>
internal static class DueRecount
{
    /// <summary>What the stored day should be; null when it is that.</summary>
    /// <remarks>A day counted before a holiday notice or a local day was known stays as it was told; the national calendar of that time is the other right answer.</remarks>
    public static string? WhatIsWrong(MatterRow matter, Register register)
    {
        var limit = register.Promise(matter.Purpose, CivilTime.DateOf(matter.RegisteredAt));
        if (limit != matter.Limit)
        {
            return $"promised {matter.LimitNumber} {matter.LimitUnit}; the rule gives {limit.Number} {limit.Unit}";
        }

        var now = Count(matter, register.Calendar);
        return Is(matter, now) || Is(matter, Count(matter, WorkCalendar.National)) ? null
            : $"due {matter.DueDay:yyyy-MM-dd} ({matter.DueAt:yyyy-MM-dd HH:mm}Z) is not what the rule gives: {now.Due:yyyy-MM-dd} ({now.DueInstant:yyyy-MM-dd HH:mm}Z)";
    }

    private static Deadline Count(MatterRow matter, WorkCalendar calendar) => DeadlineClock.Promise(calendar, matter.RegisteredAt, matter.Limit);

    private static bool Is(MatterRow matter, Deadline counted) => matter.DueDay == counted.Due && matter.DueAt == counted.DueInstant;
}
