using Huiyin.Registry.Contract;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Huiyin.Tests.Stories;

/// <summary>Every screen in its three versions at the width of a phone and of a desk: no violation that axe knows of, nothing to scroll sideways, nothing too small to tap (ux U5–U7).</summary>
public sealed class ScreenTests(StoryHost host, Chromium chromium, ITestOutputHelper output) : IClassFixture<StoryHost>, IClassFixture<Chromium>
{
    [Fact]
    public async Task Public_screens_can_be_used_by_everybody()
    {
        NotOnPostgres();
        using var story = new Story(host, Door.Api, output);
        var cast = new ScreenCast(host, story);
        var answered = await cast.AnsweredAsync();
        var resident = new BrowserResident(host, await chromium.OpenAsync(host.Address, 360));
        var slip = await resident.SubmitsAsync(Story.WallCode, "竹林湾的公交站牌被撞歪了", "13912340021");
        var receipt = new Uri(resident.Page.Url).AbsolutePath;
        var round = new ScreenRound(resident.Page, isPublic: true);

        foreach (var (name, path) in ((string, string)[])[("home", "/"), ("submit", "/s/" + Story.WallCode), ("submit-no-code", "/s"), ("receipt", receipt), ("track-form", "/c"), ("open", "/open"),
            ("help-accessibility", "/help/accessibility"), ("help-privacy", "/help/privacy")])
        {
            await round.LookAsync(name, path);
        }

        await resident.TracksAsync(slip);
        await round.LookAsync("track", "/c/m");
        await round.LookAsync("withdraw", "/c/withdrawal");
        await resident.TracksAsync(answered);
        await round.LookAsync("track-answered", "/c/m");
        await round.LookAsync("rate", "/c/rating");
        await round.LookAfterAsync("submit-error", "/s/" + Story.WallCode, SendsTooLittleAsync);

        Judge([round], "public screens");
    }

    [Fact]
    public async Task Staff_screens_can_be_used_by_everybody()
    {
        NotOnPostgres();
        using var story = new Story(host, Door.Api, output);
        var cast = new ScreenCast(host, story);
        var (registered, waiting, inHand) = (await cast.SubmittedAsync(), await cast.WaitingAsync(), await cast.InHandAsync());
        var answered = await cast.AnsweredAsync();
        var venue = (await host.InScopeAsync(async services => await services.GetRequiredService<IRegisters>().CurrentAsync(CancellationToken.None))).Venues[0].Number;
        var rounds = new List<ScreenRound>();

        await LookAsync(rounds, "chuangkou", [("queue", "/w"), ("file-registered", "/w/m/" + registered.Number), ("counter", "/w/counter")]);
        await LookAsync(rounds, "paidan", [("dispatch", "/d"), ("file-waiting", "/w/m/" + waiting.Number)]);
        await LookAsync(rounds, "chengban", [("queue-mine", "/w?view=mine"), ("file-in-hand", $"/w/m/{inHand.Number}?tab=reply"), ("file-contact", $"/w/m/{inHand.Number}?tab=contact"), ("file-answered", "/w/m/" + answered.Number)]);
        await LookAsync(rounds, "lingdao", [("figures", "/w/figures"), ("figure-book", "/l/figures"), ("figure-units", "/l/by/units"), ("figure-orders", "/w/figures/rows?figure=Dispatched"), ("figure-rows", "/w/figures/rows?figure=Received"), ("figure-rows-none", "/w/figures/rows?figure=Overdue"), ("password", "/w/password")]);
        await LookAsync(rounds, "ducha", [("board", "/v"), ("board-red", "/v/list?view=Late"), ("board-none", "/v/list?view=LongPause")]);
        await LookAsync(rounds, "guanli", [("venues", "/w/settings/venues"), ("limits", "/w/settings/limits"), ("limit", "/w/settings/limits/limit.other"), ("holidays", "/w/settings/holidays"), ("units", "/w/settings/units"), ("staff", "/w/settings/staff"), ("person", "/w/settings/staff/chengban"), ("staff-new", "/w/settings/staff-new"), ("duties", "/w/settings/duties"), ("poster", $"/w/venues/{venue}/poster")]);
        var door = new ScreenRound(await chromium.OpenAsync(host.Address, 1280), isPublic: false);
        await door.LookAsync("signin", "/w/signin");

        Judge([.. rounds, door], "staff screens");
    }

    [Fact]
    public async Task The_desk_of_publication_can_be_used_by_everybody()
    {
        NotOnPostgres();
        using var story = new Story(host, Door.Api, output);
        var cast = new ScreenCast(host, story);
        var (first, second) = (await cast.AnsweredAsync(), await cast.AnsweredAsync());
        var rounds = new List<ScreenRound>();
        var slug = await cast.ProposedAsync(first);

        await LookAsync(rounds, "fabu1", [("publication-propose", $"/w/m/{second.Number}/publication"), ("publication-own", "/w/publication/" + slug), ("publication-mine", "/w/publication?view=mine")]);
        await rounds[0].LookAfterAsync("publication-refused", $"/w/m/{second.Number}/publication", async page =>
        {
            await page.FillAsync("#title", "");
            await page.EvalOnSelectorAsync("main form[method=post]", "form => form.noValidate = true");
            await page.ClickAsync("main form[method=post] .btn.main");
            await page.WaitForSelectorAsync(".summary");
        });
        await LookAsync(rounds, "fabu2", [("publication", "/w/publication"), ("publication-case", "/w/publication/" + slug)]);
        await cast.ApprovedAsync(slug);
        await LookAsync(rounds, "fabu2", [("publication-empty", "/w/publication"), ("publication-public", "/w/publication/" + slug)]);
        var reader = new ScreenRound(await chromium.OpenAsync(host.Address, 360), isPublic: true);
        await reader.LookAsync("open-one", "/open");
        await reader.LookAsync("open-answer", "/open/" + slug);

        Judge([.. rounds, reader], "screens of publication");
    }

    private async Task LookAsync(List<ScreenRound> rounds, string account, (string Name, string Path)[] screens)
    {
        var colleague = new BrowserColleague(await chromium.OpenAsync(host.Address, 1280), account);
        await colleague.OpensAsync("/w");
        var round = new ScreenRound(colleague.Page, isPublic: false);
        rounds.Add(round);
        foreach (var (name, path) in screens)
        {
            await round.LookAsync(name, path);
        }
    }

    private static async Task SendsTooLittleAsync(IPage page)
    {
        await page.FillAsync("#text", "灯");
        await page.FillAsync("#tel", "123");
        await page.ClickAsync(".stick .btn.main");
        await page.WaitForSelectorAsync(".error");
        Assert.Equal("灯", await page.InputValueAsync("#text"));
    }

    internal static void Judge(IReadOnlyList<ScreenRound> rounds, string what)
    {
        var faults = rounds.SelectMany(round => round.Faults).Distinct().ToList();
        Console.WriteLine($"axe: {rounds.Sum(round => round.Looks)} looks at {what}, {faults.Count} faults");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    // The pages are the same whatever database lies below; once a run is enough.
    internal static void NotOnPostgres() => Assert.SkipWhen(ProgramDatabase.OnPostgres, "looked at on SQLite");
}
