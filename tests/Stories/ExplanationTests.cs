using Huiyin.Matters.Contract;

namespace Huiyin.Tests.Stories;

/// <summary>解释挂账：现在办不了，说清为什么、能先做什么、哪天再看；政策变了，就重新办。</summary>
public sealed class ExplanationTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    [Theory]
    [InlineData(Door.Pages)]
    [InlineData(Door.Api)]
    public async Task What_could_only_be_explained_is_done_when_a_new_policy_allows_it(Door door)
    {
        using var story = new Story(host, door, output);
        var monday = await story.NextMondayAsync();
        var (resident, neighbour) = (story.Resident(), story.Resident());
        var slip = await story.InHandAsync(resident, "青石坡 5 栋六层没有电梯，住着十几位老人，能不能加装");
        var beside = await neighbour.Scans(Story.WallCode).Says("我也住 5 栋，母亲坐轮椅，盼着装电梯").Leaves("13912340402").SendsAsync();
        await story.Dispatcher().DoesAsync(beside, StaffAct.Merge(slip.Number));

        await ExplainedAsync(story, slip, monday.AddDays(9));
        var read = await resident.ReadsAsync(slip);
        Assert.All(["今年的补助名额用完", "名额按年下达", "在一楼装无障碍坡道", "可向社区借爬楼机"], words => Assert.Contains(words, read, StringComparison.Ordinal));
        Assert.True((await resident.RatesAsync(slip, 4, [], "说得明白，愿意等")).IsDone);
        await story.StandsAsync(slip, MatterState.Explained);
        await host.RunJobsUntilAsync(async () => { host.Clock.Pass(TimeSpan.FromSeconds(11)); return (await host.MatterAsync(beside.Number)).State == MatterState.Explained; });
        Assert.Contains("可向社区借爬楼机", await neighbour.ReadsAsync(beside), StringComparison.Ordinal);

        await story.OnAsync(monday.AddDays(9), 9);
        await story.Dispatcher().DoesAsync(slip, StaffAct.Renew("新一批名额还没有下达", monday.AddDays(16)));
        Assert.Contains("还不能办，新一批名额还没有下达", await story.LastToldAsync(slip), StringComparison.Ordinal);
        await story.OnAsync(monday.AddDays(16), 9);
        await story.Supervisor().DoesAsync(slip, StaffAct.Revive("市里出了加装电梯新政策，5 栋列入补助。"));
        await TheNewPromiseAsync(story, slip, beside, monday);

        await story.OnAsync(monday.AddDays(17), 9);
        await story.Handler().DoesAsync(slip, StaffAct.Reply("5 栋已签补助协议，施工队进场，年底前通梯。", "Planned"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.Approve());
        Assert.Contains("年底前通梯", await resident.ReadsAsync(slip), StringComparison.Ordinal);
        Assert.True((await resident.RatesAsync(slip, 5, [], "没想到真来了")).IsDone);
        await story.HistoryIsAsync(
            slip, "T1", "T2", "T8", "T9", "T10", "contact", "follower", "T20", "proposal", "T23", "T26d", "T25a", "T24", "T20", "T22", "T26a");
        Assert.Equal(11, (await story.ToldAsync(slip)).Count);
        await host.RunJobsUntilAsync(async () => { host.Clock.Pass(TimeSpan.FromSeconds(11)); return (await host.MatterAsync(beside.Number)).State == MatterState.Answered; });
        Assert.Contains("年底前通梯", await neighbour.ReadsAsync(beside), StringComparison.Ordinal);
        await story.HistoryIsAsync(beside, "T1", "T33", "T38b", "T24", "T33", "T38a");
        await story.ToldAsync(beside);
    }

    private static async Task ExplainedAsync(Story story, Slip slip, DateOnly revisitOn)
    {
        await story.Handler().IsRefusedAsync(slip, StaffAct.Reply("今年的补助名额用完了，暂时装不了电梯。", "Explained"));
        await story.Handler().DoesAsync(slip, StaffAct.ReplyExplained(
            "今年的补助名额用完了，加装电梯要等下一批。", "Policy", "《老旧小区加装电梯补助办法》第六条，名额按年下达", "先在一楼装无障碍坡道", "可向社区借爬楼机", "Stretch", revisitOn));
        await story.UnitLeader().IsRefusedAsync(slip, StaffAct.Approve()); // an explanation takes two
        await story.UnitLeader().DoesAsync(slip, StaffAct.Explain());
        await story.StandsAsync(slip, MatterState.ReplyInReview);
        await story.Dispatcher().DoesAsync(slip, StaffAct.Confirm());
        await story.StandsAsync(slip, MatterState.Explained);
        Assert.Contains("说明了暂时不能解决的原因、依据和替代办法", await story.LastToldAsync(slip), StringComparison.Ordinal);
    }

    private static async Task TheNewPromiseAsync(Story story, Slip slip, Slip beside, DateOnly monday)
    {
        var matter = await story.MatterAsync(slip);
        Assert.Equal((MatterState.InHand, monday.AddDays(32)), (matter.State, matter.DueDay)); // twelve working days from that Wednesday
        Assert.Equal(monday.AddDays(16), Huiyin.WorkDays.CivilTime.DateOf(matter.FirstDueAt!.Value.AddSeconds(-1))); // the first promise stays on record
        var told = await story.LastToldAsync(slip);
        Assert.Contains("有好消息：市里出了加装电梯新政策", told, StringComparison.Ordinal);
        Assert.Contains($"{matter.DueDay.Month}月{matter.DueDay.Day}日", told, StringComparison.Ordinal);
        Assert.Contains("有好消息：市里出了加装电梯新政策", (await story.ToldAsync(beside))[^2], StringComparison.Ordinal);
        var along = await story.MatterAsync(beside);
        Assert.Equal((MatterState.Merged, matter.DueDay, matter.Responsible), (along.State, along.DueDay, along.Responsible));
    }
}
