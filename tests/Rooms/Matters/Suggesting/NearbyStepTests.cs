using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Rooms.Matters.Suggesting;

/// <summary>The resident's form, where a neighbour has said the same.</summary>
public sealed class NearbyStepTests : IAsyncLifetime
{
    private const string Lamp = "石榴园小区门口的路灯坏了三天，晚上黑漆漆的看不见台阶。";
    private const string SameLamp = "石榴园小区大门边的路灯一直不亮，老人晚上摔了一跤。";
    private const string Form = "/s/" + Town.WallCode;

    private TownSite site = null!; // set before each test
    private string neighbour = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        site = await TownSite.OpenAsync();
        (neighbour, _) = await site.RaiseAsync(Lamp);
        await site.MoveAsync(neighbour, (matter, register, now) => A.Done(matter.Accept(Purpose.Help, null, null, null, register, Town.Somebody(), now)));
        site.Clock.Pass(TimeSpan.FromDays(2));
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task The_page_that_reads_it_back_shows_what_a_neighbour_said_and_one_press_goes_along()
    {
        using var visitor = site.Visit();

        var check = await visitor.SendAsync(await OpenAsync(visitor), "text", ("text", SameLamp));
        var token = check.Document.QuerySelector("button[name=same]")?.GetAttribute("value") ?? "";
        var receipt = await visitor.SendAsync(check, "checked", ("same", token));

        Assert.Contains("附近 2 天内有 1 件相似的", check.Text);
        Assert.Contains("同类的事 · 临江街道 · 青石坡社区 · 2 天前 · 正在办理", check.Text);
        Assert.DoesNotContain("黑漆漆", check.Document.DocumentElement.OuterHtml);
        Assert.DoesNotContain(neighbour, check.Document.DocumentElement.OuterHtml);
        Assert.StartsWith("/r/", receipt.Path, StringComparison.Ordinal);
        var own = await OwnAsync();
        Assert.NotEqual(neighbour, own.Number);
        Assert.Equal((await site.MatterAsync(neighbour)).Id, own.SuggestedMaster);
        Assert.Null(own.MasterId);
    }

    [Fact]
    public async Task Whoever_says_it_is_another_thing_goes_on_as_always()
    {
        using var visitor = site.Visit();

        var check = await visitor.SendAsync(await OpenAsync(visitor), "text", ("text", SameLamp));
        var receipt = await visitor.SendAsync(check, "checked");

        Assert.Contains("不是，继续提交", check.Text);
        Assert.StartsWith("/r/", receipt.Path, StringComparison.Ordinal);
        Assert.Null((await OwnAsync()).SuggestedMaster);
    }

    [Fact]
    public async Task With_a_script_it_is_asked_once_and_only_where_something_was_found()
    {
        using var visitor = site.Visit();

        var asked = await visitor.SendAsync(await OpenAsync(visitor), "text", ("text", SameLamp), ("checked", "1"));
        var receipt = await visitor.SendAsync(asked, "checked");
        var other = await visitor.SendAsync(await OpenAsync(visitor), "text", ("text", "竹林湾小区楼下餐馆油烟很大，窗户不敢开。"), ("checked", "1"));

        Assert.Contains("附近 2 天内有 1 件相似的", asked.Text);
        Assert.StartsWith("/r/", receipt.Path, StringComparison.Ordinal);
        Assert.StartsWith("/r/", other.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_alike_the_page_says_nothing_of_it()
    {
        using var visitor = site.Visit();

        var check = await visitor.SendAsync(await OpenAsync(visitor), "text", ("text", "竹林湾小区楼下餐馆油烟很大，窗户不敢开。"));

        Assert.Null(check.Document.QuerySelector(".near"));
        Assert.DoesNotContain("相似", check.Text);
    }

    [Fact]
    public async Task Whoever_is_in_danger_is_not_asked()
    {
        using var visitor = site.Visit();

        var danger = await visitor.SendAsync(await OpenAsync(visitor), "text", ("text", SameLamp + "灯杆漏电，有人触电了！"));
        var receipt = await visitor.SendAsync(danger, "checked");

        Assert.Contains("120", danger.Text);
        Assert.Null(danger.Document.QuerySelector(".near"));
        Assert.StartsWith("/r/", receipt.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_made_up_answer_points_to_nothing_and_stops_nobody()
    {
        using var visitor = site.Visit();

        var check = await visitor.SendAsync(await OpenAsync(visitor), "text", ("text", SameLamp));
        var receipt = await visitor.SendAsync(check, "checked", ("same", neighbour));

        Assert.StartsWith("/r/", receipt.Path, StringComparison.Ordinal);
        Assert.Null((await OwnAsync()).SuggestedMaster);
    }

    [Fact]
    public async Task What_was_chosen_is_not_lost_where_the_form_comes_back()
    {
        using var visitor = site.Visit();
        var check = await visitor.SendAsync(await OpenAsync(visitor), "text", ("text", SameLamp));
        var token = check.Document.QuerySelector("button[name=same]")?.GetAttribute("value") ?? "";

        var refused = await visitor.SendAsync(check, "checked", ("same", token), ("tel", "123"));
        await visitor.SendAsync(refused, "text", ("tel", ""), ("checked", "1"));

        Assert.Equal(token, refused.Value("same"));
        Assert.Equal((await site.MatterAsync(neighbour)).Id, (await OwnAsync()).SuggestedMaster);
    }

    private async Task<VisitedPage> OpenAsync(Visitor visitor)
    {
        var form = await visitor.GoToAsync(Form);
        site.Clock.Pass(TimeSpan.FromSeconds(40)); // nobody types in no time
        return form;
    }

    private Task<Matter> OwnAsync() => site.WithDbAsync(db => db.Set<Matter>().AsNoTracking().OrderByDescending(matter => matter.RegisteredAt).FirstAsync(Ct));
}
