using Huiyin.Matters.Model;
using Huiyin.Matters.Suggesting;
using Huiyin.Registry.Contract;
using Huiyin.TextSense.Likeness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Matters.Suggesting;

public sealed class LikeMattersTests : IAsyncLifetime
{
    private const string Lamp = "石榴园小区门口的路灯坏了三天，晚上黑漆漆的看不见台阶。";
    private const string SameLamp = "石榴园小区大门边的路灯一直不亮，老人晚上摔了一跤。";
    private const string OtherLamp = "竹林湾小区后门的路灯不亮，晚上漆黑一片。";

    private static readonly Actor Dispatcher = new(StaffId.Of(Guid.Parse("00000000-0000-7000-8000-0000000000c5")), "fp09", "某某", Town.Centre, new HashSet<(Role, UnitId)> { (Role.Dispatcher, Town.Centre) });
    private static readonly Actor Stranger = Dispatcher with { Roles = new HashSet<(Role, UnitId)> { (Role.Handler, Town.Lamps) } };
    private static readonly Actor Receiver = Dispatcher with { Roles = new HashSet<(Role, UnitId)> { (Role.UnitReceiver, Town.StreetOffice) } };

    private TownSite site = null!; // set before each test

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => site = await TownSite.OpenAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Whoever_opens_a_matter_sees_the_earlier_one_of_the_same_trouble_at_the_same_place()
    {
        var first = await RaiseAsync(Lamp);
        await RaiseAsync(OtherLamp);
        site.Clock.Pass(TimeSpan.FromDays(3));
        var second = await RaiseAsync(SameLamp);

        var one = Assert.Single(await AlikeAsync(second, Dispatcher));

        Assert.Equal((first, LikenessReason.SameTrouble, 3, first), (one.Number, one.Reason, one.Days, one.Master));
        Assert.Equal([second], (await AlikeAsync(first, Dispatcher)).Select(alike => alike.Number));
    }

    [Fact]
    public async Task What_lies_three_months_back_is_not_proposed()
    {
        await RaiseAsync(Lamp);
        site.Clock.Pass(TimeSpan.FromDays(91));

        Assert.Empty(await AlikeAsync(await RaiseAsync(SameLamp), Dispatcher));
    }

    [Fact]
    public async Task Nobody_learns_of_a_matter_he_may_not_see()
    {
        var first = await RaiseAsync(Lamp);
        var second = await RaiseAsync(SameLamp);

        Assert.Equal([first], (await AlikeAsync(second, Receiver)).Select(alike => alike.Number));
        Assert.Empty(await AlikeAsync(second, Stranger));
    }

    [Fact]
    public async Task A_tip_off_is_filed_and_shown_to_no_dispatcher_and_no_resident()
    {
        var first = await RaiseAsync(Lamp);
        await site.MoveAsync(first, (matter, register, now) => A.Done(matter.Accept(Purpose.TipOff, null, null, null, register, Town.Somebody(), now)));

        Assert.Empty(await AlikeAsync(await RaiseAsync(SameLamp), Dispatcher with { Roles = new HashSet<(Role, UnitId)> { (Role.Dispatcher, Town.Lamps) } }));
        Assert.Equal(0, (await NearAsync(SameLamp)).Count);
    }

    [Fact]
    public async Task A_group_that_was_merged_is_proposed_once_with_its_masters_number()
    {
        var master = await AcceptedAsync(Lamp);
        var merged = await AcceptedAsync(SameLamp);
        await site.InScopeAsync(async services => (await ActivatorUtilities.CreateInstance<Huiyin.Matters.Dispatching.MergeDuplicatesHandler>(services)
            .HandleAsync(merged, new Huiyin.Matters.Dispatching.MergeDuplicates(master), Dispatcher, Ct)).Refusal is null ? true : throw new InvalidOperationException("not merged"));
        var third = await RaiseAsync("石榴园小区门口路灯不亮好几天了");

        var one = Assert.Single(await AlikeAsync(third, Dispatcher));

        Assert.Equal(master, one.Master);
        Assert.Equal([third], (await AlikeAsync(master, Dispatcher)).Select(alike => alike.Number));
    }

