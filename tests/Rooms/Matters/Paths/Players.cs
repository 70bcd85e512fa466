using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Tests.Rooms.Matters.Paths;

/// <summary>The units and people of the random moves: every role at every unit where it matters, and some at the wrong one.</summary>
internal static class Players
{
    public const string Community = "500199001001";

    public static readonly UnitId Centre = IdOf(1);
    public static readonly UnitId Street = IdOf(2);
    public static readonly UnitId Lamps = IdOf(3);
    public static readonly UnitId Command = IdOf(4);
    public static readonly UnitId Gang = IdOf(5);
    public static readonly UnitId Roads = IdOf(6);
    public static readonly UnitId Court = IdOf(7);

    public static readonly IReadOnlyList<UnitId> Units = [Lamps, Roads, Gang, Street, Command, Centre, Court];

    /// <summary>Where a matter may be received first.</summary>
    public static readonly IReadOnlyList<UnitId> Receivers = [Street, Street, Lamps, Command, Gang];

    /// <summary>Nobody, then everybody who is paid: <c>roles@unit</c>.</summary>
    public static readonly IReadOnlyList<StaffBrief> Staff =
    [
        At("s7", Street, 7), At("s10", Street, 10), At("s11", Street, 11), At("s12", Street, 12), At("s14", Street, 14), At("s1112", Street, 11, 12),
        At("k7", Command, 7), At("k9", Command, 9), At("k9b", Command, 9, 12), At("k11", Command, 11), At("k12", Command, 12),
        At("c8", Centre, 8), At("c9", Centre, 9), At("c11", Centre, 11), At("c12", Centre, 12), At("c12b", Centre, 12), At("c15", Centre, 15), At("c16", Centre, 16), At("c16b", Centre, 16),
        At("c17", Centre, 17), At("c18", Centre, 18), At("c19", Centre, 19), At("c4", Centre, 4), At("c26", Centre, 26), At("c26b", Centre, 26),
        At("l7", Lamps, 7), At("l10", Lamps, 10), At("l11", Lamps, 11), At("l11b", Lamps, 11, 10), At("l12", Lamps, 12), At("l12b", Lamps, 12), At("l16", Lamps, 16), At("l26", Lamps, 26),
        At("g10", Gang, 10), At("g11", Gang, 11), At("g12", Gang, 12),
        At("r10", Roads, 10), At("r11", Roads, 11), At("r12", Roads, 12), At("r1112", Roads, 11, 12),
    ];

    private static readonly (string Key, int Number, LimitUnit Unit)[] Limits =
    [
        ("limit.consult", 3, LimitUnit.WorkDays), ("limit.other", 12, LimitUnit.WorkDays), ("accept.first", 1, LimitUnit.WorkDays), ("accept.general", 1, LimitUnit.WorkDays),
        ("contact.first", 1, LimitUnit.WorkDays), ("review", 1, LimitUnit.WorkDays), ("rating.window", 15, LimitUnit.NaturalDays), ("bad.contact", 1, LimitUnit.WorkDays),
        ("transfer.answer", 1, LimitUnit.WorkDays), ("return.window", 1, LimitUnit.WorkDays), ("return.window.complex", 2, LimitUnit.WorkDays), ("arbitrate", 1, LimitUnit.WorkDays),
        ("extend.first", 5, LimitUnit.WorkDays), ("extend.second", 10, LimitUnit.WorkDays), ("suspend.most", 30, LimitUnit.WorkDays), ("urge.citizen", 2, LimitUnit.WorkDays),
        ("rating.late", 30, LimitUnit.NaturalDays), ("bad.rectify", 5, LimitUnit.WorkDays), ("callback.most", 3, LimitUnit.WorkDays), ("bad.rectify.complex", 15, LimitUnit.WorkDays), ("rating.reminder", 3, LimitUnit.NaturalDays), ("lookback.first", 30, LimitUnit.NaturalDays), ("lookback.second", 90, LimitUnit.NaturalDays),
        ("explain.revisit", 180, LimitUnit.NaturalDays), ("supervise.l1", 1, LimitUnit.WorkDays), ("supervise.l2", 3, LimitUnit.WorkDays), ("supervise.l3", 5, LimitUnit.WorkDays),
    ];

    public static readonly Register Register = new(
        "山城区", "500199",
        [
            Unit(Centre, "ZHZX", "区指挥中心", UnitKind.DistrictCentre), Unit(Street, "LJ", "临江街道", UnitKind.Subdistrict), Unit(Lamps, "LD", "区路灯中心", UnitKind.Department),
            Unit(Command, "LJZX", "临江指挥中心", UnitKind.CommandCentre, area: "500199001"), Unit(Gang, "LDB", "路灯抢修班", UnitKind.Department, Lamps),
            Unit(Roads, "JT", "区交通局", UnitKind.Department), Unit(Court, "FY", "区法院", UnitKind.Court),
        ],
        [new AreaBrief("500199", "山城区", null), new AreaBrief("500199001", "临江街道", "500199"), new AreaBrief(Community, "青石坡社区", "500199001")],
        [], [], [.. Limits.Select(limit => new LimitRule(limit.Key, new TimeLimit(limit.Number, limit.Unit), new DateOnly(2019, 1, 1), "test"))], [], Staff, WorkCalendar.National);

    public static Mover Play(StaffBrief? person) => person is null ? Mover.Citizen : new Mover(
        person.Account, person.Name, person.Id, person.Unit,
        (role, unit) => person.Roles.Any(held => held.Role == role && Register.IsWithin(unit, held.At)), role => person.Roles.Any(held => held.Role == role));

    public static bool IsWithin(UnitId unit, UnitId above) => unit == above || (unit == Gang && above == Lamps);

    private static StaffBrief At(string account, UnitId unit, params int[] roles) =>
        new(StaffId.Of(new Guid(0x7A, 0, 0x7000, [0x80, 0, 0, 0, .. System.Text.Encoding.ASCII.GetBytes(account.PadRight(4)[..4])])), account, account, unit, [.. roles.Select(role => ((Role)role, unit))]);

    private static UnitBrief Unit(UnitId id, string code, string name, UnitKind kind, UnitId? parent = null, string? area = null) =>
        new(id, code, name, name, kind, parent, area, "023-5550 0100", code);

    private static UnitId IdOf(int no) => UnitId.Of(Guid.Parse($"00000000-0000-7000-8000-0000000001{no:00}"));
}
