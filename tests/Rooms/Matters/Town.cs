using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.Storage;
using Huiyin.WorkDays;

namespace Huiyin.Tests.Rooms.Matters;

/// <summary>A small invented district: a centre, one street office with one community, the lamps of the town, one code on one wall.</summary>
internal static class Town
{
    public const string WallCode = "K7M4QXAB";
    public const string Street = "500199001";
    public const string Community = "500199001001";

    public static readonly UnitId Centre = IdOf(1);
    public static readonly UnitId StreetOffice = IdOf(2);
    public static readonly UnitId Lamps = IdOf(3);
    public static readonly StaffBrief Chen = new(StaffId.Of(Guid.Parse("00000000-0000-7000-8000-0000000000c1")), "cb01", "陈启明", Lamps, [(Role.Handler, Lamps)]);

    private static readonly DateOnly Always = new(2019, 1, 1);

    private static readonly (string Key, int Number, LimitUnit Unit)[] Limits =
    [
        ("limit.consult", 3, LimitUnit.WorkDays), ("limit.other", 12, LimitUnit.WorkDays), ("accept.first", 1, LimitUnit.WorkDays), ("accept.general", 1, LimitUnit.WorkDays),
        ("contact.first", 1, LimitUnit.WorkDays), ("contact.unresolved-desk", 0, LimitUnit.WorkDays), ("review", 1, LimitUnit.WorkDays), ("rating.window", 15, LimitUnit.NaturalDays), ("bad.contact", 2, LimitUnit.WorkDays),
        ("transfer.answer", 1, LimitUnit.WorkDays), ("return.window", 1, LimitUnit.WorkDays), ("return.window.complex", 2, LimitUnit.WorkDays), ("arbitrate", 1, LimitUnit.WorkDays),
        ("extend.first", 5, LimitUnit.WorkDays), ("extend.second", 10, LimitUnit.WorkDays), ("suspend.most", 30, LimitUnit.WorkDays), ("urge.citizen", 2, LimitUnit.WorkDays),
        ("rating.late", 30, LimitUnit.NaturalDays), ("bad.rectify", 5, LimitUnit.WorkDays), ("callback.most", 3, LimitUnit.WorkDays), ("bad.rectify.complex", 15, LimitUnit.WorkDays), ("rating.reminder", 3, LimitUnit.NaturalDays), ("lookback.first", 30, LimitUnit.NaturalDays), ("lookback.second", 90, LimitUnit.NaturalDays),
        ("explain.revisit", 180, LimitUnit.NaturalDays), ("supervise.l1", 1, LimitUnit.WorkDays), ("supervise.l2", 3, LimitUnit.WorkDays), ("supervise.l3", 5, LimitUnit.WorkDays), ("retention.contact", 36, LimitUnit.Months),
    ];

    /// <summary>The same town without a database, for the model.</summary>
    public static Register Register() => new(
        "山城区", "500199",
        [.. Units().Select(unit => new UnitBrief(unit.Id, unit.Code, unit.Name, unit.ShortName, unit.Kind, unit.Parent, unit.AreaCode, unit.OfficePhone, unit.Initials))],
        [.. Areas().Select(area => new AreaBrief(area.Code, area.Name, area.ParentCode))],
        [], [], [.. Limits.Select(limit => new LimitRule(limit.Key, new TimeLimit(limit.Number, limit.Unit), Always, "test"))], [], [Chen], WorkCalendar.National);

    public static async Task BuildAsync(HuiyinDb db)
    {
        db.Add(new DistrictProfile { Name = "山城区", DivisionCode = "500199" });
        db.AddRange(Units());
        db.AddRange(Areas());
        var venue = new Venue
        {
            Id = Guid.Parse("00000000-0000-7000-8000-0000000000a1"), Number = "500199-001-Z-001", Name = "青石坡代表活动站", Kind = VenueKind.DeputyStation, AreaCode = Community,
            FirstReceiver = StreetOffice, PersonName = "肖敏代表", ValidFrom = Always,
        };
        venue.Issue(WallCode, "test", TestDistrict.Monday);
        db.Add(venue);
        db.AddRange(Limits.Select(limit => new LimitRow { Key = limit.Key, From = Always, Number = limit.Number, Unit = limit.Unit, Source = "test" }));
        await RegisterVersion.BumpAsync(db, CancellationToken.None);
        await db.SaveChangesAsync();
    }

    /// <summary>Somebody who holds every role everywhere: who may do what is tried elsewhere.</summary>
    public static Mover Somebody(string account = "somebody", StaffId? staff = null) => new(account, "某某", staff ?? StaffId.Of(Guid.Parse("00000000-0000-7000-8000-0000000000f1")), Lamps, (_, _) => true, _ => true);

    /// <summary>Accepts, hands to the lamps, answers: the good day of a matter.</summary>
    public static void Answer(Matter matter, Register register, DateTimeOffset now, string reply = "换了接头和一盏新灯，当晚亮了。")
    {
        var chen = Somebody(Chen.Account, Chen.Id);
        Must(matter.Accept(Purpose.Help, null, null, null, register, Somebody(), now));
        Must(matter.SendToCentre(register, Somebody(), now));
        Must(matter.Dispatch(Lamps, [], register, Somebody(), now));
        Must(matter.Sign(Chen, register, Somebody(), now));
        Must(matter.RecordContact("phone", "约好明天上午去看。", register, chen, now));
        Must(matter.RecordProgress("电缆接头的库存不够，先借一个。", false, 0, register, chen, now));
        Must(matter.HandInReply(ReplyResult.Solved, reply, false, register, chen, now));
        Must(matter.Answer(register, Somebody("sh01"), now));
    }

    private static void Must(Huiyin.Platform.Rooms.Outcome outcome) => Assert.Null(outcome.Refusal);

    private static UnitId IdOf(int no) => UnitId.Of(Guid.Parse($"00000000-0000-7000-8000-{no:000000000000}"));

    private static Unit[] Units() =>
    [
        new Unit { Id = Centre, Code = "ZHZX", Name = "山城区指挥中心", ShortName = "区指挥中心", Kind = UnitKind.DistrictCentre, OfficePhone = "023-5550 0100", Initials = "qzhzx", ValidFrom = Always },
        new Unit { Id = StreetOffice, Code = "LJ", Name = "临江街道办事处", ShortName = "临江街道", Kind = UnitKind.Subdistrict, AreaCode = Street, OfficePhone = "023-5550 0147", Initials = "ljjd", ValidFrom = Always },
        new Unit { Id = Lamps, Code = "LD", Name = "区路灯管护中心", ShortName = "区路灯中心", Kind = UnitKind.Department, OfficePhone = "023-5550 0192", Initials = "qldzx", ValidFrom = Always },
    ];

    private static Area[] Areas() =>
    [
        new Area { Id = Guid.Parse("00000000-0000-7000-8000-0000000000b1"), Code = "500199", Name = "山城区", ValidFrom = Always },
        new Area { Id = Guid.Parse("00000000-0000-7000-8000-0000000000b2"), Code = Street, Name = "临江街道", ParentCode = "500199", ValidFrom = Always },
        new Area { Id = Guid.Parse("00000000-0000-7000-8000-0000000000b3"), Code = Community, Name = "青石坡社区", ParentCode = Street, ValidFrom = Always },
    ];
}
