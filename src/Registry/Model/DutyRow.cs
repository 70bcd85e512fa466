using Huiyin.Registry.Contract;

namespace Huiyin.Registry.Model;

/// <summary>A line of the duty catalogue (派单目录): this category, in this area, is this unit's by this law.</summary>
internal sealed class DutyRow : IValidSpan
{
    public required Guid Id { get; init; }

    public required string CategoryCode { get; init; }

    /// <summary>Null for the whole district.</summary>
    public string? AreaCode { get; init; }

    public required UnitId Unit { get; init; }

    public required string LegalBasis { get; set; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; private set; }

    public void End(DateOnly lastDay) => ValidTo = lastDay;
}
