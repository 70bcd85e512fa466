namespace Huiyin.Registry.Model;

/// <summary>The one row that says which district this database belongs to.</summary>
internal sealed class DistrictProfile
{
    public const int OnlyId = 1;

    public int Id { get; private set; } = OnlyId;

    public required string Name { get; set; }

    /// <summary>Six digits of GB/T 2260.</summary>
    public required string DivisionCode { get; set; }

    public string HotlineNumber { get; set; } = "12345";

    /// <summary>The limits this district began with; what holds now stands in the limit rows.</summary>
    public string LimitProfile { get; set; } = "default";
}
