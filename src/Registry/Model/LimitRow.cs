using Huiyin.WorkDays;

namespace Huiyin.Registry.Model;

/// <summary>A time rule from a day on; the next row of the same key takes over on its own day.</summary>
internal sealed class LimitRow
{
    public required string Key { get; init; }

    public required DateOnly From { get; init; }

    public required int Number { get; set; }

    public required LimitUnit Unit { get; set; }

    public required string Source { get; set; }
}
