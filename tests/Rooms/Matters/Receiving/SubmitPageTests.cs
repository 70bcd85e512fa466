using System.Net;
using Huiyin.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Rooms.Matters.Receiving;

public sealed class SubmitPageTests : IAsyncLifetime
{
    private const string Lamp = "青石巷 37 号门口的路灯坏了三天，晚上看不见台阶，想请你们早点修好。";
    private const string Form = "/s/" + Town.WallCode;

    // 1×1, a real PNG
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private TownSite site = null!; // set before each test

    public async ValueTask InitializeAsync() => site = await TownSite.OpenAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task The_code_on_the_wall_fills_in_place_and_person()
    {
        using var visitor = site.Visit();

        var page = await visitor.GoToAsync(Form);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("您在：临江街道 · 青石坡社区", page.Text);
        Assert.Contains("肖敏代表的代表码", page.Text);
        Assert.DoesNotContain(page.Document.All, element => element.GetAttribute("name") == "area");
    }

    [Fact]
    public async Task A_code_that_nobody_knows_leads_to_the_form_without_a_code()
    {
        using var visitor = site.Visit();

        var page = await visitor.GoToAsync("/s/ZZZZZZZZ");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.NotNull(page.Document.QuerySelector("main a[href='/s']"));
    }

    [Fact]
    public async Task Without_a_script_it_is_read_back_before_the_number_is_given()
    {
        using var visitor = site.Visit();
        var form = await visitor.GoToAsync(Form);
        site.Clock.Pass(TimeSpan.FromSeconds(40));

        var check = await visitor.SendAsync(form, "text", ("text", Lamp), ("tel", "139 0000 2768"), ("spot", "青石巷 37 号"));
        var receipt = await visitor.SendAsync(check, "checked");

        Assert.Contains("请核对", check.Text);
        Assert.Contains("139****2768，不公开", check.Text);
        Assert.StartsWith("/r/", receipt.Path, StringComparison.Ordinal);
        Assert.Contains("已收到", receipt.Text);
        var matter = await OnlyMatterAsync();
        Assert.Equal(Lamp, matter.Text);
        Assert.Equal(Town.StreetOffice, matter.FirstReceiver);
        Assert.Equal("13900002768", site.District.Keys.Unseal(matter.SealedPhone));
        Assert.False(matter.IsHeldForALook);
    }

    [Fact]
    public async Task Only_the_browser_that_submitted_sees_the_query_code_and_only_for_ten_minutes()
    {
        using var visitor = site.Visit();
        using var other = site.Visit();
        var receipt = await SubmitAsync(visitor, Lamp);
        var code = await CodeAsync();

        var elsewhere = await other.GoToAsync(receipt.Path);
        site.Clock.Pass(TimeSpan.FromMinutes(11));
        var later = await visitor.GoToAsync(receipt.Path);

        Assert.Equal(string.Join("", code), receipt.Document.QuerySelector(".code")?.TextContent.Replace(" ", "").Replace("\n", ""));
        Assert.NotNull(receipt.Document.QuerySelector("svg.qr"));
        Assert.DoesNotContain(code, elsewhere.Document.DocumentElement.OuterHtml);
        Assert.Null(elsewhere.Document.QuerySelector(".code"));
        Assert.Null(later.Document.QuerySelector(".code"));
        Assert.DoesNotContain("路灯", elsewhere.Text);
    }

    [Fact]
    public async Task A_chip_puts_a_sentence_start_behind_what_is_written()
    {
        using var visitor = site.Visit();
        var form = await visitor.GoToAsync(Form);

        var page = await visitor.SendAsync(form, "text", ("text", "家门口。"), ("name", "周女士"), ("start", "lamp"));

        Assert.StartsWith("家门口。\n路灯", page.Value("text"), StringComparison.Ordinal);
        Assert.Equal("周女士", page.Value("name"));
        Assert.Empty(await MattersAsync());
    }

