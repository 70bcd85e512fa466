using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;

namespace Huiyin.Tests.Stories;

/// <summary>跨春节的暂停：理由在清单里、两个人点头才停；假期不算天数，调休的周六算；到日子自己恢复（domain 6.5、6.6）。</summary>
public sealed class SpringFestivalTests(SpringHost spring, ITestOutputHelper output) : IClassFixture<SpringHost>
{
    private static readonly DateOnly Asked = new(2026, 2, 12);
    private static readonly DateOnly Until = new(2026, 2, 27);
    private static readonly DateOnly Promised = new(2026, 3, 3);
    private static readonly DateOnly Shifted = new(2026, 3, 11);

    [Fact]
    public async Task A_suspension_across_spring_festival_moves_the_promise_by_its_working_days_only()
    {
        using var pages = new Story(spring.House, Door.Pages, output);
        using var api = new Story(spring.House, Door.Api, output);
        var lamp = await InHandAsync(pages, "青石坡滑梯的立柱有裂纹，孩子每天在上面玩");
        var wall = await InHandAsync(api, "青石坡小学外墙有一道斜裂缝，越来越长");

        await pages.OnAsync(Asked, 9);
        await SuspendedAsync(pages, lamp.Resident, lamp.Slip);
        await SuspendedAsync(api, wall.Resident, wall.Slip);
        await pages.OnAsync(new DateOnly(2026, 2, 20), 9);
        await StandsStillAsync(pages, lamp.Resident, lamp.Slip);
        await StandsStillAsync(api, wall.Resident, wall.Slip);
        await pages.OnAsync(Until, 18);
        await pages.StandsAsync(lamp.Slip, MatterState.Suspended);
        await pages.OnAsync(Until.AddDays(1), 9);
        pages.Tell("2 月 28 日，调休上班的周六：暂停到期，自己恢复。");
        await RunsOnAsync(pages, lamp.Resident, lamp.Slip);
        await RunsOnAsync(api, wall.Resident, wall.Slip);
    }

    [Fact]
    public async Task A_pause_ended_on_its_first_day_shifts_nothing_and_a_long_one_is_refused()
    {
        using var story = new Story(spring.House, Door.Api, output);
        var monday = await story.NextMondayAsync();
        var (_, slip) = await InHandAsync(story, "青石坡舞台的灯架晃得厉害");
        var promised = (await story.MatterAsync(slip)).DueDay;
        await story.Handler().IsRefusedAsync(slip, StaffAct.Suspend("Testing", "依规送检", monday.AddDays(60)));

        await story.Handler().DoesAsync(slip, StaffAct.Suspend("Appraisal", "依规委托鉴定", monday.AddDays(10)));
        await story.UnitLeader().DoesAsync(slip, StaffAct.Confirm());
        await story.Dispatcher().DoesAsync(slip, StaffAct.Confirm());
        await story.Handler().DoesAsync(slip, StaffAct.Resume("鉴定机构当天出了结论"));

        Assert.Equal((MatterState.InHand, promised), ((await story.MatterAsync(slip)).State, (await story.MatterAsync(slip)).DueDay));
    }

    private static async Task<(Resident Resident, Slip Slip)> InHandAsync(Story story, string words)
    {
        var resident = story.Resident();
        return (resident, await story.InHandAsync(resident, words, "13912340901"));
    }

    private static async Task SuspendedAsync(Story story, Resident resident, Slip slip)
    {
        Assert.Equal(Promised, (await story.MatterAsync(slip)).DueDay);
        var before = (await story.ToldAsync(slip)).Count;
        await story.Handler().DoesAsync(slip, StaffAct.Suspend("Testing", "依《建设工程质量检测管理办法》送检", Until));
        await story.Handler().IsRefusedAsync(slip, StaffAct.Confirm());
        await story.UnitLeader().DoesAsync(slip, StaffAct.Confirm());
        await story.UnitLeader().IsRefusedAsync(slip, StaffAct.Confirm());
        await story.StandsAsync(slip, MatterState.InHand); // one of two
        Assert.Equal(before, (await story.ToldAsync(slip)).Count);
        await story.Dispatcher().DoesAsync(slip, StaffAct.Confirm());
        await story.StandsAsync(slip, MatterState.Suspended);
        var told = await story.LastToldAsync(slip);
        Assert.Contains("暂停计时：法定检测、检验", told, StringComparison.Ordinal);
        Assert.Contains("2026年2月27日（周五）", told, StringComparison.Ordinal);
        var read = await resident.ReadsAsync(slip);
        Assert.All(["暂停计时", "建设工程质量检测管理办法", "2月27日（周五）"], words => Assert.Contains(words, read, StringComparison.Ordinal));
        await story.Handler().IsRefusedAsync(slip, StaffAct.Reply("检测还没有出来，先答复一下。"));
    }

    private static async Task StandsStillAsync(Story story, Resident resident, Slip slip)
    {
        story.Tell("正月里没有人催，也没有红灯。");
        await story.StandsAsync(slip, MatterState.Suspended);
        Assert.Contains("暂停计时", await resident.ReadsAsync(slip), StringComparison.Ordinal);
        Assert.Empty((await story.MatterAsync(slip)).Supervisions);
    }

    private static async Task RunsOnAsync(Story story, Resident resident, Slip slip)
    {
        var matter = await story.MatterAsync(slip);
        // 2/13, 2/14 (make-up Saturday), 2/24 to 2/27: six working days after 3 March.
        Assert.Equal((MatterState.InHand, Shifted), (matter.State, matter.DueDay));
        var stop = matter.Stops.Single();
        Assert.Equal((Asked, Until, SuspendReason.Testing), (stop.From, stop.End, stop.Reason));
        Assert.Contains("恢复计时，由区城管局继续办理，2026年3月11日（周三）前答复您", await story.LastToldAsync(slip), StringComparison.Ordinal);
        Assert.Contains("恢复计时", await resident.ReadsAsync(slip), StringComparison.Ordinal);
        await story.HistoryIsAsync(slip, "T1", "T2", "T8", "T9", "T10", "contact", "proposal", "proposal-half", "T19a", "T19b");
        Assert.Equal("system", matter.Timeline[^1].Actor);
        Assert.Empty(matter.Supervisions);
        await story.ToldAsync(slip);
    }
}
