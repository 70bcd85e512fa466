using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Stories;

/// <summary>几个单位一起办：一个主办对群众负责，别的单位协办，也受评价。</summary>
public sealed class JointHandlingTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    /// <summary>厕所指引牌（requirements 4-14 … 4-19）。</summary>
    [Theory]
    [InlineData(Door.Pages)]
    [InlineData(Door.Api)]
    public async Task The_deputy_looks_the_same_afternoon_hands_it_over_and_three_units_put_up_the_signs(Door door)
    {
        using var story = new Story(host, door, output);
        var monday = await story.NextMondayAsync();
        var (resident, deputy) = (story.Resident(), story.By("hedaibiao", "人大代表何代表"));

        var slip = await resident.Scans(Story.WallCode).Says("青石坡一带公厕指引牌太少，游客找不到厕所，导航上也查不到").Leaves("13912340211").SendsAsync();
        await story.OnAsync(monday, 15);
        await deputy.DoesAsync(slip, StaffAct.Accept("Suggestion"));
        await deputy.DoesAsync(slip, StaffAct.Progress("带社区干部走了一遍：12 座公厕只有 20 块指引牌，有 5 块被树挡住。"));
        await deputy.IsRefusedAsync(slip, StaffAct.Dispatch("CGGW"));
        await deputy.DoesAsync(slip, StaffAct.SendToCentre());
        await TheUnitsWorkAsync(story, slip);

        var read = await resident.ReadsAsync(slip);
        Assert.Contains("20 块增至 50 块", read, StringComparison.Ordinal);
        Assert.Contains("带社区干部走了一遍", read, StringComparison.Ordinal);
        Assert.Contains("20 块增至 50 块", await deputy.ReadsAsync(slip), StringComparison.Ordinal);
        Assert.Contains("20 块增至 50 块", await story.By("gongwei", "街道工委龚委员").ReadsAsync(slip), StringComparison.Ordinal);
        Assert.True((await resident.RatesAsync(slip, 5, [], "指引牌看得见，导航也有了", ("CG", 5), ("JT", 4))).IsDone);

        var matter = await story.MatterAsync(slip);
        Assert.Equal(["临江城管岗", "区城管局", "区交通局"], await NamesAsync(matter.Orders.Select(order => order.Unit)));
        Assert.Equal([5, 4], matter.CoRatings.Select(mark => mark.Stars).OrderDescending());
        Assert.Equal("蔡城岗", matter.HandlerName);
        await story.HistoryIsAsync(slip, "T1", "T2", "progress", "T8", "T9", "T10", "T16", "contact", "progress", "T17", "T17", "T20", "T22", "T26a");
        Assert.Equal(8, (await story.ToldAsync(slip)).Count);
    }

    /// <summary>园区门口乱停车（requirements 1-01 … 1-07）。</summary>
    [Theory]
    [InlineData(Door.Pages)]
    [InlineData(Door.Api)]
    public async Task A_district_leader_decides_on_the_spot_and_of_two_leads_one_answers_for_it(Door door)
    {
        using var story = new Story(host, door, output);
        await story.NextMondayAsync();
        var slip = await HeardOnTheVisitAsync(story, door);
        var (leader, centre, lead) = (story.By("lingdao", "区领导林大道"), story.By("quzhong", "区指挥中心瞿中心"), story.By("changcy", "产业局负责人常产业"));

        await leader.DoesAsync(slip, StaffAct.Supervise(3, "现场办公：区产业局、区人大办牵头，公安、城管、街道联动，两周内见效。"));
        await centre.DoesAsync(slip, StaffAct.Dispatch("CY", "RDB", "共同牵头，联系代表和企业"));
        await lead.DoesAsync(slip, StaffAct.Sign("qiancy"));
        await centre.DoesAsync(slip, StaffAct.AddCoHandler("GA", "早晚高峰派人疏导，违停抓拍"));
        await centre.DoesAsync(slip, StaffAct.AddCoHandler("CG", "清理人行道上的车"));
        await centre.DoesAsync(slip, StaffAct.AddCoHandler("LJ", "组织志愿者劝导"));
        Assert.Contains("区产业局", await story.Resident().ReadsAsync(slip), StringComparison.Ordinal);
        await WorkTogetherAsync(story, slip);

        // Supervised: the unit's own leader alone does not send it.
        await lead.DoesAsync(slip, StaffAct.Approve());
        await story.StandsAsync(slip, MatterState.ReplyInReview);
        Assert.DoesNotContain("停车秩序明显改善", await story.Resident().ReadsAsync(slip), StringComparison.Ordinal);
        await centre.DoesAsync(slip, StaffAct.Confirm());
        Assert.Contains("停车秩序明显改善", await story.Resident().ReadsAsync(slip), StringComparison.Ordinal);
        Assert.True((await story.Resident().RatesAsync(slip, 5, [], "十分温暖", ("RDB", 5), ("GA", 5), ("CG", 4), ("LJ", 5))).IsDone);
        await OneLeadAnsweredAsync(story, slip);
    }

    private async Task OneLeadAnsweredAsync(Story story, Slip slip)
    {
        var matter = await story.MatterAsync(slip);
        Assert.Equal(["区产业局"], await NamesAsync(matter.Orders.Where(order => order.Role == WorkOrderRole.Lead).Select(order => order.Unit)));
        Assert.Equal(["区人大办", "区公安分局", "区城管局", "临江街道办"], await NamesAsync(matter.Orders.Where(order => order.Role == WorkOrderRole.CoHandler).Select(order => order.Unit)));
        Assert.Equal(["区产业局"], await NamesAsync([matter.Responsible]));
        var letter = Assert.Single(matter.Supervisions);
        Assert.Equal((3, SupervisionTrigger.LeaderInstruction, 2026), (letter.Level, letter.Trigger, letter.LetterYear));
        Assert.True(letter.LetterNo > 0 && letter.Answer is not null);
        Assert.Equal(4, matter.CoRatings.Count);
        Assert.Equal([LookBackGround.Supervised, LookBackGround.Supervised], matter.LookBacks.Select(plan => plan.Ground));
        await story.ToldAsync(slip);
    }

    private static async Task TheUnitsWorkAsync(Story story, Slip slip)
    {
        var post = story.By("caigang", "城管岗蔡城岗");
        await story.Dispatcher().DoesAsync(slip, StaffAct.Dispatch("CGGW", "CG", "补装指引牌"));
        await post.DoesAsync(slip, StaffAct.Sign("caigang"));
        await story.Dispatcher().DoesAsync(slip, StaffAct.AddCoHandler("JT", "联系地图公司，把公厕放进导航"));
        await post.DoesAsync(slip, StaffAct.Contact("说明了方案，约好装完请他看"));
        await post.DoesAsync(slip, StaffAct.Progress("现场复核，定下 30 个新点位。"));
        await story.Handler().DoesAsync(slip, StaffAct.Opinion("CG", "30 块指引牌已装好"));
        await story.CoHandler().DoesAsync(slip, StaffAct.Opinion("JT", "12 座公厕已进高德、百度"));
        await post.DoesAsync(slip, StaffAct.Reply("指引牌由 20 块增至 50 块，12 座直管公厕已纳入高德、百度等导航。"));
        await story.StreetLeader().DoesAsync(slip, StaffAct.Approve());
    }

    private async Task WorkTogetherAsync(Story story, Slip slip)
    {
        var handler = story.By("qiancy", "产业局钱阿企");
        await handler.DoesAsync(slip, StaffAct.Contact("和企业约好周三到现场"));
        await handler.DoesAsync(slip, StaffAct.Progress("分析原因：园区配建车位不够，外来货车多，路口没有抓拍。"));
        await story.By("rendb", "人大办任大办").DoesAsync(slip, StaffAct.Opinion("RDB", "已请六名代表参与现场调研"));
        await story.By("gaoan", "公安分局高公安").DoesAsync(slip, StaffAct.Opinion("GA", "路口装了抓拍，早晚高峰有人"));
        await story.Handler().DoesAsync(slip, StaffAct.Opinion("CG", "人行道上的车已清走"));
        await story.StreetLeader().DoesAsync(slip, StaffAct.Opinion("LJ", "志愿者每天早晚劝导"));
        var letter = (await story.MatterAsync(slip)).Supervisions[0];
        await story.By("changcy", "产业局负责人常产业").DoesAsync(slip, StaffAct.AnswerLetter(letter.Id, "技防加人防已落实，每周报一次进展"));
        await handler.DoesAsync(slip, StaffAct.Reply("采取技防加人防：装了抓拍、早晚有人疏导、补划 60 个车位，停车秩序明显改善。"));
    }

    private static async Task<Slip> HeardOnTheVisitAsync(Story story, Door door)
    {
        const string words = "三服务走访，企业反映：园区门口三条路两边停满车，货车进不来，员工上下班危险";
        story.Tell($"区领导走访企业，座谈时企业说：“{words}”");
        return door == Door.Pages
            ? await story.AtDesk("quzhong", "区指挥中心瞿中心").RegistersAsync(("text", words), ("callMe", "企业刘经理"), ("phone", "13912340221"), ("purpose", "Complaint"), ("way", "Centre"))
            : await story.ByApi("quzhong", "区指挥中心瞿中心").RegistersAsync(new { text = words, callMe = "企业刘经理", phone = "13912340221", purpose = "Complaint", way = "Centre" });
    }

    private Task<List<string>> NamesAsync(IEnumerable<UnitId> units) => host.InScopeAsync(async services =>
    {
        var register = await services.GetRequiredService<IRegisters>().CurrentAsync(CancellationToken.None);
        return units.Select(register.UnitName).ToList();
    });
}
