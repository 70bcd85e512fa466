using System.Net;
using AngleSharp.Dom;
using Huiyin.Matters;
using Huiyin.Matters.Answering;
using Huiyin.Registry.Contract;
using Huiyin.TextSense.Replying;
using Huiyin.Ui;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Matters.Answering;

/// <summary>T22: what to look at again before a reply goes out, for whoever writes it and for whoever reviews it; hints only.</summary>
public sealed class ReplyHintsTests
{
    private const string Asked = "青石巷的路灯坏了三天。什么时候能修好？请问为什么总是坏？";
    private const string Thin = "您的工单已流转，我们高度重视。";
    private const string Full = "您好！我局 11月23日 更换了青石巷的路灯，当晚已亮。坏是因为接头老化，依据《城市照明管理规定》每月巡查一次。感谢您的监督！";

    [Fact]
    public async Task Whoever_writes_a_reply_looks_it_over_first_and_everything_typed_stays()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var number = await SpokenAsync(site, crew);
        using var handler = await crew.SignInAsync(Crew.Handler);
        var page = await handler.GoToAsync($"/w/m/{number}?tab=reply");
        Assert.Null(Hints(page));

        var seen = await CheckAsync(handler, page, number, ("result", "Planned"), ("reply", Thin), ("basis", "照明管理规定第八条"));

        Assert.Equal(HttpStatusCode.OK, seen.Status);
        Assert.Equal((Thin, "照明管理规定第八条"), (seen.Value("reply"), seen.Value("basis")));
        Assert.Equal("Planned", seen.Document.QuerySelector("select[name=result] option[selected]")?.GetAttribute("value"));
        Assert.Contains(Thin, seen.Document.QuerySelector("#as-seen")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("答复里没有看到时间：", Hints(seen)!.TextContent, StringComparison.Ordinal); // asserted by what stands in it
        var quoted = Quoted(seen);
        Assert.Contains("什么时候能修好？", quoted);
        Assert.Contains("工单", quoted);
        Assert.Contains("高度重视", quoted);
        Assert.Equal(MatterStateOf(page), MatterStateOf(seen));
        Assert.Null((await site.MatterAsync(number)).Replies.LastOrDefault());
    }

    [Fact]
    public async Task No_hint_holds_a_reply_up()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var number = await SpokenAsync(site, crew);
        using var handler = await crew.SignInAsync(Crew.Handler);
        var seen = await CheckAsync(handler, await handler.GoToAsync($"/w/m/{number}?tab=reply"), number, ("result", "Solved"), ("reply", Thin));

        var sent = await handler.SendAsync(seen, $"/w/m/{number}/reply", ("result", "Solved"));

