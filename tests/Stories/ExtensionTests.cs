using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.WorkDays;

namespace Huiyin.Tests.Stories;

/// <summary>延期：到期前至少一个工作日提出，申请人自己不能批；到期当天才说的，不行。</summary>
public sealed class ExtensionTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    private static readonly StaffAct Ask = StaffAct.AskExtension(5, "配件在途，晚两天到", "到货当天更换");

    [Fact]
    public async Task Asked_on_the_due_day_it_is_refused_and_the_date_stays()
    {
        using var pages = new Story(host, Door.Pages, output);
        using var api = new Story(host, Door.Api, output);
        var monday = await pages.NextMondayAsync();
        var (lamp, light) = (await InHandAsync(pages, monday, "青石坡广场的景观灯坏了三盏"), await InHandAsync(api, monday, "青石坡菜场的灯箱不亮"));
        var due = monday.AddDays(16); // Wednesday of the third week

        await pages.OnAsync(due, 9);

        await RefusedOnTheDueDayAsync(pages, lamp, due);
        await RefusedOnTheDueDayAsync(api, light, due);
    }

    [Fact]
    public async Task Asked_in_time_the_leader_grants_the_first_the_centre_decides_the_second_and_the_citizen_hears_why()
    {
        using var pages = new Story(host, Door.Pages, output);
        using var api = new Story(host, Door.Api, output);
        var monday = await pages.NextMondayAsync();
        var (lamp, light) = (await InHandAsync(pages, monday, "青石坡广场的喷泉灯坏了三盏"), await InHandAsync(api, monday, "青石坡车棚的灯不亮"));

        await pages.OnAsync(monday.AddDays(15), 9);

        await GrantedInTimeAsync(pages, lamp, monday.AddDays(16));
        await GrantedInTimeAsync(api, light, monday.AddDays(16));
    }

    [Fact]
    public async Task Undecided_at_the_end_of_the_due_day_is_refused()
    {
        using var story = new Story(host, Door.Api, output);
        var monday = await story.NextMondayAsync();
        var slip = await InHandAsync(story, monday, "青石坡廊桥的灯坏了一排");
        var due = monday.AddDays(16);
        await story.OnAsync(due.AddDays(-1), 16);
        await story.Handler().DoesAsync(slip, Ask);

        await story.OnAsync(due.AddDays(1), 9);

        story.Tell("到期那天没有人批，视为不同意；超期，开出督办单。");
        var matter = await story.MatterAsync(slip);
        Assert.Equal((due, false), (matter.DueDay, matter.Extensions.Single().IsGranted));
        Assert.Equal([SupervisionTrigger.Yellow, SupervisionTrigger.DueToday, SupervisionTrigger.Overdue], matter.Supervisions.Select(one => one.Trigger));
        Assert.True(matter.Supervisions[^1].LetterNo > 0);
        await story.HistoryIsAsync(slip, "T1", "T2", "T8", "T9", "T10", "contact", "supervision", "T18a", "supervision", "extension-lapsed", "supervision");
    }

    private static async Task RefusedOnTheDueDayAsync(Story story, Slip slip, DateOnly due)
    {
        var told = (await story.ToldAsync(slip)).Count;
        var why = await story.Handler().IsRefusedAsync(slip, Ask);

        Assert.Contains("要在到期前至少 1 个工作日提出", why, StringComparison.Ordinal);
        var matter = await story.MatterAsync(slip);
        Assert.Equal((MatterState.InHand, due), (matter.State, matter.DueDay));
        Assert.Empty(matter.Extensions);
        Assert.Equal(told, (await story.ToldAsync(slip)).Count);
        Assert.Equal([SupervisionTrigger.Yellow, SupervisionTrigger.DueToday], matter.Supervisions.Select(one => one.Trigger));
        await story.HistoryIsAsync(slip, "T1", "T2", "T8", "T9", "T10", "contact", "supervision", "supervision");
    }

    private static async Task GrantedInTimeAsync(Story story, Slip slip, DateOnly due)
    {
        await story.Handler().DoesAsync(slip, Ask);
        await story.Handler().IsRefusedAsync(slip, StaffAct.GrantExtension());
        Assert.Equal(due, (await story.MatterAsync(slip)).DueDay);

        await story.UnitLeader().DoesAsync(slip, StaffAct.GrantExtension());
        // Five working days, whatever holiday lies between.
        var later = WorkCalendar.National.AddWorkDays(due, 5);
        Assert.Equal(later, (await story.MatterAsync(slip)).DueDay);
        Assert.Contains("需要多一些时间：配件在途，晚两天到", await story.LastToldAsync(slip), StringComparison.Ordinal);

        await story.UnitLeader().DoesAsync(slip, StaffAct.AskExtension(2, "配件又缺货", "借一盏先装上"));
        await story.UnitLeader().IsRefusedAsync(slip, StaffAct.GrantExtension());
        await story.Dispatcher().DoesAsync(slip, StaffAct.RefuseExtension("先借一盏装上，不要再等"));
        var matter = await story.MatterAsync(slip);
        Assert.Equal(later, matter.DueDay);
        Assert.Equal([true, false], matter.Extensions.Select(extension => extension.IsGranted));
        await story.ToldAsync(slip);
    }

    private static async Task<Slip> InHandAsync(Story story, DateOnly monday, string words)
    {
        var slip = await story.InHandAsync(story.Resident(), words, "13912341101");
        Assert.Equal(monday.AddDays(16), (await story.MatterAsync(slip)).DueDay);
        return slip;
    }
}
