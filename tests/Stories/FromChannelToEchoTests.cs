using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;

namespace Huiyin.Tests.Stories;

/// <summary>一件诉求，从扫码到回音。The whole path over HTTP, by the pages and by the API; the test's output reads it aloud.</summary>
public sealed class FromChannelToEchoTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    [Theory]
    [InlineData(Door.Pages)]
    [InlineData(Door.Api)]
    public async Task A_street_lamp_is_out_somebody_says_so_and_hears_back(Door door)
    {
        using var story = new Story(host, door, output);
        var resident = story.Resident();

        var slip = await resident.Scans(Story.WallCode).Says("青石坡 3 栋楼下的路灯三天不亮了，老人晚上不敢下楼").Leaves("13912340001").SendsAsync();
        await story.StandsAsync(slip, MatterState.Registered);
        Assert.Contains("临江街道办", await resident.ReadsAsync(slip), StringComparison.Ordinal);

        await story.Clerk().DoesAsync(slip, StaffAct.Accept());
        await story.Clerk().DoesAsync(slip, StaffAct.SendToCentre());
        await story.Dispatcher().DoesAsync(slip, StaffAct.Dispatch("CG", "JT", "看看是不是施工碰断了线"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.Sign("chengban"));
        await story.Handler().DoesAsync(slip, StaffAct.Contact("说好明天下午去看"));
        await story.CoHandler().DoesAsync(slip, StaffAct.Opinion("JT", "施工没有碰到线路"));
        await story.StandsAsync(slip, MatterState.InHand);
        Assert.Contains("区城管局", await resident.ReadsAsync(slip), StringComparison.Ordinal);

        await story.Handler().DoesAsync(slip, StaffAct.Reply("灯杆里的开关烧了，11 月 3 日已换新，当晚亮灯。"));
        Assert.DoesNotContain("开关烧了", await resident.ReadsAsync(slip), StringComparison.Ordinal);
        await story.UnitLeader().DoesAsync(slip, StaffAct.Approve());
        await story.StandsAsync(slip, MatterState.Answered);
        Assert.Contains("开关烧了", await resident.ReadsAsync(slip), StringComparison.Ordinal);

        var rated = await resident.RatesAsync(slip, 5, [], "第二天就亮了，谢谢");
        Assert.True(rated.IsDone, rated.Words);
        await story.StandsAsync(slip, MatterState.Closed);
        await TheHistoryIsWholeAsync(slip, ["T1", "T2", "T8", "T9", "T10", "contact", "T17", "T20", "T22", "T26a"], told: 7);
    }

    [Theory]
    [InlineData(Door.Pages)]
    [InlineData(Door.Api)]
    public async Task Tapping_twice_gives_the_same_number(Door door)
    {
        using var story = new Story(host, door, output);
        var resident = story.Resident();

        var first = await resident.Scans(Story.WallCode).Says("青石坡菜市场门口的窨井盖松了，踩上去会翘").SendsAsync();
        var second = await resident.SendsAgainAsync();

        Assert.Equal(first.Number, second.Number);
        Assert.Equal(["T1"], (await host.MatterAsync(first.Number)).Timeline.Select(entry => entry.Kind));
    }

    [Theory]
    [InlineData(Door.Pages)]
    [InlineData(Door.Api)]
    public async Task A_reply_is_never_approved_by_whoever_drafted_it(Door door)
    {
        using var story = new Story(host, door, output);
        var slip = await InHandOfAsync(story, "shenhe", "临江路口的红绿灯有一盏一直是黄的");

        await story.UnitLeader().DoesAsync(slip, StaffAct.Contact("问清了是哪个路口"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.Reply("信号灯控制器已重启，三种灯色恢复正常。"));
        await story.UnitLeader().IsRefusedAsync(slip, StaffAct.Approve());

        await story.StandsAsync(slip, MatterState.ReplyInReview);
        Assert.Null((await host.MatterAsync(slip.Number)).AnsweredAt);
    }

    [Theory]
    [InlineData(Door.Pages)]
    [InlineData(Door.Api)]
    public async Task What_is_missing_is_said_and_the_reply_comes_again(Door door)
    {
        using var story = new Story(host, door, output);
        var slip = await InHandOfAsync(story, "chengban", "望江亭边的护栏缺了一截，孩子常在那里玩");

        await story.Handler().DoesAsync(slip, StaffAct.Contact("约好当天去看"));
        await story.Handler().DoesAsync(slip, StaffAct.Reply("已经安排处理，请您放心。"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.SendBack("写清楚哪天装好"));
        await story.StandsAsync(slip, MatterState.InHand);
        await story.Handler().DoesAsync(slip, StaffAct.Reply("护栏 11 月 3 日装好，长 2 米，已验收。"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.Approve());

        await story.StandsAsync(slip, MatterState.Answered);
        Assert.Equal(2, (await host.MatterAsync(slip.Number)).Replies.Count);
    }

    [Theory]
    [InlineData(Door.Pages)]
    [InlineData(Door.Api)]
    public async Task To_turn_somebody_away_takes_two_people(Door door)
    {
        using var story = new Story(host, door, output);
        var slip = await story.Resident().Scans(Story.WallCode).Says("我和房东的押金官司法院判了我不服，要你们改判").Leaves("13912340005").SendsAsync();

        await story.Clerk().DoesAsync(slip, StaffAct.ProposeRedirect("Court", "依《民事诉讼法》第一百七十一条，请在十五日内向上一级法院上诉。"));
        await story.StandsAsync(slip, MatterState.Registered);
        await story.Clerk().IsRefusedAsync(slip, StaffAct.Confirm());
        await story.StandsAsync(slip, MatterState.Registered);
        await story.StreetLeader().DoesAsync(slip, StaffAct.Confirm());

        await story.StandsAsync(slip, MatterState.Redirected);
        Assert.Contains((await host.MessagesAsync(slip.Number)), text => text.Contains("上一级法院", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Door.Pages)]
    [InlineData(Door.Api)]
    public async Task A_bad_rating_is_seen_and_does_not_close_the_matter(Door door)
    {
        using var story = new Story(host, door, output);
        var resident = story.Resident();
        var slip = await AnsweredAsync(story, resident, "楼下烧烤摊每天吵到半夜两点");

        var refused = await resident.RatesAsync(slip, 1, [], "还是吵");
        Assert.False(refused.IsDone);
        await story.StandsAsync(slip, MatterState.Answered);
        var rated = await resident.RatesAsync(slip, 1, ["NotSolved", "NotAsReplied"], "昨晚还是吵到两点");

        Assert.True(rated.IsDone, rated.Words);
        await story.StandsAsync(slip, MatterState.VerifyingBadRating);
        Assert.False((await resident.RatesAsync(slip, 5, [], "算了")).IsDone);
        var list = await story.ByApi("huifang", "回访员惠小芳").ReadsListAsync("bad");
        Assert.Contains(slip.Number, list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Door.Pages)]
    [InlineData(Door.Api)]
    public async Task Somebody_takes_it_back(Door door)
    {
        using var story = new Story(host, door, output);
        var resident = story.Resident();
        var slip = await resident.Scans(Story.WallCode).Says("楼道里堆的旧沙发挡路，麻烦来清走").SendsAsync();
        await story.Clerk().DoesAsync(slip, StaffAct.Accept());

        var withdrawn = await resident.WithdrawsAsync(slip);

        Assert.True(withdrawn.IsDone, withdrawn.Words);
        await story.StandsAsync(slip, MatterState.Withdrawn);
        await story.Clerk().IsRefusedAsync(slip, StaffAct.SendToCentre());
    }

    [Fact]
    public async Task Nobody_rates_the_window_passes_and_it_counts_as_unrated()
    {
        using var story = new Story(host, Door.Api, output);
        var slip = await AnsweredAsync(story, story.Resident(), "小区门口的减速带坏了，车颠得厉害");
        var until = (await host.MatterAsync(slip.Number)).RateUntil!.Value; // answered

        host.Clock.Pass(until - host.Clock.GetUtcNow() - TimeSpan.FromMinutes(1));
        await host.RunJobsAsync();
        await story.StandsAsync(slip, MatterState.Answered);
        host.Clock.Pass(TimeSpan.FromMinutes(11));
        await host.RunJobsUntilAsync(async () => (await host.MatterAsync(slip.Number)).State == MatterState.Closed);
        story.Tell("评价期过了，没有人评价，按未评价办结。");

        var matter = await host.MatterAsync(slip.Number);
        Assert.Equal("T26b", matter.Timeline[^1].Kind);
        Assert.Null(matter.Stars);
        Assert.Empty(matter.Ratings);
    }

    private async Task<Slip> InHandOfAsync(Story story, string handler, string words)
    {
        var slip = await story.Resident().Scans(Story.WallCode).Says(words).Leaves("13912340002").SendsAsync();
        await story.Clerk().DoesAsync(slip, StaffAct.Accept());
        await story.Clerk().DoesAsync(slip, StaffAct.SendToCentre());
        await story.Dispatcher().DoesAsync(slip, StaffAct.Dispatch("CG", "JT", "一起到现场看看"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.Sign(handler));
        await story.CoHandler().DoesAsync(slip, StaffAct.Opinion("JT", "看过了，与道路无关"));
        return slip;
    }

    private async Task<Slip> AnsweredAsync(Story story, Resident resident, string words)
    {
        var slip = await resident.Scans(Story.WallCode).Says(words).Leaves("13912340003").SendsAsync();
        await story.Clerk().DoesAsync(slip, StaffAct.Accept("Complaint"));
        await story.Clerk().DoesAsync(slip, StaffAct.HandleHere("chuangkou"));
        await story.Clerk().DoesAsync(slip, StaffAct.Contact("问了情况"));
        await story.Clerk().DoesAsync(slip, StaffAct.Reply("已到现场处理，并安排人员每晚巡查。"));
        await story.StreetLeader().DoesAsync(slip, StaffAct.Approve());
        return slip;
    }

    private async Task TheHistoryIsWholeAsync(Slip slip, string[] kinds, int told)
    {
        var matter = await host.MatterAsync(slip.Number);
        Assert.Equal(kinds, matter.Timeline.Select(entry => entry.Kind));
        byte[] before = [];
        foreach (var entry in matter.Timeline)
        {
            Assert.True(entry.IsGenuine(matter.Id.Value, before), $"entry {entry.Sequence}");
            before = entry.Hash;
        }

        var messages = await host.MessagesAsync(slip.Number);
        Assert.Equal(told, messages.Count);
        Assert.All(messages, text => Assert.Contains(slip.Shown, text, StringComparison.Ordinal));
        Assert.All(messages, text => Assert.DoesNotContain("{", text, StringComparison.Ordinal));
        Assert.All(messages, text => Assert.DoesNotContain("老人晚上不敢下楼", text, StringComparison.Ordinal));
        Assert.Equal(kinds.Count(kind => MatterPath.Steps.FirstOrDefault(step => step.No == kind)?.Told is not null), told);
    }
}
