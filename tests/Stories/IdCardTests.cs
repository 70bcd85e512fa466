using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Stories;

/// <summary>办不成事窗口：设备坏了、跑了五十公里、没有号，窗口一协调，当天办好（requirements 3-02）。</summary>
public sealed class IdCardTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    private const string Words = "身份证到期换证：派出所的设备坏了办不了，跑了五十多公里到县城，又没有取到当天的号，明天要用证件";

    [Theory]
    [InlineData(Door.Pages)]
    [InlineData(Door.Api)]
    public async Task What_could_not_be_done_in_two_places_is_done_the_same_day_by_the_unresolved_desk(Door door)
    {
        using var story = new Story(host, door, output);
        var monday = await story.NextMondayAsync();
        var clerk = story.By("zongkou", "窗口钟大厅");

        var slip = await RegistersAsync(story, door);
        await clerk.DoesAsync(slip, StaffAct.Contact("当面记下：派出所设备坏；县城户籍窗口当日号满"));
        await clerk.DoesAsync(slip, StaffAct.Progress("前面没办成两次：派出所，设备故障；县城户籍窗口，五十多公里，当日号满。"));
        await story.By("zhuangzw", "政务中心负责人庄政务").DoesAsync(slip, StaffAct.AddCoHandler("GA", "请县城户籍窗口今天加放一个号"));
        await story.By("gaoan", "公安分局高公安").DoesAsync(slip, StaffAct.Opinion("GA", "已加放一个当日号，到窗口先办。"));
        await story.OnAsync(monday, 15);
        await clerk.DoesAsync(slip, StaffAct.Reply("户籍窗口加放了当日号，下午两点办好临时身份证，新证七天内寄到家。"));
        await story.By("zhuangzw", "政务中心负责人庄政务").DoesAsync(slip, StaffAct.Approve());

        var resident = story.Resident();
        var read = await resident.ReadsAsync(slip);
        Assert.Contains("下午两点办好临时身份证", read, StringComparison.Ordinal);
        Assert.Contains("前面没办成两次", read, StringComparison.Ordinal);
        Assert.True((await resident.RatesAsync(slip, 5, [], "跑了两处没办成，在这里一天办好", ("GA", 5))).IsDone);
        await SolvedTheSameDayAsync(story, slip);
    }

    private async Task SolvedTheSameDayAsync(Story story, Slip slip)
    {
        var matter = await story.MatterAsync(slip);
        Assert.Equal((MatterState.Closed, ChannelKind.UnresolvedDesk), (matter.State, matter.Channel));
        Assert.Equal(CivilTime.DateOf(matter.RegisteredAt), CivilTime.DateOf(matter.AnsweredAt!.Value)); // answered
        Assert.Equal(CivilTime.DateOf(matter.RegisteredAt), CivilTime.DateOf(matter.FirstContactAt!.Value)); // contact was recorded
        Assert.Equal([5], matter.CoRatings.Select(mark => mark.Stars));
        var kinds = matter.Timeline.Select(entry => entry.Kind).Where(kind => kind != "receipt").ToArray();
        Assert.Equal(["T1", "T2", "T7", "contact", "progress", "T16", "T17", "T20", "T22", "T26a"], kinds);
        Assert.Equal(6, (await story.ToldAsync(slip)).Count);
        Assert.Contains((await story.ToldAsync(slip)), told => told.Contains("区公安分局一起来办", StringComparison.Ordinal));
    }

    private async Task<Slip> RegistersAsync(Story story, Door door)
    {
        story.Tell($"周女士在办不成事窗口说：“{Words}”");
        if (door == Door.Pages)
        {
            return await story.AtDesk("zongkou", "窗口钟大厅").RegistersAsync(("text", Words), ("callMe", "周女士"), ("phone", "13912340201"), ("purpose", "Help"), ("way", "Handle"));
        }

        var venue = await host.InScopeAsync(async services => (await services.GetRequiredService<IRegisters>().CurrentAsync(CancellationToken.None)).Venues.First(one => one.Kind == VenueKind.UnresolvedDesk).Number);
        return await story.ByApi("zongkou", "窗口钟大厅").RegistersAsync(new { text = Words, callMe = "周女士", phone = "13912340201", purpose = "Help", way = "Handle", venue });
    }
}
