using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Huiyin.Tests.Stories;

/// <summary>The screens of the bad days: the file in every state with all its forms unfolded, the citizen's page then, letters, looks back and the tools of the desks. The same looks as everywhere.</summary>
public sealed class BadDayScreenTests(StoryHost host, Chromium chromium, ITestOutputHelper output) : IClassFixture<StoryHost>, IClassFixture<Chromium>
{
    // Who has most to do in it.
    private static readonly (string Account, MatterState State, Situation Situation, Move? Proposal)[] Files =
    [
        ("chuangkou", MatterState.AwaitingSupplement, Situation.Plain, null), ("chuangkou", MatterState.Accepted, Situation.Refused, null),
        ("shenhe", MatterState.Dispatched, Situation.Plain, null), ("shenhe", MatterState.InHand, Situation.ExtensionAsked, null), ("shenhe", MatterState.ReplyInReview, Situation.ExplainedReply, null),
        ("chengban", MatterState.InHand, Situation.Plain, null), ("chengban", MatterState.Suspended, Situation.Plain, null), ("chengban", MatterState.InRework, Situation.Plain, null),
        ("zhouwy", MatterState.InHand, Situation.Offered, null), ("caiding", MatterState.InDispute, Situation.Plain, null),
        ("huifang", MatterState.Answered, Situation.Plain, null), ("huifang", MatterState.VerifyingBadRating, Situation.Plain, null),
        ("ducha", MatterState.Explained, Situation.Plain, null), ("ducha", MatterState.Closed, Situation.Plain, null), ("ducha", MatterState.Redirected, Situation.Plain, null),
        ("quzhong", MatterState.InHand, Situation.Proposed, Move.Suspend), ("quzhong", MatterState.Withdrawn, Situation.Plain, null), ("quzhong", MatterState.Merged, Situation.Plain, null),
    ];

    private static readonly MatterState[] OfCitizens =
        [MatterState.AwaitingSupplement, MatterState.Suspended, MatterState.Explained, MatterState.VerifyingBadRating, MatterState.InRework, MatterState.Closed, MatterState.Redirected, MatterState.Merged, MatterState.Withdrawn];

    [Fact]
    public async Task A_file_on_a_bad_day_can_be_used_by_those_who_work_on_it()
    {
        ScreenTests.NotOnPostgres();
        var maker = await MakerAsync();
        var rounds = new List<ScreenRound>();
        foreach (var ofOne in Files.GroupBy(file => file.Account))
        {
            var round = await AtDeskAsync(rounds, ofOne.Key);
            foreach (var (_, state, situation, proposal) in ofOne)
            {
                var matter = await maker.MakeAsync(state, situation, proposal);
                await round.LookAfterAsync($"file-{state}-{situation}", "/w/m/" + matter.Number, UnfoldAsync);
            }
        }

        ScreenTests.Judge(rounds, "files on bad days");
    }

    [Fact]
    public async Task What_a_citizen_follows_on_a_bad_day_can_be_used_by_everybody()
    {
        ScreenTests.NotOnPostgres();
        var maker = await MakerAsync();
        var resident = new BrowserResident(host, await chromium.OpenAsync(host.Address, 360));
        var round = new ScreenRound(resident.Page, isPublic: true);
        foreach (var state in OfCitizens)
        {
            var matter = await maker.MakeAsync(state);
            await resident.TracksAsync(new Slip(matter.Number, matter.QueryCode));
            await round.LookAfterAsync($"track-{state}", "/c/m", UnfoldAsync);
        }

        ScreenTests.Judge([round], "what a citizen follows on bad days");
    }

