using System.Net;
using Huiyin.Matters.Contract;

namespace Huiyin.Tests.Rooms.Matters;

/// <summary>Each move over HTTP with the person who may make it, and what each guard says when it is not yet time.</summary>
public class TheGoodDayTests
{
    [Fact]
    public async Task From_registering_to_a_rating_by_phone_with_a_co_handler_and_one_reply_sent_back()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var number = await crew.InHandAsync();

        Assert.Null(await crew.DoAsync(Crew.Leader, number, "co-handlers", new { unit = "ljjd", ask = "请社区带路" }));
        Assert.Null(await crew.DoAsync(Crew.Handler, number, "contacts", new { how = "phone", words = "约好明早九点" }));
        Assert.Null(await crew.DoAsync(Crew.Helper, number, "opinion", new { unit = "LJ", opinion = "已带路，居民认可" }));
        Assert.Null(await crew.DoAsync(Crew.Handler, number, "progress", new { words = "换了一盏灯", isPublic = true }));
        Assert.Null(await crew.DoAsync(Crew.Handler, number, "reply", new { result = "Solved", reply = "灯和接头都换了，昨晚亮了。" }));
        Assert.Null(await crew.DoAsync(Crew.Leader, number, "return", new { reason = "写上灯杆号" }));
        Assert.Null(await crew.DoAsync(Crew.Handler, number, "reply", new { result = "Solved", reply = "LJ-0471 号灯和接头都换了，昨晚亮了。" }));
        Assert.Null(await crew.DoAsync(Crew.Leader, number, "approval", new { }));
        Assert.Null(await crew.DoAsync(Crew.CallBack, number, "rating", new { stars = 5 }));

