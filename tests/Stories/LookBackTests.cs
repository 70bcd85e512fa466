using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;

namespace Huiyin.Tests.Stories;

/// <summary>回头看：归档时就排好日子，到日子由单位以外的人带四方去看；虚假办结的重新办，并提到最高一级督办。</summary>
public sealed class LookBackTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    [Theory]
    [InlineData(Door.Pages)]
    [InlineData(Door.Api)]
    public async Task A_look_back_finds_a_false_closing_and_opens_the_matter_again(Door door)
    {
        using var story = new Story(host, door, output);
        var monday = await story.NextMondayAsync();
        var resident = story.Resident();
        var slip = await story.InHandAsync(resident, "望江亭的护栏缺了一截，孩子常在那里玩", "13912340601");
        await ClosedUnderSupervisionAsync(story, resident, slip);
        var plans = (await story.MatterAsync(slip)).LookBacks;
        Assert.Equal([monday.AddDays(30), monday.AddDays(90)], plans.Select(plan => plan.PlannedOn));
        Assert.All(plans, plan => Assert.Equal(LookBackGround.Supervised, plan.Ground));
        Assert.False((await resident.MarksOutcomeAsync(slip, 1, "还没到日子")).IsDone);

        await story.OnAsync(monday.AddDays(30), 10);
        Assert.True((await resident.MarksOutcomeAsync(slip, 1, "护栏根本没有装")).IsDone);
        await story.Handler().IsRefusedAsync(slip, Sheet);
        await story.CallbackAgent().DoesAsync(slip, Sheet);

        await OpenedAgainAsync(story, slip, monday);
        Assert.Contains("回头看发现问题没有真正解决，由区城管局重新办理", await story.LastToldAsync(slip), StringComparison.Ordinal);
        Assert.Contains("正在办理", await resident.ReadsAsync(slip), StringComparison.Ordinal);
        await story.Handler().DoesAsync(slip, StaffAct.Reply("护栏已焊好装牢，四方到场验收，照片附后。"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.Approve());
        await story.Dispatcher().DoesAsync(slip, StaffAct.Confirm());
        Assert.True((await resident.RatesAsync(slip, 4, [], "这回是真的")).IsDone);
        var after = await story.MatterAsync(slip);
        Assert.Equal(MatterState.Closed, after.State);
        Assert.Equal(2, after.LookBacks.Count(plan => plan.IsOpen)); // looked at again once more
        await story.HistoryIsAsync(
            slip, "T1", "T2", "T8", "T9", "T10", "contact", "supervision", "supervision-text", "supervision-answer", "T20", "proposal", "T22", "T26a",
            "outcome-rating", "look-back", "T32a", "supervision", "supervision-text", "supervision", "T20", "proposal", "T22", "T26a");
        await story.ToldAsync(slip);
    }

    private static StaffAct Sheet =>
        StaffAct.LookBack("FalseClosing", "四方到现场：护栏仍缺一截，答复里的照片是别处的。", isReached: true, isDone: false, leader: true, deputy: true, resident: true, unit: false);

    private static async Task ClosedUnderSupervisionAsync(Story story, Resident resident, Slip slip)
    {
        await story.Supervisor().DoesAsync(slip, StaffAct.Supervise(2, "涉及孩子安全，三个工作日内回复办理情况。"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.AnswerLetter((await story.MatterAsync(slip)).Supervisions[0].Id, "已安排焊工，今天装好。"));
        await story.Handler().DoesAsync(slip, StaffAct.Reply("护栏已装好，长 2 米，已验收。"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.Approve());
        await story.Dispatcher().DoesAsync(slip, StaffAct.Confirm());
        Assert.True((await resident.RatesAsync(slip, 5, [], "照片看着不错")).IsDone);
    }

    private static async Task OpenedAgainAsync(Story story, Slip slip, DateOnly monday)
    {
        await story.WatchLooksAsync();
        var matter = await story.MatterAsync(slip);
        Assert.Equal((MatterState.InHand, true, monday.AddDays(46)), (matter.State, matter.IsRebound, matter.DueDay)); // twelve working days from that Wednesday
        Assert.Equal([5, 1], matter.Ratings.Select(rating => rating.Stars));
        Assert.Equal([RatingOccasion.Reply, RatingOccasion.Outcome], matter.Ratings.Select(rating => rating.Occasion));
        var (first, second) = (matter.LookBacks[0], matter.LookBacks[1]);
        Assert.Equal((LookBackResult.FalseClosing, true, true, true, false), (first.Result, first.LeaderAgrees, first.DeputyAgrees, first.ResidentAgrees, first.UnitAgrees));
        Assert.NotNull(second.LapsedAt);
        Assert.Contains(matter.Supervisions, one => one is { Level: 4, Trigger: SupervisionTrigger.FalseClosing, LetterNo: > 0 });
        Assert.Contains(matter.Supervisions, one => one is { Level: 3, Trigger: SupervisionTrigger.Rebound, LetterNo: > 0 });
    }
}
