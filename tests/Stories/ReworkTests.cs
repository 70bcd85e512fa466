using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;

namespace Huiyin.Tests.Stories;

/// <summary>差评：单位以外的人先联系、再核实；属实的重做，由上一级审核；只有两轮，没有第三轮。</summary>
public sealed class ReworkTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    [Theory]
    [InlineData(Door.Pages)]
    [InlineData(Door.Api)]
    public async Task One_star_is_checked_reworked_read_one_level_up_and_rated_again(Door door)
    {
        using var story = new Story(host, door, output);
        var monday = await story.NextMondayAsync();
        var resident = story.Resident();
        var slip = await RatedBadlyAsync(story, resident, "青石坡早市的菜叶污水流到人行道上");
        var promised = (await story.MatterAsync(slip)).FirstDueAt;

        await UpheldAsync(story, slip, "到现场看过，污水还在流。");
        var matter = await story.MatterAsync(slip);
        Assert.Equal((MatterState.InRework, monday.AddDays(7), promised), (matter.State, matter.DueDay, matter.FirstDueAt)); // a clock of its own: five working days
        Assert.Contains("您的不满意属实，由区城管局重新办理", await story.LastToldAsync(slip), StringComparison.Ordinal);
        Assert.Contains("重新办理中", await resident.ReadsAsync(slip), StringComparison.Ordinal);

        await story.Handler().DoesAsync(slip, StaffAct.Reply("加装了截水沟，每天收市冲洗一次。"));
        await story.UnitLeader().IsRefusedAsync(slip, StaffAct.Approve());
        await story.Above().DoesAsync(slip, StaffAct.SendBack("写清楚谁来冲洗、几点"));
        await story.StandsAsync(slip, MatterState.InRework);
        await story.Handler().DoesAsync(slip, StaffAct.Reply("加装了 30 米截水沟，环卫三班每天 11 点收市后冲洗。"));
        await story.Above().DoesAsync(slip, StaffAct.Approve());
        await story.StandsAsync(slip, MatterState.ReplyInReview);
        await story.Dispatcher().DoesAsync(slip, StaffAct.Confirm());
        Assert.Contains("30 米截水沟", await resident.ReadsAsync(slip), StringComparison.Ordinal);
        Assert.True((await resident.RatesAsync(slip, 5, [], "这回真的干净了")).IsDone);

        matter = await story.MatterAsync(slip);
        Assert.Equal((MatterState.Closed, 1, 5), (matter.State, matter.FirstStars, matter.Stars));
        Assert.Equal([1, 5], matter.Ratings.Select(rating => rating.Stars));
        Assert.Equal([LookBackGround.BadRated, LookBackGround.BadRated], matter.LookBacks.Select(plan => plan.Ground));
        await story.HistoryIsAsync(
            slip, "T1", "T2", "T8", "T9", "T10", "contact", "T20", "T22", "T27", "contact", "T28", "check", "T30", "T21b", "T30", "proposal", "T22", "T26a");
        Assert.Equal(10, (await story.ToldAsync(slip)).Count);
    }

    [Theory]
    [InlineData(Door.Pages)]
    [InlineData(Door.Api)]
    public async Task A_second_bad_rating_takes_the_head_of_the_unit_and_there_is_no_third_round(Door door)
    {
        using var story = new Story(host, door, output);
        await story.NextMondayAsync();
        var resident = story.Resident();
        var slip = await RatedBadlyAsync(story, resident, "临江巷口的垃圾桶没有盖，夏天臭得开不了窗");
        await UpheldAsync(story, slip, "桶盖还是没有装。");
        await AnsweredOneLevelUpAsync(story, slip, story.Handler(), "换了两只带盖的桶，明天送到。");
        Assert.True((await resident.RatesAsync(slip, 1, ["NotAsReplied"], "三天了还没有送来")).IsDone);
        await story.WatchLooksAsync();

        await UpheldAsync(story, slip, "现场没有新桶。");
        var letter = (await story.MatterAsync(slip)).Supervisions.Single(one => one.Level > 0);
        Assert.Equal((2, SupervisionTrigger.SecondBadRating, SupervisionLine.Government), (letter.Level, letter.Trigger, letter.Line));
        Assert.True(letter.LetterNo > 0 && letter.AnswerDue is not null);
        Assert.Contains("负责人最后一轮办理", await story.LastToldAsync(slip), StringComparison.Ordinal);
        await story.Handler().IsRefusedAsync(slip, StaffAct.Reply("再催一次供应商，尽快送到。"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.AnswerLetter(letter.Id, "我到现场盯着装。"));
        await AnsweredOneLevelUpAsync(story, slip, story.UnitLeader(), "我带人当场换好两只带盖的桶，并道歉。");
        Assert.False((await resident.RatesAsync(slip, 2, [], "太晚了")).IsDone);
        Assert.True((await resident.RatesAsync(slip, 2, ["TooSlow"], "太晚了")).IsDone);

        var matter = await story.MatterAsync(slip);
        Assert.Equal((MatterState.Closed, 1, 2, 2), (matter.State, matter.FirstStars, matter.Stars, matter.UpheldCount));
        Assert.Contains("您的评价记为不满意", await story.LastToldAsync(slip), StringComparison.Ordinal);
        await story.HistoryIsAsync(
            slip, "T1", "T2", "T8", "T9", "T10", "contact", "T20", "T22", "T27", "contact", "T28", "check", "T30", "proposal", "T22",
            "T27", "contact", "T31", "check", "supervision", "supervision-answer", "T30", "proposal", "T22", "T26c");

        // It stays so, whatever is marked later: no third loop.
        Assert.True((await resident.RatesAsync(slip, 1, ["TooSlow"], "还是不满意")).IsDone || door == Door.Pages);
        await story.StandsAsync(slip, MatterState.Closed);
        await story.ToldAsync(slip);
    }

    [Theory]
    [InlineData(Door.Pages)]
    [InlineData(Door.Api)]
    public async Task A_bad_rating_that_is_not_upheld_is_kept_and_the_citizen_may_appeal(Door door)
    {
        using var story = new Story(host, door, output);
        await story.NextMondayAsync();
        var resident = story.Resident();
        var slip = await RatedBadlyAsync(story, resident, "临江公园的长椅少了一条，老人没处坐");
        await story.CallbackAgent().DoesAsync(slip, StaffAct.Contact("群众说看的是另一处"));
        await story.UnitLeader().IsRefusedAsync(slip, StaffAct.DoNotUphold("我们装了"));

        await story.Supervisor().DoesAsync(slip, StaffAct.DoNotUphold("长椅已装好，照片和位置都对得上。"));

        var matter = await story.MatterAsync(slip);
        Assert.Equal((MatterState.Closed, 1, true), (matter.State, matter.Stars, matter.Ratings.Single().IsMarkedUnfounded));
        Assert.Contains("评价保留", await story.LastToldAsync(slip), StringComparison.Ordinal);
        Assert.True((await resident.AppealsAsync(slip, "我说的是北门那条，不是南门")).IsDone);
        await story.Supervisor().IsRefusedAsync(slip, StaffAct.GrantAppeal("看错了地方"));
        await story.By("dufu", "督查员杜复").DoesAsync(slip, StaffAct.GrantAppeal("北门确实少一条，重新办理。"));

        matter = await story.MatterAsync(slip);
        Assert.Equal((MatterState.InHand, false, true), (matter.State, matter.Ratings.Single().IsMarkedUnfounded, matter.IsRebound));
        await story.ToldAsync(slip);
    }

    private static async Task<Slip> RatedBadlyAsync(Story story, Resident resident, string words)
    {
        var slip = await story.InHandAsync(resident, words, "13912340501");
        await story.Handler().DoesAsync(slip, StaffAct.Reply("已安排人员处理，请放心。谢谢反映。"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.Approve());
        Assert.True((await resident.RatesAsync(slip, 1, ["NotSolved"], "跟没来一样")).IsDone);
        await story.StandsAsync(slip, MatterState.VerifyingBadRating);
        await story.WatchLooksAsync(); // one working day to call: a reminder at once
        return slip;
    }

    // Whoever rated is spoken to before anybody decides.
    private static async Task UpheldAsync(Story story, Slip slip, string evidence)
    {
        await story.CallbackAgent().IsRefusedAsync(slip, StaffAct.Uphold(evidence));
        await story.CallbackAgent().DoesAsync(slip, StaffAct.Contact("群众说没有变化，约了一起去看"));
        await story.CallbackAgent().DoesAsync(slip, StaffAct.Uphold(evidence));
        await story.StandsAsync(slip, MatterState.InRework);
    }

    private static async Task AnsweredOneLevelUpAsync(Story story, Slip slip, Colleague drafter, string reply)
    {
        await drafter.DoesAsync(slip, StaffAct.Reply(reply));
        await story.Above().DoesAsync(slip, StaffAct.Approve());
        await story.Dispatcher().DoesAsync(slip, StaffAct.Confirm());
        await story.StandsAsync(slip, MatterState.Answered);
    }
}
