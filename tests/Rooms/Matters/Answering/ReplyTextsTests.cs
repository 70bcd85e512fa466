using System.Net;
using Huiyin.Registry.Contract;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Matters.Answering;

public class ReplyTextsTests
{
    [Fact]
    public async Task A_text_of_the_unit_is_inserted_by_everybody_of_it_without_script()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var number = await crew.InHandAsync();
        using var leader = await crew.SignInAsync(Crew.Leader);
        await leader.SendAsync(await leader.GoToAsync("/w/texts"), "/w/texts", ("title", "谢谢"), ("use", "Reply"), ("text", "感谢您的监督和支持！"), ("forUnit", "on"));
        using var handler = await crew.SignInAsync(Crew.Handler);
        Assert.Null(await crew.DoAsync(Crew.Handler, number, "contacts", new { how = "phone", words = "约好明天上午去看。" }));

        var page = await handler.GoToAsync($"/w/m/{number}?tab=reply");
        var text = page.Document.QuerySelectorAll("select[name=text] option").Single(option => option.TextContent == "谢谢").GetAttribute("value")!; // options have values
        var inserted = await SendToAsync(handler, page, $"/w/m/{number}/reply", $"/w/m/{number}/inserted/reply", ("reply", "灯已修好。"), ("text", text));

        Assert.Equal("灯已修好。\n感谢您的监督和支持！", inserted.Document.QuerySelector("textarea[name=reply]")?.TextContent.Trim().ReplaceLineEndings("\n"));
        using var stranger = await crew.SignInAsync(Crew.CallBack);
        Assert.DoesNotContain("感谢您的监督", (await stranger.GoToAsync("/w/texts")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_press_writes_a_record_and_opens_the_next_but_never_sends_a_reply()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        await crew.InHandAsync();
        await crew.InHandAsync();
        var list = (await crew.ReadAsync(Crew.Handler, "/api/v1/staff/matters?view=mine")).GetProperty("items");
        var (first, second) = (list[0].GetProperty("receiptNumber").GetString()!, list[1].GetProperty("receiptNumber").GetString()!); // every line has one
        using var handler = await crew.SignInAsync(Crew.Handler);

        var refused = await handler.SendAsync(await handler.GoToAsync("/w/texts"), "/w/texts", ("title", "好了"), ("use", "Reply"), ("text", "已修好。"), ("key", "1"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        await handler.SendAsync(refused, "/w/texts", ("use", "Contact"), ("text", "已电话联系，约好明天上门。"));
        var page = await handler.GoToAsync($"/w/m/{first}?from=mine");
        var button = page.Document.QuerySelector("[data-key='1']")!; // the one-key record
        var next = await handler.SendAsync(page, button.Closest("form")!.GetAttribute("action")!); // our forms say where they go

        Assert.StartsWith($"/w/m/{second}", next.Path, StringComparison.Ordinal);
        Assert.NotNull((await site.MatterAsync(first)).FirstContactAt);
    }

    [Fact]
    public async Task A_draft_waits_on_the_server_for_whoever_takes_over_and_goes_with_the_reply()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var number = await crew.InHandAsync();
        Assert.Null(await crew.DoAsync(Crew.Handler, number, "contacts", new { how = "phone", words = "约好明天上午去看。" }));
        using var handler = await crew.SignInAsync(Crew.Handler);
        var page = await handler.GoToAsync($"/w/m/{number}?tab=reply");

        var kept = await SendToAsync(handler, page, $"/w/m/{number}/reply", $"/w/m/{number}/draft/reply", ("reply", "灯杆已经扶正，线路在查，"), ("result", "Solved"));
        Assert.Contains("草稿已存", kept.Text, StringComparison.Ordinal);
        Assert.Equal("灯杆已经扶正，线路在查，", kept.Document.QuerySelector("textarea[name=reply]")?.TextContent.Trim());

        var hired = await site.InScopeAsync(services => services.GetRequiredService<IStaffAccounts>()
            .AddAsync(new NewStaff("cb02", "程阿禾", Town.Lamps, [new NewRole(Role.Handler, Town.Lamps)], Crew.Password), CancellationToken.None));
        Assert.Null(hired.Refusal);
        site.Clock.Pass(TimeSpan.FromSeconds(5)); // the register looks every two seconds
        await site.MoveAsync(number, (matter, register, now) => A.Done(matter.Assign(register.Staff.First(person => person.Account == "cb02"), register, Town.Somebody(), now)));
        using var next = await crew.SignInAsync("cb02");
        var theirs = await next.GoToAsync($"/w/m/{number}?tab=reply");
        Assert.Contains("常松", theirs.Document.QuerySelector("[data-kept]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("灯杆已经扶正，线路在查，", theirs.Document.QuerySelector("textarea[name=reply]")?.TextContent.Trim());

        var sent = await next.SendAsync(theirs, $"/w/m/{number}/reply", ("reply", "灯杆已经扶正，线路已换，当晚亮了。"), ("result", "Solved"));
        Assert.Equal(HttpStatusCode.OK, sent.Status);
        Assert.Equal(0, await site.WithDbAsync(db => Task.FromResult(db.Set<Huiyin.Matters.Model.KeptDraft>().Count())));
    }

    // A second button of a form sends it somewhere else.
    private static async Task<VisitedPage> SendToAsync(Visitor visitor, VisitedPage page, string form, string to, params (string Name, object Value)[] values)
    {
        page.Document.Forms.First(one => one.GetAttribute("action") == form && one.GetAttribute("id") == "reply-form").SetAttribute("action", to);
        return await visitor.SendAsync(page, to, values);
    }
}
