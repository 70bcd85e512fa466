using Huiyin.Matters.Contract;
using Huiyin.Statistics.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Stories;

/// <summary>回访：答复第二天有人打电话问一声，由承办单位以外的人来问、来记。</summary>
public sealed class CallBackTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    [Theory]
    [InlineData(Door.Pages)]
    [InlineData(Door.Api)]
    public async Task The_day_after_the_reply_somebody_calls_and_writes_down_what_is_said(Door door)
    {
        using var story = new Story(host, door, output);
        var monday = await story.NextMondayAsync();
        var resident = story.Resident();
        var slip = await AnsweredAsync(story, resident);
        using var list = story.ByApi("huifang", "回访员惠小芳");
        Assert.DoesNotContain(slip.Number, await list.ReadsListAsync("callback"), StringComparison.Ordinal);

        await story.OnAsync(monday.AddDays(1), 10);
        Assert.Contains($"\"dueDate\":\"{monday.AddDays(3):yyyy-MM-dd}\"", await list.ReadsListAsync("callback"), StringComparison.Ordinal);
        await story.CallbackAgent().DoesAsync(slip, StaffAct.NobodyAnswers());
        await story.CallbackAgent().DoesAsync(slip, StaffAct.NobodyAnswers());
        Assert.Contains(slip.Number, await list.ReadsListAsync("callback"), StringComparison.Ordinal); // both in the morning

        await story.OnAsync(monday.AddDays(1), 15);
        await story.CallbackAgent().DoesAsync(slip, StaffAct.Heard("PartlySolved", 4, "亮了，就是暗一点"));
        await story.StandsAsync(slip, MatterState.Closed);
        var matter = await story.MatterAsync(slip);
        Assert.Equal((4, "huifang"), (matter.Stars, matter.Ratings[^1].By));
        Assert.Contains("回访员给您打过电话：打通了 群众说部分解决", await resident.ReadsAsync(slip), StringComparison.Ordinal);
        Assert.DoesNotContain(slip.Number, await list.ReadsListAsync("callback"), StringComparison.Ordinal);
        await story.HistoryIsAsync(slip, "T1", "T2", "T8", "T9", "T10", "contact", "T20", "T22", "call-back", "call-back", "T26a", "call-back");
        var counted = await host.WithDbAsync(db => db.Set<PartFact>().Where(part => part.Matter == matter.Id && part.Kind == MatterPart.CallBack).ToListAsync());
        Assert.Equal(("PartlySolved", 4), (Assert.Single(counted).Word, counted[0].Size));
    }

    [Fact]
    public async Task Nobody_answers_on_two_half_days_and_nothing_is_counted_as_a_rating()
    {
        using var story = new Story(host, Door.Pages, output);
        var monday = await story.NextMondayAsync();
        var slip = await AnsweredAsync(story, story.Resident());
        await story.OnAsync(monday.AddDays(1), 10);
        await story.CallbackAgent().DoesAsync(slip, StaffAct.NobodyAnswers());
        await story.OnAsync(monday.AddDays(2), 10);
        await story.CallbackAgent().DoesAsync(slip, StaffAct.NobodyAnswers());

        await story.CallbackAgent().IsRefusedAsync(slip, StaffAct.NobodyAnswers());
        var matter = await story.MatterAsync(slip);
        Assert.Equal((MatterState.Answered, null, 0), (matter.State, matter.Stars, matter.Ratings.Count));
        await story.OnAsync(monday.AddDays(4), 9);
        Assert.Single(await story.ToldAsync(slip), told => told.Contains("办得怎么样", StringComparison.Ordinal) && told.Contains("/e/", StringComparison.Ordinal)); // one reminder, on day 3
        Assert.Equal("Unreached", await host.WithDbAsync(db => db.Set<PartFact>().Where(part => part.Matter == matter.Id && part.Kind == MatterPart.CallBack).Select(part => part.Word).SingleAsync()));
    }

    private static async Task<Slip> AnsweredAsync(Story story, Resident resident)
    {
        var slip = await story.InHandAsync(resident, "青石坡 5 栋门口的路灯不亮");
        await story.Handler().DoesAsync(slip, StaffAct.Reply("灯泡已换，当晚亮灯。"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.Approve());
        return slip;
    }
}