    [Fact]
    public async Task Letters_looks_back_and_the_tools_of_the_desks_can_be_used_by_everybody()
    {
        ScreenTests.NotOnPostgres();
        using var story = new Story(host, Door.Api, output);
        var slip = await new ScreenCast(host, story).InHandAsync();
        await story.Supervisor().DoesAsync(slip, StaffAct.Supervise(Supervision.FirstLetter, "请三个工作日内把进展书面报来"));
        var letter = (await host.WholeMatterAsync(slip.Number)).Supervisions.Single(one => one.LetterNo is not null).Id;
        var rounds = new List<ScreenRound>();

        await LookAsync(rounds, "ducha", ("letter", $"/w/m/{slip.Number}/letters/{letter}"), ("list-supervised", "/w?view=supervised"), ("list-ageing", "/w?view=ageing"), ("list-look-back", "/w?view=lookback"));
        await LookAsync(rounds, "chengban", ("search", "/w/search?q=" + Uri.EscapeDataString("小学")), ("search-none", "/w/search?q=" + Uri.EscapeDataString("长颈鹿")), ("views", "/w/views"), ("texts", "/w/texts"), ("second-factor", "/w/second-factor"));
        await LookAsync(rounds, "guanli", ("hooks", "/w/settings/hooks"), ("messages", "/w/settings/messages"));
        await LookAsync(rounds, "shenji", ("audit", "/g/audit"));
        await LookAsync(rounds, "anquan", ("security", "/w/security"));
        await LookAsync(rounds, "huifang", ("list-call-back", "/w?view=callback"));
        var desk = await AtDeskAsync(rounds, "paidan");
        await desk.LookAfterAsync("bulk-check", "/w?view=all", async page =>
        {
            await page.SetViewportSizeAsync(1280, 900); // a phone has no boxes to tick
            await page.Locator("[name=m]").First.CheckAsync();
            await page.Locator("button[formaction='/w/bulk/check'], form[action='/w/bulk/check'] button").First.ClickAsync();
            await page.Locator("form[action='/w/bulk']").First.WaitForAsync();
        });

        ScreenTests.Judge(rounds, "letters and tools");
    }

    [Fact]
    public async Task The_sheet_of_a_look_back_can_be_used_by_everybody()
    {
        ScreenTests.NotOnPostgres();
        using var story = new Story(host, Door.Api, output);
        var slip = await new ScreenCast(host, story).InHandAsync();
        await story.Supervisor().DoesAsync(slip, StaffAct.Supervise(Supervision.FirstLetter, "请三个工作日内把进展书面报来"));
        await story.Handler().DoesAsync(slip, StaffAct.Reply("每天七点半有人疏导，标线已补画。"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.Approve());
        await story.Dispatcher().DoesAsync(slip, StaffAct.Confirm());
        Assert.True((await story.Resident().RatesAsync(slip, 5, [], "早上好走多了")).IsDone);
        host.Clock.MoveTo(host.Clock.GetUtcNow().AddDays(31));
        var rounds = new List<ScreenRound>();

        var caller = await AtDeskAsync(rounds, "huifang");
        await caller.LookAfterAsync("look-back", "/w/m/" + slip.Number, UnfoldAsync);
        Assert.True(await caller.Page.Locator("form[action$='/look-back']").IsVisibleAsync());

        ScreenTests.Judge(rounds, "the sheet of a look back");
    }

    private static Task UnfoldAsync(IPage page) => page.EvaluateAsync("document.querySelectorAll('main details').forEach(one => { one.open = true; })");

    private async Task<MatterMaker> MakerAsync() =>
        new(host, await host.InScopeAsync(async services => await services.GetRequiredService<IRegisters>().CurrentAsync(CancellationToken.None)));

    private async Task<ScreenRound> AtDeskAsync(List<ScreenRound> rounds, string account)
    {
        var colleague = new BrowserColleague(await chromium.OpenAsync(host.Address, 1280), account);
        await colleague.OpensAsync("/w");
        var round = new ScreenRound(colleague.Page, isPublic: false);
        rounds.Add(round);
        return round;
    }

    private async Task LookAsync(List<ScreenRound> rounds, string account, params (string Name, string Path)[] screens)
    {
        var round = await AtDeskAsync(rounds, account);
        foreach (var (name, path) in screens)
        {
            await round.LookAsync(name, path);
        }
    }
}
