using System.Text;
using Huiyin.Platform.Audit;
using Huiyin.Platform.SignIn;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Registry.Settings;

public sealed class SetUpDistrictTests : IAsyncLifetime
{
    private static readonly DateOnly Today = CivilTime.DateOf(TestDistrict.Monday);
    private TestDistrict district = null!; // set in InitializeAsync

    public async ValueTask InitializeAsync() => district = await TestDistrict.OpenAsync();

    public ValueTask DisposeAsync() => district.DisposeAsync();

    [Fact]
    public async Task A_folder_of_sheets_makes_a_district()
    {
        var report = await LoadAsync(Sheets.All);

        Assert.Empty(report.Errors);
        var register = await RegisterAsync();
        Assert.Equal(("山城示范区", "500199", "12345"), (register.DistrictName, register.DivisionCode, register.HotlineNumber));
        Assert.Equal("临江街道 · 青石坡社区", register.AreaPath("500199010003"));
        Assert.Equal("LJ", register.Unit(register.UnitByCode("LJZX")!.Parent!.Value)!.Code); // both are in the sheet
        Assert.Equal(("cgj", "qfy"), (register.UnitByCode("CG")!.Initials, register.UnitByCode("FY")!.Initials));
        Assert.Equal(new TimeOnly(17, 30), register.UnitByCode("CG")!.Hours.Intervals[^1].To);
        Assert.Equal("LJZX", register.CentreOf("500199010003").Code);
        Assert.Equal("ZHZX", register.CentreOf("500199011").Code);
    }

    [Fact]
    public async Task Venues_get_numbers_by_kind_and_codes_for_their_walls()
    {
        await LoadAsync(Sheets.All);

        var register = await RegisterAsync();
        var station = register.VenueByWallCode("qspw2345");
        Assert.Equal(("500199-010-Z-001", "何代表", 29.55), (station?.Number, station?.PersonName, station?.Latitude));
        Assert.True(VenueCode.IsGood(register.Venue("500199-010-J-001")?.WallCode ?? ""));
    }

    [Fact]
    public async Task Staff_get_accounts_roles_with_days_and_a_link_each()
    {
        var report = await LoadAsync(Sheets.All);

        Assert.Equal(["fp01", "cb01"], report.Links.Select(link => link.Account));
        Assert.Equal(2, await district.WithDbAsync(db => db.Set<Account>().CountAsync(account => account.PasswordHash == null)));
        var register = await RegisterAsync();
        var cg = register.UnitByCode("CG")!.Id; // in the sheet
        Assert.Equal([Role.Handler, Role.UnitLeader], register.Staff.Single(person => person.Account == "cb01").Roles.Where(held => held.At == cg).Select(held => held.Role).Order());

        district.Clock.Now = FakeClock.At(2027, 1, 1);
        Assert.Equal([Role.Handler], (await RegisterAsync()).Staff.Single(person => person.Account == "cb01").Roles.Select(held => held.Role));
    }

    [Fact]
    public async Task Without_sheets_of_its_own_a_district_begins_with_our_tree_and_limits()
    {
        await LoadAsync(Sheets.All);

        var register = await RegisterAsync();
        Assert.Equal("0101", register.CategoryNamed("市政设施与环卫")?.Code);
        Assert.Equal(["LJPOST", "CG"], register.Duties("010103", "500199010003").Select(duty => register.Unit(duty.Unit)!.Code)); // known units
        Assert.Equal(new TimeLimit(3, LimitUnit.WorkDays), register.Promise(Purpose.Consultation, Today));
        Assert.Equal(new TimeLimit(3, LimitUnit.WorkDays), register.Promise(Purpose.Consultation, new DateOnly(2019, 5, 1)));
        Assert.Equal(new TimeLimit(2, LimitUnit.WorkDays), register.Promise(Purpose.Consultation, new DateOnly(2027, 1, 1)));
    }

    [Fact]
    public async Task Loading_the_same_folder_again_changes_nothing()
    {
        await LoadAsync(Sheets.All);
        var before = await RegisterAsync();

        var report = await LoadAsync(Sheets.All);

        Assert.Empty(report.Errors);
        Assert.Empty(report.Links);
        Assert.All(report.Counts, count => Assert.Equal((0, 0), (count.Added, count.Changed)));
        var after = await RegisterAsync();
        Assert.Equal(before.Venues.Select(venue => venue.WallCode), after.Venues.Select(venue => venue.WallCode));
        Assert.Equal(before.Units.Select(unit => unit.Id), after.Units.Select(unit => unit.Id));
    }

    [Fact]
    public async Task A_renamed_area_ends_and_begins_anew_and_its_old_name_stays_readable()
    {
        await LoadAsync(Sheets.All);
        district.Clock.Pass(TimeSpan.FromDays(30));

        var report = await LoadAsync([Sheets.Of("areas.csv", "code,name\n500199010003,青石坡新村社区\n")]);

        Assert.Equal((0, 1), report.Counts.Where(count => count.Kind == "areas").Select(count => (count.Added, count.Changed)).Single());
        Assert.Equal("青石坡新村社区", (await RegisterAsync()).Area("500199010003")?.Name);
        var rows = await district.WithDbAsync(db => db.Set<Area>().Where(area => area.Code == "500199010003").OrderBy(area => area.ValidFrom).ToListAsync());
        Assert.Equal([("青石坡社区", (DateOnly?)Today.AddDays(29)), ("青石坡新村社区", null)], rows.Select(area => (area.Name, area.ValidTo)));
    }

