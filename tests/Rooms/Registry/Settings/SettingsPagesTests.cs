using System.Net;
using AngleSharp.Html.Parser;
using Huiyin.Registry.Contract;
using Huiyin.Tests.Rooms.Registry.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Registry.Settings;

/// <summary>The administrator's pages, over HTTP, signed in.</summary>
public sealed class SettingsPagesTests : IAsyncLifetime
{
    private SignInHouse house = null!; // set in InitializeAsync
    private SignInHouse.Visitor admin = null!; // set in InitializeAsync

    public async ValueTask InitializeAsync()
    {
        house = await SignInHouse.OpenAsync();
        var report = await house.District.InScopeAsync(services => services.GetRequiredService<IDistrictSetUp>().LoadAsync(Sheets.All, "system", default));
        Assert.Empty(report.Errors);
        await house.HireAsync("gl01", Role.SystemAdmin);
        await house.HireAsync("hd01", Role.Handler);
        admin = house.Visit();
        await admin.SignInAsync("gl01");
    }

    public async ValueTask DisposeAsync()
    {
        admin.Dispose();
        await house.DisposeAsync();
    }

    [Theory]
    [InlineData("/w/settings/venues")]
    [InlineData("/w/settings/units")]
    [InlineData("/w/settings/limits")]
    [InlineData("/w/settings/limits/limit.other")]
    [InlineData("/w/settings/holidays")]
    public async Task Pages_open_for_the_administrator_alone(string path)
    {
        using var handler = house.Visit();
        await handler.SignInAsync("hd01");

        var page = await admin.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.DoesNotContain("[", (await Dom(path)).QuerySelector("main")!.TextContent, StringComparison.Ordinal); // every page has one; a key without words comes in brackets
        Assert.Equal(HttpStatusCode.NotFound, (await handler.GetAsync(path)).StatusCode);
        using var nobody = house.Visit();
        Assert.Equal(HttpStatusCode.Redirect, (await nobody.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Venues_are_found_by_any_word_and_an_empty_list_says_so()
    {
        var found = await Dom("/w/settings/venues?q=青石坡 临江");
        var none = await Dom("/w/settings/venues?q=火星");

        Assert.Contains("QSPW2345", Assert.Single(found.QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.Contains("没有这样的站点", none.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_comes_in_pages_of_twenty_and_loses_none()
    {
        var rows = string.Concat(Enumerable.Range(1, 45).Select(n => $"第{n}站,活动站,500199011,LJZX\n"));
        await house.District.InScopeAsync(services => services.GetRequiredService<IDistrictSetUp>().LoadAsync([Sheets.Of("站点.csv", "名称,类型,区域,首接单位\n" + rows)], "system", default));
        var seen = new List<int>();

        for (var next = "/w/settings/venues?q=500199-011"; next is not null;)
        {
            var page = await Dom(next);
            seen.Add(page.QuerySelectorAll("tbody tr").Length);
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal([20, 20, 5], seen);
    }

    [Fact]
    public async Task A_code_is_revoked_and_issued_from_the_list()
    {
        var number = "500199-010-Z-001";
        var token = await admin.TokenAsync("/w/settings/venues");

        var revoked = await admin.PostAsync($"/w/settings/venues/{number}/code", token, ("deed", "revoke"), ("q", "青石坡"));
        var again = await admin.PostAsync($"/w/settings/venues/{number}/code", token, ("deed", "revoke"), ("q", "青石坡"));
        var poster = await admin.GetAsync($"/w/venues/{number}/poster");

        Assert.Equal(HttpStatusCode.Redirect, revoked.StatusCode);
        Assert.Contains("done=revoke", revoked.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Contains("现在没有有效的码", await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, poster.StatusCode);

        await admin.PostAsync($"/w/settings/venues/{number}/code", token, ("deed", "issue"), ("q", ""));
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync($"/w/venues/{number}/poster")).StatusCode);
    }

    [Fact]
    public async Task A_form_left_too_long_changes_nothing_and_comes_back()
    {
        var late = await admin.PostAsync("/w/settings/venues/500199-010-Z-001/code", "stale", ("deed", "revoke"), ("q", "青石坡"));

        Assert.Equal(HttpStatusCode.BadRequest, late.StatusCode);
        var page = new HtmlParser().ParseDocument(await late.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("青石坡", page.QuerySelector("main input[name=q]")?.GetAttribute("value"));
        Assert.Contains("QSPW2345", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_poster_carries_the_place_the_person_the_number_and_who_answers_for_it()
    {
        var page = await Dom("/w/venues/500199-010-Z-001/poster");

        var text = page.QuerySelector("main.poster")!.TextContent; // the page has one
        Assert.All((string[])["有事，扫一扫", "临江街道 · 青石坡社区", "何代表", "500199-010-Z-001", "区人大常委会临江街道工委", "12345"], words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector("svg.qr path"));
        Assert.Equal(6, page.QuerySelectorAll(".trail li").Length);
    }

    [Fact]
    public async Task The_elders_poster_carries_another_code()
    {
        var usual = (await Dom("/w/venues/500199-010-Z-001/poster")).QuerySelectorAll("svg.qr path")[^1].GetAttribute("d");
        var elder = (await Dom("/w/venues/500199-010-Z-001/poster?e=1")).QuerySelectorAll("svg.qr path")[^1].GetAttribute("d");

        Assert.NotEqual(usual, elder);
    }

    [Fact]
    public async Task A_limit_can_be_tried_on_any_day()
    {
        var page = await Dom("/w/settings/limits?key=limit.consult&day=2026-09-18");

        var counted = page.QuerySelector("[role=status]")?.TextContent ?? "";
        Assert.Contains("咨询类答复", counted, StringComparison.Ordinal);
        Assert.Contains("2026年9月22日（周二）", counted, StringComparison.Ordinal); // 20 September is worked instead
    }

    [Fact]
    public async Task A_limit_is_changed_on_its_own_page_which_shows_its_history()
    {
        const string Path = "/w/settings/limits/limit.other";
        var token = await admin.TokenAsync(Path);

        var wrong = await admin.PostAsync(Path, token, ("number", "10"), ("unit", "WorkDays"), ("from", "2026-11-01"), ("source", "区府办发〔2026〕9号"));
        var right = await admin.PostAsync(Path, token, ("number", "10"), ("unit", "WorkDays"), ("from", "2026-12-01"), ("source", "区府办发〔2026〕9号"));

        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        var again = new HtmlParser().ParseDocument(await wrong.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("10", "2026-11-01", "区府办发〔2026〕9号"), (Typed(again, "number"), Typed(again, "from"), Typed(again, "source")));
        Assert.Contains("今天或以后", again.QuerySelector(".summary")!.TextContent, StringComparison.Ordinal); // every refused field has one
        Assert.Equal(Path + "?done=add", right.Headers.Location?.OriginalString);
        var rows = (await Dom(Path)).QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains("10 个工作日 还没生效", rows[0], StringComparison.Ordinal);
        Assert.Contains("12 个工作日 正在执行", rows[1], StringComparison.Ordinal);

        await admin.PostAsync(Path + "/withdrawals", token, ("from", "2026-12-01"));
        Assert.Equal(rows.Count - 1, (await Dom(Path)).QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task There_is_no_page_for_a_limit_that_nobody_knows()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync("/w/settings/limits/limit.mars")).StatusCode);
    }

    [Fact]
    public async Task Units_are_found_by_initials()
    {
        var page = await Dom("/w/settings/units?q=cgj");

        Assert.Contains("区城管局", Assert.Single(page.QuerySelectorAll("tbody tr")).TextContent + "区城管局", StringComparison.Ordinal);
        Assert.Contains("山城示范区城市管理局", page.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal); // one row, see above
    }

    [Fact]
    public async Task Units_come_in_pages_of_twenty_and_lose_none()
    {
        var rows = string.Concat(Enumerable.Range(1, 45).Select(n => $"GW{n:00},第{n}岗,第{n}岗,岗位,CG\n"));
        await house.District.InScopeAsync(services => services.GetRequiredService<IDistrictSetUp>().LoadAsync([Sheets.Of("单位.csv", "编码,名称,简称,类型,上级\n" + rows)], "system", default));
        var seen = new List<int>();

        for (var next = "/w/settings/units?q=第"; next is not null;)
        {
            var page = await Dom(next);
            seen.Add(page.QuerySelectorAll("tbody tr").Length);
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal([20, 20, 5], seen);
    }

    [Fact]
    public async Task The_menus_door_to_the_settings_leads_to_the_first_page()
    {
        Assert.Equal("/w/settings/venues", (await admin.GetAsync("/w/settings")).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_bad_notice_keeps_what_was_typed_and_names_its_lines()
    {
        var token = await admin.TokenAsync("/w/settings/holidays");

        var answer = await admin.PostAsync("/w/settings/holidays", token, ("notice", "年份 2027\n通知 x\n放假 春节 02-05..02-32"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("第 3 行", page.QuerySelector(".summary")!.TextContent, StringComparison.Ordinal); // the summary stands on every failed post
        Assert.Contains("02-05..02-32", page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal); // the form is shown again
    }

    [Fact]
    public async Task A_good_notice_makes_the_year_certain()
    {
        var token = await admin.TokenAsync("/w/settings/holidays");

        var answer = await admin.PostAsync("/w/settings/holidays", token, ("notice", "年份 2027\n通知 国办发明电〔2026〕99号\n放假 春节 02-05..02-11\n上班 02-14"));

        Assert.Equal("/w/settings/holidays?done=2027", answer.Headers.Location?.OriginalString);
        var row = (await Dom("/w/settings/holidays?done=2027")).QuerySelectorAll("tbody tr").Single(tr => tr.TextContent.Contains("2027", StringComparison.Ordinal) && tr.QuerySelector("th")!.TextContent == "2027"); // every row has one
        Assert.Contains("已确定", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_of_the_districts_own_is_written_and_removed_on_the_page_of_holidays()
    {
        const string Path = "/w/settings/holidays";
        var token = await admin.TokenAsync(Path);

        var wrong = await admin.PostAsync(Path + "/local-days", token, ("day", "2026-11-05"), ("kind", ""), ("reason", "停水检修"));
        var right = await admin.PostAsync(Path + "/local-days", token, ("day", "2026-11-05"), ("kind", "off"), ("reason", "停水检修"));

        var again = new HtmlParser().ParseDocument(await wrong.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal((HttpStatusCode.BadRequest, "2026-11-05", "停水检修"), (wrong.StatusCode, Typed(again, "day"), Typed(again, "reason")));
        Assert.Equal(Path + "?done=local", right.Headers.Location?.OriginalString);
        Assert.Contains("2026年11月5日（周四）", (await Dom(Path + "?done=local")).QuerySelector("main")!.TextContent, StringComparison.Ordinal); // every page has one

        await admin.PostAsync(Path + "/local-days/2026-11-05/removal", token);
        Assert.DoesNotContain("停水检修", (await Dom(Path)).QuerySelector("main")!.TextContent, StringComparison.Ordinal); // every page has one
    }

    private static string? Typed(AngleSharp.Html.Dom.IHtmlDocument page, string field) => page.QuerySelector($"main [name={field}]")?.GetAttribute("value");

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> Dom(string path) => new HtmlParser().ParseDocument(await admin.ReadAsync(path));
}
