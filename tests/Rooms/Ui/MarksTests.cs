using Huiyin.Ui;

namespace Huiyin.Tests.Rooms.Ui;

public class MarksTests
{
    private static readonly DateTimeOffset Friday = new(2026, 11, 20, 8, 40, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("ok", "light ok", "正常")]
    [InlineData("soon", "light soon", "快到期")]
    [InlineData("today", "light today", "今天到期")]
    [InlineData("late", "light late", "已超期")]
    [InlineData("paused", "light pause", "暂停计时")]
    [InlineData("done", "light done", "已办结")]
    public async Task A_light_always_has_its_word(string code, string css, string word)
    {
        Assert.Equal($"<span class=\"{css}\">{word}</span>", (await Drawn.AsHtml<LightMark>(new { Code = code })).Trim());
    }

    [Fact]
    public async Task A_leading_light_has_a_second_line()
    {
        var html = await Drawn.AsHtml<LightMark>(new { Code = "late", Lead = true, Text = "已超期，晚了 1 个工作日", ChildContent = Drawn.Text("已通知督办人员") });

        Assert.Equal("<p class=\"light lead late\"><b><span class=\"ph\">已超期，</span><span class=\"ph\">晚了 1 个工作日</span></b><small>已通知督办人员</small></p>", html.Trim());
    }

    [Fact]
    public async Task A_light_nobody_knows_is_a_mistake()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Drawn.AsHtml<LightMark>(new { Code = "purple" }));
    }

    [Fact]
    public async Task The_trail_is_stamped_as_far_as_the_matter_has_come()
    {
        TrailStep[] steps = [new("收到", "收", StepState.Done, new(2026, 11, 12)), new("分派", "派", StepState.Now), new("办理", "办", StepState.Todo)];

        var html = await Drawn.AsHtml<StageTrail>(new { Steps = steps });

        Assert.Contains("<li class=\"done\"><span class=\"seal\" aria-hidden=\"true\">收</span>", html, StringComparison.Ordinal);
        Assert.Contains("<time datetime=\"2026-11-12\">11.12</time>", html, StringComparison.Ordinal);
        Assert.Contains("<li class=\"now\" aria-current=\"step\"><span class=\"seal now\" aria-hidden=\"true\">派</span>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"seal todo\" aria-hidden=\"true\">办</span>", html, StringComparison.Ordinal);
        Assert.Equal("收 收到 ：已盖章 11.12 派 分派 ：现在这一步 办 办理 ：还没到", Drawn.Words(html));
    }

    [Fact]
    public async Task Citizens_read_when_then_who_did_what()
    {
        var html = await Drawn.AsHtml<TimelineItem>(new { At = Friday, Seal = "答", By = "区路灯管护中心", What = "答复了您。" });

        Assert.Equal("答 11月20日（周五）16:40 区路灯管护中心 答复了您。", Drawn.Words(html));
        Assert.Contains("datetime=\"2026-11-20T16:40:00&#x2B;08:00\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_staff_may_read_says_so()
    {
        var html = await Drawn.AsHtml<TimelineItem>(new { At = Friday, Dense = true, Kind = TimelineKind.Inner, By = "周砚", What = "现场复核" });

        Assert.Contains("<li class=\"inner\">", html, StringComparison.Ordinal);
        Assert.Equal("内部 现场复核 11月20日 16:40 · 周砚", Drawn.Words(html));
    }

    [Theory]
    [InlineData("261121042737", "2611 2104 2737")]
    [InlineData("离线-07", "离线-07")]
    public void A_receipt_number_is_read_in_groups_of_four(string number, string grouped)
    {
        Assert.Equal(grouped, ReceiptNo.Grouped(number));
    }

    [Fact]
    public async Task An_empty_list_says_one_sentence_and_offers_one_thing_to_do()
    {
        var html = await Drawn.AsHtml<Empty>(new { Sentence = "没有符合的", Href = "/w", Action = "清除「街道=大溪沟」" });

        Assert.Equal("没有符合的 清除「街道=大溪沟」", Drawn.Words(html));
        Assert.Contains("<a class=\"btn\" href=\"/w\">", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ok", "notice", "status")]
    [InlineData("warn", "notice soon", "alert")]
    [InlineData("late", "notice late", "alert")]
    public async Task A_notice_speaks_as_loud_as_it_must(string kind, string css, string role)
    {
        Assert.Equal($"<div class=\"{css}\" role=\"{role}\"><p>已保存</p></div>", (await Drawn.AsHtml<Notice>(new { Kind = kind, Text = "已保存" })).Trim());
    }
}
