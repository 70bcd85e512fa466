using Huiyin.Platform.Rooms;

namespace Huiyin.Registry.Model;

/// <summary>Why an administrator may not do this to somebody's account or roles.</summary>
internal static class StaffRefusals
{
    /// <summary>Nobody approves for themselves, and the last administrator cannot shut the door behind them.</summary>
    public static readonly Refusal Oneself = new("staff.oneself");

    public static readonly Refusal UnitMissing = new("staff.unit-missing", RefusalKind.Input, "unit");

    public static readonly Refusal RoleMissing = new("staff.role-missing", RefusalKind.Input, "role");

    public static readonly Refusal RoleHeld = new("staff.role-held", RefusalKind.Conflict, "role");

    public static readonly Refusal RoleBeginsInPast = new("staff.role-from", RefusalKind.Input, "from");

    public static readonly Refusal RoleUnknown = new("staff.role-unknown");

    public static readonly Refusal RoleEnd = new("staff.role-end", RefusalKind.Input);

    public static readonly Refusal LockedAlready = new("staff.locked");

    public static readonly Refusal NotLocked = new("staff.not-locked");

    public static readonly Refusal HasLeft = new("staff.left");
}
