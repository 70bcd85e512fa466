using Microsoft.Playwright;

namespace Huiyin.Tests.Stories;

/// <summary>Screens that are only ever an answer, or that nobody hopes to see: read back, danger, too late, expired, unknown, overtaken. The same looks as everywhere.</summary>
public sealed class RareScreenTests(StoryHost host, Chromium chromium, ITestOutputHelper output) : IClassFixture<StoryHost>, IClassFixture<Chromium>
{
    private const string Expire = "document.querySelectorAll('[name=hy_form]').forEach(field => { field.value = 'of yesterday'; })";

    [Fact]
    public async Task What_a_citizen_reads_on_the_way_can_be_used_by_everybody()
    {
        ScreenTests.NotOnPostgres();
        var page = await chromium.OpenAsync(host.Address, 360);
        var round = new ScreenRound(page, isPublic: true);
        // A browser in which the script does not arrive: the server reads back what was written.
        await page.RouteAsync("**/*.js", route => route.AbortAsync());

        await round.LookAfterAsync("submit-check", "/s/" + Story.WallCode, one => SendsAsync(one, "竹林湾巷子里三盏灯都不亮", "[name=checked]"));
        await round.LookAfterAsync("submit-danger", "/s/" + Story.WallCode, one => SendsAsync(one, "三楼有人闻到燃气泄漏的味道", "a[href='tel:119']"));
        await round.LookAfterAsync("submit-expired", "/s/" + Story.WallCode, async one =>
        {
            await one.EvaluateAsync(Expire);
            await SendsAsync(one, "这段话写了很久，不能丢", "[role=alert]");
            Assert.Equal("这段话写了很久，不能丢", await one.InputValueAsync("#text"));
        });
        await round.LookAsync("code-unknown", "/s/ZZZZ9999", 404);
        await round.LookAsync("not-found", "/nichts", 404);
        await round.LookAfterAsync("bad-request", "/c", async one =>
        {
            // A form that keeps nothing and has no token any more.
            await one.EvaluateAsync("document.querySelector('main form').action = '/c/leave';" + Expire);
            await FillsAsync(one, "2611 0200 0019", "AAAAAA");
            await one.Locator(".error-page").WaitForAsync();
        });

        ScreenTests.Judge([round], "pages on a citizen's way");
    }

    [Fact]
    public async Task A_wrong_pair_a_slip_of_the_finger_and_too_many_tries_can_be_read_by_everybody()
    {
        ScreenTests.NotOnPostgres();
        using var story = new Story(host, Door.Api, output);
        var slip = await new ScreenCast(host, story).SubmittedAsync();
        var round = new ScreenRound(await chromium.OpenAsync(host.Address, 360), isPublic: true);

        await round.LookAfterAsync("track-wrong", "/c", page => LooksUpAsync(page, slip.Number, "ZZZZZZ"));
        await round.LookAfterAsync("track-mistyped", "/c", page => LooksUpAsync(page, slip.Number[..^1] + (slip.Number[^1] == '0' ? '1' : '0'), slip.QueryCode));
        for (var tries = 0; tries < 10; tries++)
        {
            await round.Page.GotoAsync("/c");
            await LooksUpAsync(round.Page, slip.Number, "ZZZZZZ");
        }

        await round.LookAfterAsync("track-too-many", "/c", page => LooksUpAsync(page, slip.Number, "ZZZZZZ"));

        ScreenTests.Judge([round], "refused look-ups");
    }

    [Fact]
    public async Task The_rating_page_behind_the_link_can_be_used_by_everybody()
    {
        ScreenTests.NotOnPostgres();
        using var story = new Story(host, Door.Api, output);
        var link = await AnsweredLinkAsync(story);
        var round = new ScreenRound(await chromium.OpenAsync(host.Address, 360), isPublic: true);

        await round.LookAsync("rate-link", link);
        await round.LookAfterAsync("rate-bad", link, page => page.Locator("label:has(input[name=stars][value='1'])").ClickAsync());
        await round.LookAfterAsync("rate-refused", link, async page =>
        {
            await page.Locator("label:has(input[name=stars][value='1'])").ClickAsync();
            await page.ClickAsync(".stick .btn.main");
            await page.Locator(".summary").WaitForAsync();
        });
        await round.Page.GotoAsync(link);
        await round.Page.Locator("label:has(input[name=stars][value='5'])").ClickAsync();
        await round.Page.ClickAsync(".stick .btn.main");
        await round.Page.WaitForURLAsync("**thanks=1**", BrowserResident.Committed);
        await round.LookAsync("rate-thanks", link + "?thanks=1");
        await round.LookAsync("rate-link-after", link);
        await round.LookAsync("rate-link-unknown", "/e/AAAA", 404);

        ScreenTests.Judge([round], "pages of rating");
    }

