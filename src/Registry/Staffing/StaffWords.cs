using Huiyin.Platform.SignIn;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Ui;
using static Huiyin.Registry.RegistryWords;

namespace Huiyin.Registry.Staffing;

/// <summary>People, roles and units as the pages name them.</summary>
internal static class StaffWords
{
    /// <summary>In a select: the whole district instead of a unit.</summary>
    public const string WholeDistrict = "*";

    public static string PathOf(string account) => "/w/settings/staff/" + Uri.EscapeDataString(account);

    public static string UnitOf(Register register, UnitId unit) => unit == default ? W["staff.whole-district"] : register.UnitName(unit);

    /// <summary>「正常」「已锁定」…</summary>
    public static string StateOf(Staff person, Account account, DateTimeOffset now) => W["staff.state." + account switch
    {
        _ when person.ValidTo is not null => "left",
        { ClosedAt: not null } => "locked",
        { PasswordHash: null } => "no-password",
        { LockoutEnd: { } until } when until > now => "waits",
        _ => "open",
    }];

    public static IReadOnlyList<SelectOption> Roles() =>
        [new("", ""), .. Enum.GetValues<Role>().Where(Staff.MayBeGranted).Select(role => new SelectOption(role.ToString(), W["role." + role]))];

    public static IReadOnlyList<SelectOption> Units(Register register, bool withDistrict)
    {
        IEnumerable<SelectOption> whole = withDistrict ? [new(WholeDistrict, W["staff.whole-district"])] : [];
        return [new("", ""), .. whole, .. register.Units.Select(unit => new SelectOption(unit.Code, unit.Name))];
    }

    public static Role? RoleOf(string text) => Enum.GetValues<Role>().Cast<Role?>().FirstOrDefault(role => role.ToString() == text);
}
