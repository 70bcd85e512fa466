namespace Huiyin.Tests.Stories;

/// <summary>管理员：人员、值班、时限和本区的日子都在页面上改，改了就生效。</summary>
public sealed class SettingsTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    [Fact]
    public async Task Somebody_new_is_added_sets_a_password_gets_a_role_and_is_locked_out_again()
    {
        using var story = new Story(host, Door.Pages, output);
        using var newcomer = new Surfer(host.Address);
        var admin = story.AtDesk("guanli", "管理员关立");

        var form = await admin.OpenAsync("/w/settings/staff-new");
        var added = await admin.SubmitAsync(form, "/staff-new", ("person", "辛来"), ("name", "xinlai"), ("unit", "CG"));
        var link = new Uri(added.Document.QuerySelector("[data-link]")!.TextContent.Trim()); // the story fails here where there is none
        story.Tell("管理员新增了辛来，把一次性链接交给他。");

        var page = await newcomer.GoToAsync(link.AbsolutePath);
        await newcomer.SubmitAsync(page.FormWith("password"), ("password", StoryHost.Password), ("again", StoryHost.Password));
        page = await newcomer.GoToAsync("/d");
        page = await newcomer.SubmitAsync(page.FormWith("password"), ("user", "xinlai"), ("password", StoryHost.Password));
        Assert.Equal(404, (int)page.Status);
        story.Tell("辛来设好口令登录，还不能派单。");

        var person = await admin.OpenAsync("/w/settings/staff/xinlai");
        var granted = await admin.SubmitAsync(person, "/roles", ("role", "Dispatcher"), ("unit", "*"));
        Assert.True(granted.Says("角色已授予"), granted.ToString());
        Assert.True((await newcomer.GoToAsync("/d")).IsGood);
        story.Tell("管理员授予派单员，辛来马上打开了派单台。");

        var locked = await admin.SubmitAsync(granted, "/lock");
        Assert.True(locked.Says("账号已锁定"), locked.ToString());
        Assert.Equal("/w/signin", (await newcomer.GoToAsync("/d")).Address.AbsolutePath);
        story.Tell("账号一锁定，辛来回到登录页。");
    }

    [Fact]
    public async Task A_day_off_of_the_district_and_a_new_limit_move_what_is_promised()
    {
        using var story = new Story(host, Door.Pages, output);
        var admin = story.AtDesk("guanli", "管理员关立");
        const string Day = "2030-11-12"; // an ordinary Tuesday, far from the other stories

        var limit = await admin.OpenAsync("/w/settings/limits/review");
        var changed = await admin.SubmitAsync(limit, "/limits/review", ("number", "3"), ("unit", "Hours"), ("from", Day), ("source", "区府办发〔2026〕9号"));
        Assert.True(changed.Says("3 小时") && changed.Says("还没生效"), changed.ToString());
        var taken = await admin.SubmitAsync(changed, "/withdrawals");
        Assert.False(taken.Says("3 小时"), taken.ToString());
        story.Tell("管理员写了一条将来的时限，又撤回了。");

        var calendar = await admin.OpenAsync("/w/settings/holidays");
        var typed = await admin.SubmitAsync(calendar, "/local-days", ("day", Day), ("kind", ""), ("reason", "停水检修"));
        Assert.Equal((400, "停水检修"), ((int)typed.Status, typed.Document.QuerySelector("#reason")?.GetAttribute("value")));
        var written = await admin.SubmitAsync(typed, "/local-days", ("kind", "off"));
        Assert.True(written.Says("停水检修") && written.Says("本区的日历已改好"), written.ToString());
        var removed = await admin.SubmitAsync(written, "/removal");
        Assert.False(removed.Says("停水检修"), removed.ToString());
        story.Tell("区里定了一天放假，后来取消了。");
    }
}