    [Fact]
    public async Task The_same_citizen_in_the_same_category_is_proposed_whatever_he_says()
    {
        using var crew = await Crew.HireAsync(site);
        var first = await RaiseAsync(Lamp, "13900002768");
        var second = await RaiseAsync("东风巷的灯杆歪了，请来扶正。", "13900002768");
        foreach (var number in (string[])[first, second])
        {
            await site.MoveAsync(number, (matter, register, now) => A.Done(matter.Accept(Purpose.Help, Crew.Lamps, null, null, register, Town.Somebody(), now)));
        }

        Assert.Equal([(first, LikenessReason.SameCitizen)], (await AlikeAsync(second, Dispatcher)).Select(alike => (alike.Number, alike.Reason)));
    }

    [Fact]
    public async Task A_resident_reads_kind_and_place_and_never_a_word_of_what_was_written()
    {
        var number = await AcceptedAsync(Lamp);
        site.Clock.Pass(TimeSpan.FromDays(2));

        var near = await NearAsync(SameLamp);

        var one = Assert.Single(near.Shown);
        Assert.Equal((1, 2), (near.Count, near.Days));
        Assert.Equal("同类的事 · 临江街道 · 青石坡社区 · 2 天前 · 正在办理，还剩 10 个工作日", one.Line);
        Assert.DoesNotContain(number, one.Token, StringComparison.Ordinal);
        Assert.Equal((await site.MatterAsync(number)).Id.Value, site.District.Keys.OpenToken(LikeMatters.TokenUse, one.Token)?.Thing);
    }

    [Fact]
    public async Task A_resident_is_not_told_of_what_nobody_has_read_nor_of_what_is_nobodys_business()
    {
        await RaiseAsync(Lamp);
        var hidden = await AcceptedAsync("石榴园小区门口的路灯坏了，楼上天天家暴也没人管，晚上黑漆漆。");
        Assert.Equal(0, (await NearAsync(SameLamp)).Count);

        var objecting = await AcceptedAsync(Lamp);
        Assert.Equal(1, (await NearAsync(SameLamp)).Count);
        await site.WithDbAsync(async db =>
        {
            var matter = await db.Set<Matter>().SingleAsync(one => one.Number == objecting, Ct);
            db.Entry(matter).Property(one => one.ObjectsToPublication).CurrentValue = true;
            return await db.SaveChangesAsync(Ct);
        });

        Assert.Equal(0, (await NearAsync(SameLamp)).Count);
        Assert.NotEmpty(await AlikeAsync(hidden, Dispatcher));
    }

    [Fact]
    public async Task Whoever_types_somebody_elses_phone_number_learns_nothing()
    {
        await AcceptedAsync("东风巷的灯杆歪了，请来扶正。", "13900002768");

        var near = await site.InScopeAsync(services => services.GetRequiredService<LikeMatters>().ForResidentsAsync(
            new ToldReport("灯", Lamp, site.Clock.GetUtcNow()) { PhoneHash = site.District.Keys.LookUpHash("13900002768"), CategoryCode = Crew.Lamps }, Ct));

        Assert.Equal(0, near.Count);
    }

    [Fact]
    public async Task Who_names_no_place_means_the_place_where_the_code_hangs()
    {
        var first = await RaiseAsync("路灯坏了三天，晚上黑漆漆的看不见台阶。");
        var second = await RaiseAsync("门口路灯一直不亮，晚上看不见。");
        var elsewhere = await RaiseAsync(Lamp);

        Assert.Equal([first], (await AlikeAsync(second, Dispatcher)).Select(alike => alike.Number));
        Assert.Empty(await AlikeAsync(elsewhere, Dispatcher));
    }

    private Task<IReadOnlyList<AlikeView>> AlikeAsync(string number, Actor actor) => site.InScopeAsync(async services =>
    {
        var matter = await services.GetRequiredService<Huiyin.Platform.Storage.HuiyinDb>().Set<Matter>().AsNoTracking().SingleAsync(one => one.Number == number, Ct);
        return await services.GetRequiredService<LikeMatters>().ForStaffAsync(matter, actor, Ct);
    });

    private Task<NearbyMatters> NearAsync(string text) => site.InScopeAsync(services => services.GetRequiredService<LikeMatters>().ForResidentsAsync(
        new ToldReport(text, text, site.Clock.GetUtcNow()) { AreaCode = Town.Community }, Ct));

    private async Task<string> RaiseAsync(string text, string? phone = null) => (await site.RaiseAsync(text, phone)).Number;

    private async Task<string> AcceptedAsync(string text, string? phone = null)
    {
        var number = await RaiseAsync(text, phone);
        await site.MoveAsync(number, (matter, register, now) => A.Done(matter.Accept(Purpose.Help, null, null, null, register, Town.Somebody(), now)));
        return number;
    }
}