    [Fact]
    public async Task Whoever_was_slower_can_read_what_happened_meanwhile()
    {
        ScreenTests.NotOnPostgres();
        using var story = new Story(host, Door.Api, output);
        var slip = await new ScreenCast(host, story).InReviewAsync();
        var first = new BrowserColleague(await chromium.OpenAsync(host.Address, 1280), "shenhe");
        await first.OpensAsync("/w/m/" + slip.Number);
        var rounds = new List<ScreenRound>();
        foreach (var _ in ScreenRound.Versions)
        {
            var tab = await first.Page.Context.NewPageAsync();
            await tab.GotoAsync("/w/m/" + slip.Number);
            rounds.Add(new ScreenRound(tab, isPublic: false));
        }

        await story.Dispatcher().DoesAsync(slip, StaffAct.SendBack("写清楚哪天补画标线"));
        foreach (var (round, (version, choice)) in rounds.Zip(ScreenRound.Versions))
        {
            await first.Page.GotoAsync("/w?" + choice);
            await SendsBackAsync(round.Page, slip, "请补写谁去疏导、到几点");
            await round.HereAsync("conflict-" + version, version);
        }

        ScreenTests.Judge(rounds, "pages of those who were slower");
    }

    [Fact]
    public async Task Unknown_forbidden_and_expired_look_the_same_to_everybody_at_a_desk()
    {
        ScreenTests.NotOnPostgres();
        using var story = new Story(host, Door.Api, output);
        var slip = await new ScreenCast(host, story).InHandAsync();
        var handler = new BrowserColleague(await chromium.OpenAsync(host.Address, 1280), "chengban");
        await handler.OpensAsync("/w");
        var round = new ScreenRound(handler.Page, isPublic: false);

        await round.LookAsync("desk-not-found", "/w/m/261102000019", 404);
        await round.LookAsync("desk-no-right", "/w/settings/venues", 404);
        await round.LookAsync("desk-empty", "/w?view=co");
        await round.LookAfterAsync("desk-expired", $"/w/m/{slip.Number}?tab=reply", async page =>
        {
            await page.EvaluateAsync(Expire);
            await page.SelectOptionAsync("#reply-form [name=result]", "Solved");
            await page.FillAsync("#reply-form [name=reply]", "标线 11 月 3 日已补画，早上有人疏导。");
            await page.Locator("button[form=reply-form]:visible, #reply-form button:visible:not([formaction])").First.ClickAsync();
            await page.Locator(".notice").First.WaitForAsync();
            Assert.Equal("标线 11 月 3 日已补画，早上有人疏导。", await page.InputValueAsync("#reply-form [name=reply]"));
        });

        ScreenTests.Judge([round], "refusals at a desk");
    }

    [Fact]
    public async Task The_hints_beside_a_reply_can_be_read_by_whoever_writes_and_whoever_reviews_it()
    {
        ScreenTests.NotOnPostgres();
        using var story = new Story(host, Door.Api, output);
        var cast = new ScreenCast(host, story);
        var (begun, waiting) = (await cast.InHandAsync(), await cast.InReviewAsync());
        var handler = new BrowserColleague(await chromium.OpenAsync(host.Address, 1280), "chengban");
        await handler.OpensAsync("/w");
        var reviewer = new BrowserColleague(await chromium.OpenAsync(host.Address, 1280), "shenhe");
        await reviewer.OpensAsync("/w");
        var rounds = new[] { new ScreenRound(handler.Page, isPublic: false), new ScreenRound(reviewer.Page, isPublic: false) };

        await rounds[0].LookAfterAsync("desk-reply-check", $"/w/m/{begun.Number}?tab=reply", async page =>
        {
            await page.FillAsync("#reply-form [name=reply]", "工单已派单至属地，我们高度重视。");
            await page.ClickAsync("#reply-form button[formaction$='/preview#reply-check']");
            await page.Locator("#reply-check mark").First.WaitForAsync();
            Assert.Equal("工单已派单至属地，我们高度重视。", await page.InputValueAsync("#reply-form [name=reply]"));
        });
        await rounds[1].LookAfterAsync("desk-reply-review", $"/w/m/{waiting.Number}", page => page.Locator("#reply-check").WaitForAsync());

        ScreenTests.Judge(rounds, "hints beside a reply");
    }

    private async Task<string> AnsweredLinkAsync(Story story)
    {
        var cast = new ScreenCast(host, story);
        return await cast.RatingPathAsync(await cast.AnsweredAsync());
    }

    private async Task SendsAsync(IPage page, string words, string awaited)
    {
        await page.FillAsync("#text", words);
        host.Clock.Pass(TimeSpan.FromSeconds(40)); // nobody types in no time
        await page.ClickAsync(".stick .btn.main");
        await page.Locator(awaited).First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
    }

    private static async Task LooksUpAsync(IPage page, string number, string code)
    {
        await FillsAsync(page, number, code);
        await page.Locator("[role=alert], .summary").First.WaitForAsync();
    }

    private static async Task FillsAsync(IPage page, string number, string code)
    {
        await page.FillAsync("#number", number);
        await page.FillAsync("#code", code);
        await page.ClickAsync("main form .btn.main");
    }

    private static async Task SendsBackAsync(IPage page, Slip slip, string reason)
    {
        var form = page.Locator($"form[action='/w/m/{slip.Number}/return']");
        await page.Locator($"details:has(form[action='/w/m/{slip.Number}/return']) > summary").ClickAsync();
        await form.Locator("[name=reason]").FillAsync(reason);
        var sent = await page.RunAndWaitForResponseAsync(() => form.Locator("button").ClickAsync(), answer => answer.Request.Method == "POST");
        Assert.Equal(409, sent.Status);
        await page.GetByText(reason).First.WaitForAsync();
    }
}
