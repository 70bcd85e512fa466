using System.Net;
using Huiyin.Matters;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Matters.Suggesting;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Matters.Suggesting;

public sealed class SuggestionTests
{
    private const string Rubbish = "010107";
    private static readonly string[] Places = ["云溪路", "松林巷", "石桥二路", "半坡苑", "听涛街", "竹园", "古渡口", "银杏苑", "双塔路", "江景花园"];
    private static readonly string[] LampTroubles = ["路灯三盏不亮，晚上漆黑", "的路灯一闪一闪，照明很差", "整条街黑灯，路灯坏了一周", "路灯杆歪了，灯罩也掉了"];
    private static readonly string[] RubbishTroubles = ["垃圾堆了两天没人清运", "垃圾桶满了往外溢，臭味很大", "有人乱倒建筑垃圾没有清走", "垃圾亭关着门，垃圾扔一地"];

    [Fact]
    public async Task The_dispatcher_sees_whom_the_catalogue_names_and_the_words_that_decided()
    {
        await using var site = await TownSite.OpenAsync("--Suggestions:LearnAtNight=false");
        using var crew = await Crew.HireAsync(site);
        var number = await ReferredAsync(site, crew);
        using var dispatcher = await crew.SignInAsync(Crew.Dispatcher);

        var desk = await dispatcher.GoToAsync($"/d?m={number}");

        Assert.Matches("命中：[^；]*路灯", desk.Text);
        Assert.Contains("路灯管理办法第五条", desk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("建议暂不可用", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Switched_off_the_desk_says_so_and_everything_goes_on_by_hand()
    {
        await using var site = await TownSite.OpenAsync("--Suggestions:Enabled=false");
        using var crew = await Crew.HireAsync(site);
        var number = await ReferredAsync(site, crew);
        using var dispatcher = await crew.SignInAsync(Crew.Dispatcher);

        var desk = await dispatcher.GoToAsync($"/d?m={number}");
        var next = await dispatcher.SendAsync(desk, "other", ("other", "LD"), ("category", Crew.Lamps));

        Assert.Contains("建议暂不可用，可手动分派", desk.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, next.Status);
        Assert.Equal(MatterState.Dispatched, (await site.MatterAsync(number)).State);
        Assert.Equal(0, await site.WithDbAsync(db => db.Set<SuggestionRecord>().CountAsync()));
    }

    [Fact]
    public async Task What_was_suggested_and_what_was_chosen_is_kept_with_the_dispatch()
    {
        await using var site = await TownSite.OpenAsync("--Suggestions:LearnAtNight=false");
        using var crew = await Crew.HireAsync(site);
        var (taken, corrected) = (await ReferredAsync(site, crew), await ReferredAsync(site, crew));

        Assert.Null(await crew.DoAsync(Crew.Dispatcher, taken, "dispatch", new { lead = "LD", category = Crew.Lamps }));
        Assert.Null(await crew.DoAsync(Crew.Dispatcher, corrected, "dispatch", new { lead = (await UnitCodeAsync(site, Town.StreetOffice)), category = Crew.Lamps }));

        var records = await site.WithDbAsync(db => db.Set<SuggestionRecord>().AsNoTracking().OrderBy(record => record.IsAccepted).ToListAsync());
        Assert.Collection(
            records,
            record => Assert.Equal((false, (UnitId?)Town.Lamps, Town.StreetOffice), (record.IsAccepted, record.First, record.Chosen)),
            record => Assert.Equal((true, (UnitId?)Town.Lamps, Town.Lamps, Crew.Lamps), (record.IsAccepted, record.First, record.Chosen, record.Category)));
    }

    [Fact]
    public async Task The_house_learns_from_its_dispatchers_where_no_catalogue_says_anything()
    {
        await using var site = await TownSite.OpenAsync("--Suggestions:LearnAtNight=false");
        using var crew = await Crew.HireAsync(site);
        await RegisterRubbishAsync(site);

        Assert.Equal(LearnResult.TooFew, await LearnAsync(site));
        await DecideAsync(site, 240, isMixedUp: false);
        Assert.Equal(LearnResult.InUse, await LearnAsync(site));

        var suggestion = await SuggestAsync(site, "望江路垃圾没人清运，臭得很");
        Assert.Equal(Rubbish, suggestion.Category?.Code);
        Assert.Equal(Town.StreetOffice, suggestion.Units[0].Unit);
        Assert.True(suggestion.IsSure);
        Assert.NotNull(suggestion.Version);
        Assert.Equal(Town.Lamps, (await SuggestAsync(site, "望江路路灯不亮")).Units[0].Unit);
    }

    [Fact]
    public async Task A_version_that_is_worse_on_the_newest_matters_is_not_used_and_the_administrator_may_go_back()
    {
        await using var site = await TownSite.OpenAsync("--Suggestions:LearnAtNight=false");
        using var crew = await Crew.HireAsync(site);
        await RegisterRubbishAsync(site);
        await DecideAsync(site, 240, isMixedUp: false);
        Assert.Equal(LearnResult.InUse, await LearnAsync(site));
        var first = await site.WithDbAsync(db => db.Set<TextModelVersion>().AsNoTracking().SingleAsync());

        site.Clock.Pass(TimeSpan.FromDays(1));
        await DecideAsync(site, 400, isMixedUp: true);
        await LearnAsync(site);

        var versions = await site.WithDbAsync(db => db.Set<TextModelVersion>().AsNoTracking().OrderBy(version => version.MadeAt).ToListAsync());
        Assert.Equal(2, versions.Count);
        Assert.NotNull(versions[1].AccuracyBefore);
        Assert.Equal(versions[1].Accuracy >= versions[1].AccuracyBefore - 0.005, versions[1].Status == TextModelStatus.InUse);
        Assert.Equal(1, versions.Count(version => version.Status == TextModelStatus.InUse));

        await site.InScopeAsync(async services => (await services.GetRequiredService<UseVersionHandler>().HandleAsync(first.Id, CancellationToken.None)).Refusal is null);
        Assert.Equal(first.Id, (await SuggestAsync(site, "路灯不亮")).Version);
    }

    [Fact]
    public async Task The_unit_that_is_reported_is_never_suggested()
    {
        await using var site = await TownSite.OpenAsync("--Suggestions:LearnAtNight=false");
        using var crew = await Crew.HireAsync(site);
        await RegisterRubbishAsync(site);
        var matter = A.Matter("路灯管理处的人收钱才修路灯，要举报", Purpose.TipOff);
        A.Done(matter.Accept(Purpose.TipOff, null, null, Town.Lamps, Town.Register(), Town.Somebody(), TestDistrict.Monday));

        var suggestion = await SuggestAsync(site, matter);

        Assert.DoesNotContain(suggestion.Units, unit => unit.Unit == Town.Lamps);
    }

    private static Task<LearnResult> LearnAsync(TownSite site) => site.InScopeAsync(services => services.GetRequiredService<LearnDecisionsHandler>().LearnAsync("gl01", CancellationToken.None));

    private static Task<Suggestion> SuggestAsync(TownSite site, string text) => SuggestAsync(site, A.Matter(text));

    private static Task<Suggestion> SuggestAsync(TownSite site, Matter matter) => site.InScopeAsync(async services => await services.GetRequiredService<Suggestions>()
        .ForAsync(matter, null, await services.GetRequiredService<MatterDesk>().RegisterAsync(CancellationToken.None), CancellationToken.None));

    private static async Task<string> ReferredAsync(TownSite site, Crew crew)
    {
        var (number, _) = await site.RaiseAsync();
        Assert.Null(await crew.DoAsync(Crew.Clerk, number, "acceptance", new { purpose = "Help" }));
        Assert.Null(await crew.DoAsync(Crew.Clerk, number, "referral", new { }));
        return number;
    }

    private static Task<string> UnitCodeAsync(TownSite site, UnitId unit) => site.WithDbAsync(db => db.Set<Unit>().Where(row => row.Id == unit).Select(row => row.Code).SingleAsync());

    private static async Task RegisterRubbishAsync(TownSite site)
    {
        await site.WithDbAsync(async db =>
        {
            db.Add(new Category { Code = Rubbish, Name = "垃圾清运与分类", ValidFrom = new DateOnly(2019, 1, 1) });
            await RegisterVersion.BumpAsync(db, CancellationToken.None);
            return await db.SaveChangesAsync();
        });
        site.Clock.Pass(TimeSpan.FromSeconds(5));
    }

    // Lamps to the lamps, rubbish to the street; mixed up, every second one the other way round.
    private static Task<bool> DecideAsync(TownSite site, int count, bool isMixedUp) => site.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<HuiyinDb>();
        var register = await services.GetRequiredService<MatterDesk>().RegisterAsync(CancellationToken.None);
        for (var i = 0; i < count; i++)
        {
            var isLamp = i % 2 == 0;
            var trouble = (isLamp ? LampTroubles : RubbishTroubles)[i / 2 % LampTroubles.Length];
            var matter = A.Matter($"{Places[i % Places.Length]}{i}号{trouble}，请尽快处理。", at: site.Clock.GetUtcNow());
            var told = isMixedUp && i % 4 < 2 ? !isLamp : isLamp;
            A.Done(matter.MakeReadyToDispatch(Purpose.Help, told ? Crew.Lamps : Rubbish, null, register, Town.Somebody(), site.Clock.GetUtcNow().AddSeconds(i)));
            A.Done(matter.Dispatch(told ? Town.Lamps : Town.StreetOffice, [], register, Town.Somebody(), site.Clock.GetUtcNow().AddSeconds(i)));
            db.Add(matter);
        }

        await db.SaveChangesAsync();
        return true;
    });
}
