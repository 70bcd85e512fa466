using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Huiyin.Platform.Audit;
using Huiyin.Registry.Contract;
using Huiyin.Tests.Rooms.Registry.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Rooms.Registry.Staffing;

/// <summary>The administrator at the list of staff, over HTTP.</summary>
public sealed class StaffPagesTests : IAsyncLifetime
{
    private const string List = "/w/settings/staff";
    private const string Person = List + "/hd01";

    private SignInHouse house = null!; // set in InitializeAsync
    private SignInHouse.Visitor admin = null!; // set in InitializeAsync
    private string token = "";

    public async ValueTask InitializeAsync()
    {
        house = await SignInHouse.OpenAsync();
        await house.HireAsync("gl01", Role.SystemAdmin);
        await house.HireAsync("hd01", Role.Handler);
        admin = house.Visit();
        await admin.SignInAsync("gl01");
        token = await admin.TokenAsync("/w/settings/staff-new");
    }

    public async ValueTask DisposeAsync()
    {
        admin.Dispose();
        await house.DisposeAsync();
    }

    [Theory]
    [InlineData(List)]
    [InlineData(Person)]
    [InlineData("/w/settings/staff-new")]
    [InlineData("/w/settings/duties")]
    public async Task Pages_open_for_the_administrator_alone(string path)
    {
        using var handler = house.Visit();
        await handler.SignInAsync("hd01");

        Assert.DoesNotContain("[", TextOf(await DomAsync(path)), StringComparison.Ordinal); // a key without words comes in brackets
        Assert.Equal(HttpStatusCode.NotFound, (await handler.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Somebody_new_gets_a_link_that_is_shown_once_and_sets_the_password()
    {
        var answer = await admin.PostAsync("/w/settings/staff-new", token, ("person", "周新来"), ("name", "zx02"), ("unit", "CG"), ("role", "Handler"));

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var link = new Uri((await ParseAsync(answer)).QuerySelector("[data-link]")!.TextContent.Trim()); // the answer is the person's page with the link
        Assert.Null((await DomAsync(List + "/zx02")).QuerySelector("[data-link]"));
        using var newcomer = house.Visit();
        await newcomer.PostAsync(link.AbsolutePath, await newcomer.TokenAsync(link.AbsolutePath), ("password", "seven quiet rivers run"), ("again", "seven quiet rivers run"));
        await newcomer.SignInAsync("zx02", "seven quiet rivers run");
        Assert.StartsWith("zx02 Handler", await newcomer.ReadAsync("/w"), StringComparison.Ordinal);
        Assert.Equal(["gl01 account.new zx02: Handler", "gl01 account.link zx02"], (await AuditAsync()).Where(entry => entry.StartsWith("gl01 account.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "zx02", "CG", "请写姓名")]
    [InlineData("周新来", "hd01", "CG", "已经有人用了")]
    [InlineData("周新来", "a b", "CG", "工号要 2 到 60 个字")]
    [InlineData("周新来", "zx02", "", "请选一个单位")]
    public async Task What_cannot_be_added_comes_back_as_it_was_typed(string name, string account, string unit, string says)
    {
        var answer = await admin.PostAsync("/w/settings/staff-new", token, ("person", name), ("name", account), ("unit", unit), ("role", "Handler"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await ParseAsync(answer);
        Assert.Contains(says, TextOf(page), StringComparison.Ordinal);
        Assert.Equal((name, account, "Handler"), (Typed(page, "person"), Typed(page, "name"), page.QuerySelector("#role option[selected]")?.GetAttribute("value")));
    }

    [Fact]
    public async Task A_role_holds_from_the_next_page_on_and_ends_the_same_way()
    {
        using var handler = house.Visit();
        await handler.SignInAsync("hd01");

        var given = await admin.PostAsync(Person + "/roles", token, ("role", "Dispatcher"), ("unit", "*"), ("from", ""), ("to", ""));
        var twice = await admin.PostAsync(Person + "/roles", token, ("role", "Dispatcher"), ("unit", "*"), ("from", ""), ("to", "2026-12-31"));

        Assert.Equal(Person + "?done=granted", given.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
        Assert.Equal("2026-12-31", Typed(await ParseAsync(twice), "to", "main form.form"));
        Assert.Equal(HttpStatusCode.OK, (await handler.GetAsync("/d")).StatusCode);

        var end = (await DomAsync(Person)).QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("派单员", StringComparison.Ordinal)).QuerySelector("form")!.GetAttribute("action")!; // a role that holds has one
        await admin.PostAsync(end, token, ("to", ""));
        Assert.Equal(HttpStatusCode.NotFound, (await handler.GetAsync("/d")).StatusCode);
        Assert.Equal(["gl01 role.grant hd01 Dispatcher@* 2026-11-02~", "gl01 role.end hd01 Dispatcher@* 2026-11-02~2026-11-01"], (await AuditAsync()).Where(entry => entry.Contains("role.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "CG", "", "请选一个角色")]
    [InlineData("Dispatcher", "", "", "请选一个单位")]
    [InlineData("Dispatcher", "CG", "2026-11-01", "起始日要是今天或以后")]
    [InlineData("Dispatcher", "CG", "gestern", "这个角色不能授予")]
    [InlineData("CoHandler", "CG", "", "这个角色不能授予")]
    public async Task A_role_that_is_not_given_says_why(string role, string unit, string from, string says)
    {
        var answer = await admin.PostAsync(Person + "/roles", token, ("role", role), ("unit", unit), ("from", from), ("to", ""));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(says, TextOf(await ParseAsync(answer)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_account_opens_nothing_and_an_unlocked_one_must_sign_in_again()
    {
        using var handler = house.Visit();
        await handler.SignInAsync("hd01");
        using var program = new HttpClient { BaseAddress = house.Address };
        var bearer = (await house.AccountsAsync(accounts => accounts.NewTokenAsync("hd01", default))).Must.Text;
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bearer);

        await admin.PostAsync(Person + "/lock", token);

        Assert.Equal(HttpStatusCode.Redirect, (await handler.GetAsync("/w")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync(new Uri("/api/v1/staff/who", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await handler.SignInAsync("hd01")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await admin.PostAsync(Person + "/links", token)).StatusCode);

        await admin.PostAsync(Person + "/unlock", token);

        Assert.Equal(HttpStatusCode.Redirect, (await handler.GetAsync("/w")).StatusCode);
        await handler.SignInAsync("hd01");
        Assert.Equal(HttpStatusCode.OK, (await handler.GetAsync("/w")).StatusCode);
        Assert.Equal(["gl01 account.locked hd01", "gl01 account.unlocked hd01"], (await AuditAsync()).Where(entry => entry.Contains("locked hd01", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task All_sessions_of_somebody_can_be_ended()
    {
        using var handler = house.Visit();
        await handler.SignInAsync("hd01");
        Assert.Contains("现在有 1 处登录", TextOf(await DomAsync(Person)), StringComparison.Ordinal);

        await admin.PostAsync(Person + "/sessions/end", token);

        Assert.Equal(HttpStatusCode.Redirect, (await handler.GetAsync("/w")).StatusCode);
        Assert.Contains("现在有 0 处登录", TextOf(await DomAsync(Person)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roles")]
    [InlineData("lock")]
    [InlineData("links")]
    public async Task Nobody_changes_their_own_roles_and_account(string noun)
    {
        var answer = await admin.PostAsync($"{List}/gl01/{noun}", token, ("role", "Auditor"), ("unit", "*"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("自己的角色和账号不能自己改", TextOf(await ParseAsync(answer)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_comes_in_pages_of_twenty_and_finds_by_name_and_account()
    {
        for (var no = 0; no < 25; no++)
        {
            await house.AccountsAsync(accounts => accounts.AddAsync(new NewStaff($"wg{no:00}", $"网格员{no}", house.Bureau, []), default));
        }

        var first = await DomAsync(List);
        var second = await DomAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!); // 27 people

        Assert.Equal((20, 7), (first.QuerySelectorAll("tbody tr").Length, second.QuerySelectorAll("tbody tr").Length));
        Assert.Contains("wg07", Assert.Single((await DomAsync(List + "?q=网格员7")).QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.Contains("网格员11", Assert.Single((await DomAsync(List + "?q=WG11")).QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.Contains("没有这样的人", TextOf(await DomAsync(List + "?q=火星")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_duty_is_written_and_ended_on_its_page()
    {
        const string Path = "/w/settings/duties";

        var wrong = await admin.PostAsync(Path, token, ("post", "CG-1"), ("person", "nobody"), ("from", "2026-11-02T14:00"), ("to", "2026-11-02T18:00"));
        var right = await admin.PostAsync(Path, token, ("post", "CG-1"), ("person", "hd01"), ("from", "2026-11-02T14:00"), ("to", "2026-11-02T18:00"));

        var again = await ParseAsync(wrong);
        Assert.Equal(("nobody", "2026-11-02T14:00"), (Typed(again, "person"), Typed(again, "from")));
        Assert.Equal(Path + "?done=add", right.Headers.Location?.OriginalString);
        var row = Assert.Single((await DomAsync(Path)).QuerySelectorAll("tbody tr"));
        Assert.Contains("11月2日（周一）14:00", row.TextContent, StringComparison.Ordinal);

        await admin.PostAsync(row.QuerySelector("form")!.GetAttribute("action")!, token); // each row has one
        Assert.Empty((await DomAsync(Path)).QuerySelectorAll("tbody tr"));
    }

    private static string TextOf(IHtmlDocument page) => page.QuerySelector("main")!.TextContent; // every page has one

    private static string? Typed(IHtmlDocument page, string field, string within = "main") => page.QuerySelector($"{within} [name={field}]")?.GetAttribute("value");

    private static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    private async Task<IHtmlDocument> DomAsync(string path) => await ParseAsync(await admin.GetAsync(path));

    private Task<List<string>> AuditAsync() =>
        house.District.WithDbAsync(db => db.Set<AuditEntry>().OrderBy(entry => entry.Sequence).Select(entry => entry.Actor + " " + entry.Kind + " " + entry.What).ToListAsync());
}
