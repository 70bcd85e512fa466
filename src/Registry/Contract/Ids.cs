using Huiyin.Platform.Rooms;

namespace Huiyin.Registry.Contract;

/// <summary>A body that can hold a work order.</summary>
public readonly record struct UnitId(Guid Value) : IId<UnitId>
{
    public static UnitId Of(Guid value) => new(value);
}

/// <summary>A person acting for a unit; the same value as the account's id.</summary>
public readonly record struct StaffId(Guid Value) : IId<StaffId>
{
    public static StaffId Of(Guid value) => new(value);
}
