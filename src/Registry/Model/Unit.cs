using Huiyin.Registry.Contract;

namespace Huiyin.Registry.Model;

/// <summary>A body that can hold a work order, down to the post; its id never changes, its name may.</summary>
internal sealed class Unit : IValidSpan
{
    public required UnitId Id { get; init; }

    public required string Code { get; init; }

    public required string Name { get; set; }

    public required string ShortName { get; set; }

    public required UnitKind Kind { get; set; }

    public UnitId? Parent { get; set; }

    public string? AreaCode { get; set; }

    public string OfficePhone { get; set; } = "";

    public required string Initials { get; set; }

    /// <summary>Such as <c>09:00-12:00, 14:00-18:00</c>; null for the usual hours.</summary>
    public string? Hours { get; set; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; private set; }

    public void End(DateOnly lastDay) => ValidTo = lastDay;
}