        var matter = await site.MatterAsync(number);
        Assert.Equal(MatterState.Closed, matter.State);
        Assert.Equal(5, matter.Stars);
        Assert.Equal(Town.Lamps, matter.Responsible);
        var before = Array.Empty<byte>();
        Assert.All(matter.Timeline, entry =>
        {
            Assert.True(entry.IsGenuine(matter.Id.Value, before));
            before = entry.Hash;
        });
    }

    [Fact]
    public async Task Guards_say_what_is_missing()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var (fresh, _) = await site.RaiseAsync();

        Assert.Equal("matter.purpose.missing", await crew.DoAsync(Crew.Clerk, fresh, "acceptance", new { }));
        Assert.Equal("matter.category.unknown", await crew.DoAsync(Crew.Clerk, fresh, "acceptance", new { purpose = "Help", category = "没有这一类" }));
        Assert.Equal("matter.not-on-the-path", await crew.DoAsync(Crew.Clerk, fresh, "referral", new { }));
        Assert.Equal("matter.redirect.basis-missing", await crew.DoAsync(Crew.Clerk, fresh, "redirection", new { reason = "Court" }));
        Assert.Null(await crew.DoAsync(Crew.Clerk, fresh, "acceptance", new { purpose = "Help" }));
        Assert.Equal("matter.settle.confirmation-missing", await crew.DoAsync(Crew.Clerk, fresh, "settlement", new { reply = "当场补传了第二页材料。", confirmed = false }));
        Assert.Equal("matter.handler.missing", await crew.DoAsync(Crew.Clerk, fresh, "handling", new { handler = "nobody" }));
        Assert.Null(await crew.DoAsync(Crew.Clerk, fresh, "referral", new { }));
        Assert.Equal("matter.unit.unknown", await crew.DoAsync(Crew.Dispatcher, fresh, "dispatch", new { lead = "没有这个单位" }));
        Assert.Equal("matter.co-handler.is-lead", await crew.DoAsync(Crew.Dispatcher, fresh, "dispatch", new { lead = "LD", coHandlers = new[] { new { unit = "LD", ask = "x" } } }));
        Assert.Null(await crew.DoAsync(Crew.Dispatcher, fresh, "dispatch", new { lead = "qldzx" }));
        Assert.Equal("matter.handler.not-in-unit", await crew.DoAsync(Crew.Handler, fresh, "signature", new { handler = Crew.Dispatcher }));
        Assert.Null(await crew.DoAsync(Crew.Handler, fresh, "signature", new { }));
        Assert.Equal("matter.reply.no-first-contact", await crew.DoAsync(Crew.Handler, fresh, "reply", new { result = "Solved", reply = "灯和接头都换了，昨晚亮了。" }));
        Assert.Equal("matter.note.missing", await crew.DoAsync(Crew.Handler, fresh, "progress", new { words = " ", isPublic = false }));
        Assert.Null(await crew.DoAsync(Crew.Handler, fresh, "contacts", new { words = "约好明早九点" }));
        Assert.Equal("matter.reply.result-missing", await crew.DoAsync(Crew.Handler, fresh, "reply", new { reply = "灯和接头都换了，昨晚亮了。" }));
        Assert.Equal("matter.reply.too-short", await crew.DoAsync(Crew.Handler, fresh, "reply", new { result = "Solved", reply = "修好了" }));
        Assert.Null(await crew.DoAsync(Crew.Leader, fresh, "co-handlers", new { unit = "LJ", ask = "请社区带路" }));
        Assert.Equal("matter.reply.opinions-outstanding", await crew.DoAsync(Crew.Handler, fresh, "reply", new { result = "Solved", reply = "灯和接头都换了，昨晚亮了。" }));
    }

    [Fact]
    public async Task Two_persons_are_needed_to_show_another_way()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var (number, _) = await site.RaiseAsync();

        Assert.Null(await crew.DoAsync(Crew.Clerk, number, "redirection", new { reason = "Court", basisAndWay = "民事诉讼法；区法院立案庭" }));
        Assert.Equal(MatterState.Registered, (await site.MatterAsync(number)).State);
        using var leader = await crew.SignInAsync(Crew.Helper);
        var waiting = await leader.GoToAsync("/w?view=confirm");
        Assert.Contains(ReceiptNumber.Show(number), waiting.Text, StringComparison.Ordinal);
        Assert.Null(await crew.DoAsync(Crew.Helper, number, "decision", new { confirmed = true }));

        Assert.Equal(MatterState.Redirected, (await site.MatterAsync(number)).State);
    }

    [Fact]
    public async Task The_page_of_a_matter_keeps_what_was_typed_and_says_who_was_faster()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var number = await crew.InHandAsync();
        Assert.Null(await crew.DoAsync(Crew.Handler, number, "contacts", new { words = "约好明早九点" }));
        using var handler = await crew.SignInAsync(Crew.Handler);
        var page = await handler.GoToAsync($"/w/m/{number}?from=mine&tab=reply");

        var refused = await handler.SendAsync(page, "reply", ("result", "Solved"), ("reply", "修好了"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("修好了", refused.Value("reply"));
        Assert.Null(await crew.DoAsync(Crew.Handler, number, "reply", new { result = "Solved", reply = "灯和接头都换了，昨晚亮了。" }));
        var overtaken = await handler.SendAsync(page, "reply", ("result", "Solved"), ("reply", "我也写了一份很长的答复。"));

        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
        Assert.Contains("刚处理过这一件", overtaken.Text, StringComparison.Ordinal);
        Assert.Contains("我也写了一份很长的答复。", overtaken.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_phone_is_masked_until_somebody_at_work_says_why_and_that_is_written_down()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var number = await crew.InHandAsync();
        using var handler = await crew.SignInAsync(Crew.Handler);
        var page = await handler.GoToAsync("/w/m/" + number);

        var silent = await handler.SendAsync(page, "why", ("why", ""));
        var shown = await handler.SendAsync(page, "why", ("why", "约上门时间"));
        var program = await crew.ReadAsync(Crew.Handler, "/api/v1/staff/matters/" + number);

        Assert.Equal(HttpStatusCode.BadRequest, silent.Status);
        Assert.DoesNotContain("13900002768", page.Text + silent.Text, StringComparison.Ordinal);
        Assert.Contains("13900002768", shown.Text, StringComparison.Ordinal);
        Assert.Equal("139****2768", program.GetProperty("phone").GetString());
        Assert.Contains((await site.MatterAsync(number)).Timeline, entry => entry is { Kind: "reveal", IsPublic: false, Text: "约上门时间" });
    }

    [Fact]
    public async Task The_dispatchers_desk_suggests_by_the_catalogue_and_brings_the_next()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var (number, _) = await site.RaiseAsync();
        Assert.Null(await crew.DoAsync(Crew.Clerk, number, "acceptance", new { purpose = "Help", category = Crew.Lamps }));
        Assert.Null(await crew.DoAsync(Crew.Clerk, number, "referral", new { }));
        using var dispatcher = await crew.SignInAsync(Crew.Dispatcher);

        var desk = await dispatcher.GoToAsync("/d");
        var refused = await dispatcher.SendAsync(desk, "other", ("other", "没有这个单位"));
        var next = await dispatcher.SendAsync(desk, "other", ("lead", "LD"));

        Assert.Contains("路灯管理办法第五条", desk.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("没有这个单位", refused.Value("other"));
        Assert.StartsWith("/d", next.Path, StringComparison.Ordinal);
        Assert.Equal(MatterState.Dispatched, (await site.MatterAsync(number)).State);
    }

    [Fact]
    public async Task What_is_settled_at_the_counter_is_registered_accepted_and_answered_in_one_commit_and_only_once()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        using var clerk = await crew.SignInAsync(Crew.Clerk);
        var counter = await clerk.GoToAsync("/w/counter");
        (string, object)[] filled =
        [
            ("text", "给母亲办残疾人证，跑了三趟还是材料待补。"), ("phone", "13600007712"), ("purpose", "Help"), ("category", "路灯照明"), ("way", "Settle"), ("reply", "评定表第 2 页没传上，已当场补传通过。"),
        ];

        var unsure = await clerk.SendAsync(counter, "hy_key", filled);
        var paper = await clerk.SendAsync(counter, "hy_key", [.. filled, ("confirmed", "on")]);
        var again = await clerk.SendAsync(counter, "hy_key", [.. filled, ("confirmed", "on")]);

        Assert.Equal(HttpStatusCode.BadRequest, unsure.Status);
        Assert.Equal("给母亲办残疾人证，跑了三趟还是材料待补。", unsure.Value("text"));
        var matters = await site.WithDbAsync(db => Task.FromResult(db.Set<Huiyin.Matters.Model.Matter>().Select(matter => matter.Number).ToList()));
        var matter = await site.MatterAsync(Assert.Single(matters));
        Assert.Equal(MatterState.Answered, matter.State);
        Assert.True(matter.IsSettledOnTheSpot);
        Assert.Equal(["T1", "T2", "T6", "receipt"], matter.Timeline.Select(entry => entry.Kind));
        var code = site.District.Keys.QueryCode(matter.Id.Value, 0);
        Assert.Contains(code, paper.Text, StringComparison.Ordinal);
        Assert.Contains(ReceiptNumber.Show(matter.Number), again.Text, StringComparison.Ordinal);

        site.Clock.Pass(TimeSpan.FromMinutes(10));
        Assert.DoesNotContain(code, (await clerk.GoToAsync($"/w/m/{matter.Number}/receipt")).Text, StringComparison.Ordinal);
        using var leader = await crew.SignInAsync(Crew.Helper);
        Assert.DoesNotContain(code, (await leader.GoToAsync($"/w/m/{matter.Number}/receipt")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Handle", MatterState.InHand)]
    [InlineData("Centre", MatterState.AwaitingDispatch)]
    public async Task A_program_of_the_counter_registers_and_hands_on(string way, MatterState state)
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        using var missing = await crew.PostAsync(Crew.Clerk, "/api/v1/staff/matters", new { text = "青石巷路灯坏了三天", agreesToPublication = false, confirmed = false, way });
        using var made = await crew.PostAsync(Crew.Clerk, "/api/v1/staff/matters", new { text = "青石巷路灯坏了三天", purpose = "Help", agreesToPublication = false, confirmed = false, way });

        Assert.Equal("matter.purpose.missing", await Crew.CodeAsync(missing));
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        var receipt = await Crew.BodyAsync(made);
        var matter = await site.MatterAsync(receipt.GetProperty("receiptNumber").GetString()!); // a receipt has one
        Assert.Equal(state, matter.State);
        Assert.Equal(ChannelKind.Counter, matter.Channel);
        Assert.Equal(Town.StreetOffice, matter.FirstReceiver);
    }
}