    [Fact]
    public async Task Errors_name_file_line_and_reason_and_nothing_is_half_loaded()
    {
        var report = await LoadAsync(Sheets.With(
            Sheets.Of("单位.csv", Sheets.Units + "X 1,坏编码,,部门,,,,,\nAA,没有类型,,什么,,,,,\nCG,重复,,部门,,,,,\nBB,上级不在,,部门,NOPE,,,,\n"),
            Sheets.Of("站点.csv", "名称,类型,区域,首接单位\n甲站,窗口,500199999,CG\n乙站,窗口,500199010,FY\n丙站,\"窗口,500199010,CG\n"),
            Sheets.Of("人员.csv", "姓名,账号,单位,角色\n管,gl01,ZHZX,系统管理员；审计员\n错,cw01,ZHZX,大王\n"),
            Sheets.Of("时限.csv", "key,number,unit,from,source\nlimit.nonsense,3,工作日,2027-01-01,x\nlimit.other,三,工作日,明年,x\n")));

        Assert.Equal(
            [
                "人员.csv:2 “管”的角色不能由同一个人担任：系统管理员、安全管理员、审计员要分开。",
                "人员.csv:3 角色“大王”看不懂，请写成 handler@CG，多个用分号隔开。",
                "单位.csv:9 “编码”写的是“X 1”，只能用字母、数字、- 和 _。",
                "单位.csv:10 “类型”里的“什么”不认识，请用说明书里列出的词。",
                "单位.csv:11 “CG”和第 4 行重复。",
                "单位.csv:12 单位“NOPE”没有登记，请先写进“单位”表。",
                "时限.csv:2 时限项目“limit.nonsense”不认识。",
                "时限.csv:3 “数值”写的是“三”，应当是 0 到 9,999 之间的整数。",
                "时限.csv:3 “生效日期”里的“明年”不是日期，请写成 2026-01-31。",
                "站点.csv:2 区域“500199999”没有登记，请先写进“区划”表。",
                "站点.csv:3 “FY”是法院，只接收转送，不能承办。",
                "站点.csv:4 引号没有成对。",
            ],
            report.Errors.Select(error => $"{error.File}:{error.Line} {error.Reason}"));
        Assert.Equal("", (await RegisterAsync()).DistrictName);
        Assert.Equal(0, await district.WithDbAsync(db => db.Set<Account>().CountAsync()));
        Assert.Equal(0, await district.WithDbAsync(db => db.Set<Unit>().CountAsync()));
    }

    [Fact]
    public async Task An_account_that_sign_in_refuses_takes_everything_back()
    {
        var report = await LoadAsync(Sheets.With(Sheets.Of("人员.csv", "姓名,账号,单位,角色\n甲,jia01,CG,handler\n乙,a b?,CG,handler\n")));

        Assert.Equal(("人员.csv", 3), report.Errors.Select(error => (error.File, error.Line)).Single());
        Assert.Equal(0, await district.WithDbAsync(db => db.Set<Account>().CountAsync()));
        Assert.Equal(0, await district.WithDbAsync(db => db.Set<Unit>().CountAsync()));
    }

    [Fact]
    public async Task Sheets_in_the_encoding_of_old_office_programs_are_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        var report = await LoadAsync([.. Sheets.All.Select(sheet => new SetUpSheet(sheet.Name, () =>
        {
            using var reader = new StreamReader(sheet.Open());
            return new MemoryStream(Encoding.GetEncoding("GB18030").GetBytes(reader.ReadToEnd()));
        }))]);

        Assert.Empty(report.Errors);
        Assert.Equal("区城管局", (await RegisterAsync()).UnitByCode("CG")?.ShortName);
    }

    [Theory]
    [InlineData("sichuan", Purpose.Complaint, 15, LimitUnit.WorkDays)]
    [InlineData("北京式", Purpose.Complaint, 15, LimitUnit.NaturalDays)]
    public async Task The_limits_to_begin_with_can_be_chosen(string profile, Purpose purpose, int number, LimitUnit unit)
    {
        await LoadAsync(Sheets.With(Sheets.Of("区.csv", $"名称,区划代码,时限方案\n山城示范区,500199,{profile}\n")));

        Assert.Equal(new TimeLimit(number, unit), (await RegisterAsync()).Promise(purpose, Today));
    }

    [Fact]
    public async Task A_profile_chosen_later_holds_from_that_day_on()
    {
        await LoadAsync(Sheets.All);
        district.Clock.Pass(TimeSpan.FromDays(10));

        await LoadAsync([Sheets.Of("district.csv", "name,division,profile\n山城示范区,500199,sichuan\n")]);

        var register = await RegisterAsync();
        Assert.Equal(new TimeLimit(12, LimitUnit.WorkDays), register.Promise(Purpose.Complaint, Today));
        Assert.Equal(new TimeLimit(15, LimitUnit.WorkDays), register.Promise(Purpose.Complaint, Today.AddDays(10)));
    }

    [Fact]
    public async Task Set_up_stands_in_the_audit_log()
    {
        await LoadAsync(Sheets.All);

        var entry = await district.WithDbAsync(db => db.Set<AuditEntry>().SingleAsync(entry => entry.Kind == "setup"));

        Assert.Equal("system", entry.Actor);
        Assert.Contains("units 7/+7/~0", entry.What, StringComparison.Ordinal);
    }

    private Task<SetUpReport> LoadAsync(IReadOnlyList<SetUpSheet> sheets) =>
        district.InScopeAsync(services => services.GetRequiredService<IDistrictSetUp>().LoadAsync(sheets, "system", TestContext.Current.CancellationToken));

    private Task<Register> RegisterAsync() =>
        district.InScopeAsync(async services => await services.GetRequiredService<IRegisters>().CurrentAsync(TestContext.Current.CancellationToken));
}