        Assert.Equal(HttpStatusCode.OK, sent.Status);
        Assert.Null(await crew.DoAsync(Crew.Leader, number, "approval", new { }));
    }

    [Fact]
    public async Task The_reviewer_reads_the_same_hints_beside_the_reply_and_others_do_not()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var number = await SpokenAsync(site, crew);
        using var handler = await crew.SignInAsync(Crew.Handler);
        var own = Quoted(await CheckAsync(handler, await handler.GoToAsync($"/w/m/{number}?tab=reply"), number, ("reply", Thin)));
        Assert.Null(await crew.DoAsync(Crew.Handler, number, "reply", new { result = "Solved", reply = Thin }));

        using var leader = await crew.SignInAsync(Crew.Leader);
        var theirs = await leader.GoToAsync($"/w/m/{number}");
        var drafters = await handler.GoToAsync($"/w/m/{number}");
        using var supervisor = await crew.SignInAsync(Crew.Supervisor);
        var supervisors = await supervisor.GoToAsync($"/w/m/{number}");

        Assert.Equal(own, Quoted(theirs));
        Assert.Null(Hints(drafters));
        Assert.Null(Hints(supervisors));
    }

    [Fact]
    public async Task Where_nothing_is_noticed_it_says_so_and_personal_data_keeps_its_own_warning()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var number = await SpokenAsync(site, crew);
        using var handler = await crew.SignInAsync(Crew.Handler);
        var page = await handler.GoToAsync($"/w/m/{number}?tab=reply");

        var good = await CheckAsync(handler, page, number, ("reply", Full));
        var withPhone = await CheckAsync(handler, page, number, ("reply", Full + "联系人 13912340071。"));

        Assert.Contains("没有要提醒的", Hints(good)?.TextContent, StringComparison.Ordinal);
        Assert.Contains("没有要提醒的", Hints(withPhone)?.TextContent, StringComparison.Ordinal);
        Assert.Contains("13912340071", withPhone.Document.QuerySelector(".warns")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_thing_is_said_once_with_all_its_places_and_long_ones_are_cut()
    {
        await using var site = await TownSite.OpenAsync();
        var register = await site.InScopeAsync(async services => await services.GetRequiredService<IRegisters>().CurrentAsync(CancellationToken.None));
        var longPoint = "请问青石巷从巷口的小卖部一直到巷尾的水井边那一排十二盏老式路灯里面最旧的那几盏钠灯到底归哪个单位来管理和更换？";

        var lines = ReplyHintLine.Of(longPoint, "此工单已派单至属地，请知悉，本件诉求已流转，待研判后再作处理安排。", register);

        Assert.Equal(lines.Select(line => line.Key).Distinct(), lines.Select(line => line.Key));
        Assert.True(lines.Single(line => line.Key == "reply-hint.jargon").Places.Count > 2);
        Assert.All(lines.SelectMany(line => line.Places), place => Assert.InRange(place.Length, 1, 41));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_hint_has_a_sentence_without_a_figure(bool isEnglish)
    {
        using var language = Language.Use(isEnglish);

        foreach (var kind in Enum.GetValues<ReplyHintKind>())
        {
            var key = new ReplyHint(kind, ReplyHintSide.Reply, 0, 0).Key;
            Assert.True(W.Words.Has(key), key);
            Assert.DoesNotContain(W.Words[key], char.IsAsciiDigit);
        }
    }

    private static async Task<string> SpokenAsync(TownSite site, Crew crew)
    {
        var (number, _) = await site.RaiseAsync(Asked);
        Assert.Null(await crew.DoAsync(Crew.Clerk, number, "acceptance", new { purpose = "Help", category = "路灯照明" }));
        Assert.Null(await crew.DoAsync(Crew.Clerk, number, "referral", new { }));
        Assert.Null(await crew.DoAsync(Crew.Dispatcher, number, "dispatch", new { lead = "LD" }));
        Assert.Null(await crew.DoAsync(Crew.Handler, number, "signature", new { handler = Crew.Handler }));
        Assert.Null(await crew.DoAsync(Crew.Handler, number, "contacts", new { how = "phone", words = "约好明天上午去看。" }));
        return number;
    }

    // The second button of the form, pressed without script.
    private static async Task<VisitedPage> CheckAsync(Visitor visitor, VisitedPage page, string number, params (string Name, object Value)[] values)
    {
        var button = page.Document.QuerySelectorAll("#reply-form button").Single(button => button.TextContent == "先检查一遍");
        Assert.Equal($"/w/m/{number}/preview#reply-check", button.GetAttribute("formaction"));
        page.Document.QuerySelector("#reply-form")!.SetAttribute("action", $"/w/m/{number}/preview"); // the composer has the form
        return await visitor.SendAsync(page, $"/w/m/{number}/preview", values);
    }

    private static IElement? Hints(VisitedPage page) => page.Document.QuerySelector("#reply-check");

    private static IReadOnlyList<string> Quoted(VisitedPage page) => [.. page.Document.QuerySelectorAll("#reply-check mark").Select(mark => mark.TextContent)];

    private static string? MatterStateOf(VisitedPage page) => page.Document.QuerySelector(".filehead .line")?.TextContent;
}