    [Fact]
    public async Task Whatever_is_missing_is_said_at_once_and_nothing_typed_is_lost()
    {
        using var visitor = site.Visit();
        var form = await visitor.GoToAsync("/s");

        var page = await visitor.SendAsync(form, "text", ("text", "路灯"), ("tel", "1390000276"), ("name", "周女士"), ("spot", "青石巷"), ("open", "1"), ("checked", "1"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(["#text", "#tel", "#area"], page.Document.QuerySelectorAll(".summary a").Select(link => link.GetAttribute("href")));
        Assert.Contains("手机号少了 1 位：现在是 10 位，应该是 11 位", page.Text);
        Assert.Equal(("路灯", "1390000276", "周女士", "青石巷"), (page.Value("text"), page.Value("tel"), page.Value("name"), page.Value("spot")));
        Assert.True(page.Document.QuerySelector("input[name=open]")?.HasAttribute("checked"));
        Assert.Empty(await MattersAsync());
    }

    [Fact]
    public async Task A_picture_survives_a_refused_form_and_goes_over_to_the_matter()
    {
        using var visitor = site.Visit();
        var form = await visitor.GoToAsync(Form);

        var refused = await visitor.SendAsync(form, "text", ("text", "灯"), ("photo", Picture));
        var shown = await visitor.GetAsync(refused.Document.QuerySelector(".photos img")?.GetAttribute("src") ?? "");
        var check = await visitor.SendAsync(refused, "text", ("text", Lamp));
        await visitor.SendAsync(check, "checked");

        Assert.Equal("image/png", shown.Content.Headers.ContentType?.MediaType);
        var matter = await OnlyMatterAsync();
        var file = Assert.Single(await site.WithDbAsync(db => db.Set<StoredFile>().ToListAsync()));
        Assert.Equal((matter.Id.Value, "citizen"), (file.Owner, file.Actor));
        Assert.Equal(1, matter.FileCount);
    }

    [Fact]
    public async Task A_picture_can_be_taken_away_and_the_fourth_is_refused()
    {
        using var visitor = site.Visit();
        var form = await visitor.GoToAsync(Form);
        byte[][] four = [.. Enumerable.Range(0, 4).Select(Coloured)];

        var page = await visitor.SendAsync(form, "text", [("text", Lamp), .. four.Select(picture => ("photo", (object)picture))]);
        var dropped = await visitor.SendAsync(page, "text", ("drop", page.Document.QuerySelector("button[name=drop]")?.GetAttribute("value") ?? ""));

        Assert.Contains("最多 3 个文件", page.Text);
        Assert.Equal(3, page.Document.QuerySelectorAll(".photos img").Length);
        Assert.Equal(2, dropped.Document.QuerySelectorAll(".photos img").Length);
    }

    [Fact]
    public async Task Files_of_a_form_nobody_sent_are_gone_after_a_day()
    {
        using var visitor = site.Visit();
        var form = await visitor.GoToAsync(Form);
        var page = await visitor.SendAsync(form, "text", ("text", "灯"), ("photo", Picture));
        var link = page.Document.QuerySelector(".photos img")?.GetAttribute("src") ?? "";
        await site.RunJobsAsync();
        var before = await visitor.GetAsync(link);

        site.Clock.Pass(TimeSpan.FromHours(25));
        await UntilAsync(async () => await site.WithDbAsync(db => db.Set<StoredFile>().CountAsync()) == 0);
        var after = await visitor.GetAsync(link);

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, after.StatusCode);
    }

    [Fact]
    public async Task Sent_twice_it_keeps_its_number()
    {
        using var visitor = site.Visit();
        var form = await visitor.GoToAsync(Form);
        var first = await visitor.SendAsync(form, "text", ("text", Lamp), ("checked", "1"));

        var second = await visitor.SendAsync(form, "text", ("text", Lamp), ("checked", "1"));

        var matter = await OnlyMatterAsync();
        Assert.Equal(first.Path, second.Path.Replace("?again=1", ""));
        Assert.Contains($"这件事刚才已经收到，编号还是：{Huiyin.Matters.Contract.ReceiptNumber.Show(matter.Number)}", second.Text);
    }

    [Fact]
    public async Task The_same_form_with_another_text_is_asked_for_once_more_and_is_then_another_matter()
    {
        using var visitor = site.Visit();
        var form = await visitor.GoToAsync(Form);
        await visitor.SendAsync(form, "text", ("text", Lamp), ("checked", "1"));

        var page = await visitor.SendAsync(form, "text", ("text", "楼上装修到半夜，天天如此。"), ("checked", "1"));
        var check = await visitor.SendAsync(page, "text", ("checked", "1"));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("楼上装修到半夜，天天如此。", page.Value("text"));
        Assert.StartsWith("/r/", check.Path, StringComparison.Ordinal);
        Assert.Equal(2, (await MattersAsync()).Count);
    }

    [Fact]
    public async Task Whoever_is_in_danger_sees_110_119_and_120_before_the_matter_is_taken()
    {
        using var visitor = site.Visit();
        var form = await visitor.GoToAsync(Form);

        var panel = await visitor.SendAsync(form, "text", ("text", "楼下着火了，烟很大"), ("checked", "1"));
        var taken = (await MattersAsync()).Count;
        var receipt = await visitor.SendAsync(panel, "urgent");

        Assert.Equal(["tel:119", "tel:110", "tel:120"], Numbers(panel));
        Assert.Contains("您写到了「着火」。有人有危险，请先打 119 火警", panel.Text);
        Assert.Contains("仍要提交", panel.Text);
        Assert.Equal(0, taken);
        Assert.StartsWith("/r/", receipt.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_an_accident_on_the_road_brings_122()
    {
        using var visitor = site.Visit();

        var panel = await visitor.SendAsync(await visitor.GoToAsync(Form), "text", ("text", "路口刚发生车祸，有人昏迷"), ("checked", "1"));

        Assert.Equal(["tel:122", "tel:120", "tel:110", "tel:119"], Numbers(panel));
        Assert.Empty(await MattersAsync());
    }

    [Theory]
    [InlineData("楼道里堆满纸箱，担心着火，请来清一清。")]
    [InlineData("我们这一片停水两天了。")]
    [InlineData("社区的消防演练能不能放在周末？")]
    public async Task What_is_feared_or_inconvenient_is_taken_without_a_detour(string text)
    {
        using var visitor = site.Visit();

        var receipt = await visitor.SendAsync(await visitor.GoToAsync(Form), "text", ("text", text), ("checked", "1"));

        Assert.StartsWith("/r/", receipt.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30, "", false)]
    [InlineData(30, "http://buy.example", true)]
    [InlineData(1, "", true)]
    public async Task What_looks_like_a_robot_gets_its_number_and_waits_for_a_look(int seconds, string honeypot, bool isHeld)
    {
        using var visitor = site.Visit();
        var form = await visitor.GoToAsync(Form);
        site.Clock.Pass(TimeSpan.FromSeconds(seconds));

        var receipt = await visitor.SendAsync(form, "text", ("text", Lamp), ("checked", "1"), ("hp_site", honeypot));

        Assert.StartsWith("/r/", receipt.Path, StringComparison.Ordinal);
        Assert.Equal(isHeld, (await OnlyMatterAsync()).IsHeldForALook);
    }

    [Fact]
    public async Task One_browser_may_submit_five_in_ten_minutes_and_the_sixth_keeps_what_was_typed()
    {
        using var visitor = site.Visit("203.0.113.9");
        VisitedPage page = null!; // set in the loop
        for (var no = 1; no <= 6; no++)
        {
            page = await visitor.SendAsync(await visitor.GoToAsync(Form), "text", ("text", $"第 {no} 盏路灯不亮"), ("checked", "1"));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, page.Status);
        Assert.Contains("请 2 分钟后再点提交，内容已为您保留", page.Text);
        Assert.Equal("第 6 盏路灯不亮", page.Value("text"));
        Assert.Equal(5, (await MattersAsync()).Count);
    }

    [Fact]
    public async Task Trusted_networks_are_not_limited()
    {
        using var visitor = site.Visit();
        for (var no = 1; no <= 7; no++)
        {
            await visitor.SendAsync(await visitor.GoToAsync(Form), "text", ("text", $"第 {no} 盏路灯不亮"), ("checked", "1"));
        }

        Assert.Equal(7, (await MattersAsync()).Count);
    }

    [Fact]
    public async Task A_page_that_was_open_too_long_keeps_everything()
    {
        using var visitor = site.Visit();
        using var other = site.Visit();
        var form = await visitor.GoToAsync(Form);

        var page = await other.SendAsync(form, "text", ("text", Lamp), ("tel", "13900002768"), ("checked", "1"));
        var receipt = await other.SendAsync(page, "text", ("checked", "1"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("页面放得太久了，请再点一次提交，内容都在", page.Text);
        Assert.Equal(Lamp, page.Value("text"));
        Assert.StartsWith("/r/", receipt.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_place_than_the_one_on_the_wall_can_be_chosen_without_losing_the_text()
    {
        using var visitor = site.Visit();
        var form = await visitor.GoToAsync(Form);

        var page = await visitor.SendAsync(form, "text", ("text", Lamp), ("change", "1"));
        await visitor.SendAsync(page, "text", ("area", Town.Street), ("checked", "1"));

        Assert.Equal(Lamp, page.Value("text"));
        Assert.Equal(Town.Street, (await OnlyMatterAsync()).AreaCode);
    }

    private static async Task<VisitedPage> SubmitAsync(Visitor visitor, string text) =>
        await visitor.SendAsync(await visitor.GoToAsync(Form), "text", ("text", text), ("checked", "1"));

    private static IEnumerable<string?> Numbers(VisitedPage panel) => panel.Document.QuerySelectorAll("main .notice a").Select(link => link.GetAttribute("href"));

    private async Task<string> CodeAsync()
    {
        var matter = await OnlyMatterAsync();
        return site.District.Keys.QueryCode(matter.Id.Value, 0);
    }

    private Task<List<Huiyin.Matters.Model.Matter>> MattersAsync() => site.WithDbAsync(db => db.Set<Huiyin.Matters.Model.Matter>().AsNoTracking().ToListAsync());

    private async Task<Huiyin.Matters.Model.Matter> OnlyMatterAsync() => Assert.Single(await MattersAsync());

    private async Task UntilAsync(Func<Task<bool>> isDone)
    {
        for (var round = 0; round < 50 && !await isDone(); round++)
        {
            await site.RunJobsAsync();
            await Task.Delay(50);
        }

        Assert.True(await isDone());
    }

    // Four different pictures: one byte of the pixel data differs, which no reader minds.
    private static byte[] Coloured(int no)
    {
        var picture = Picture.ToArray();
        picture[44] = (byte)(picture[44] + no);
        return picture;
    }
}
