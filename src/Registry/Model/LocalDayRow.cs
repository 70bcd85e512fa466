namespace Huiyin.Registry.Model;

/// <summary>A day that this district alone works or has off.</summary>
internal sealed class LocalDayRow
{
    public required DateOnly Day { get; init; }

    public required bool IsWork { get; set; }

    public required string Name { get; set; }
}
