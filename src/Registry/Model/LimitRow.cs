using Huiyin.Platform.Rooms;
using Huiyin.WorkDays;

namespace Huiyin.Registry.Model;

/// <summary>A time rule from a day on; the next row of the same key takes over on its own day.</summary>
internal sealed class LimitRow
{
    public const int Most = 9999;

    public const int LongestSource = 400;

    public required string Key { get; init; }

    public required DateOnly From { get; init; }

    public required int Number { get; set; }

    public required LimitUnit Unit { get; set; }

    public required string Source { get; set; }

    /// <summary>A rule for today or later: what held before is history. Null stands for what could not be read.</summary>
    public static Outcome<LimitRow> Begin(string key, int? number, LimitUnit? unit, DateOnly? from, string source, DateOnly today)
    {
        if (number is not (>= 0 and <= Most))
        {
            return LimitRefusals.NumberOdd.With(Most);
        }

        if (unit is null)
        {
            return LimitRefusals.UnitMissing;
        }

        if (from is null || from < today)
        {
            return LimitRefusals.DayPast;
        }

        return source.Trim() is { Length: > 0 and <= LongestSource } basis
            ? new LimitRow { Key = key, From = from.Value, Number = number.Value, Unit = unit.Value, Source = basis }
            : LimitRefusals.SourceMissing.With(LongestSource);
    }

    /// <summary>Only what nobody was promised yet may be taken back.</summary>
    public bool HasBegun(DateOnly today) => From <= today;
}
