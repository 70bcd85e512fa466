using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;

namespace Huiyin.Tests.Stories;

/// <summary>谁来办：转办先沟通，对方可以不接，争议有人裁定；群众的日期一天也不动。</summary>
public sealed class TransferTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    [Theory]
    [InlineData(Door.Pages)]
    [InlineData(Door.Api)]
    public async Task A_transfer_refused_twice_is_ruled_and_the_ruling_binds(Door door)
    {
        using var story = new Story(host, door, output);
        var (resident, slip, promised) = await KeptByTheStreetAsync(story, "望月桥头人行道的砖松了一大片，雨天一踩一身泥");
        var (clerk, wy) = (story.Clerk(), story.By("zhouwy", "望月街道负责人周望月"));

        await clerk.IsRefusedAsync(slip, Offer(story, "WY") with { Body = new { unit = "WY", reason = "在望月地面" }, Form = [("unit", "WY"), ("reason", "在望月地面")] });
        await clerk.DoesAsync(slip, Offer(story, "WY"));
        Assert.Contains("答复以前仍由临江街道办负责，期限不变", await story.LastToldAsync(slip), StringComparison.Ordinal);
        Assert.Contains("临江街道办", await resident.ReadsAsync(slip), StringComparison.Ordinal);
        await wy.DoesAsync(slip, StaffAct.RefuseTransfer("街道职责清单第 12 项：桥头人行道随桥管护，不在本街道。"));
        await clerk.DoesAsync(slip, Offer(story, "CG"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.RefuseTransfer("权责清单第 12 项只管主干道人行道。"));
        await clerk.DoesAsync(slip, StaffAct.Contest("两家都说不归自己，现场在望月桥头"));
        await story.StandsAsync(slip, MatterState.InDispute);
        Assert.Contains("正在协调责任单位，仍由临江街道办负责", await story.LastToldAsync(slip), StringComparison.Ordinal);

        await story.Arbiter().DoesAsync(slip, StaffAct.Rule("WY", "按权责清单第 15 项，桥头引道的人行道归属地街道。"));
        await story.StandsAsync(slip, MatterState.Dispatched);
        Assert.Contains("已裁定由望月街道办办理", await story.LastToldAsync(slip), StringComparison.Ordinal);
        await wy.IsRefusedAsync(slip, StaffAct.ReturnOrder("还是不归我们", "CG"));
        await wy.DoesAsync(slip, StaffAct.Sign("wuban"));
        await story.By("wuban", "望月街道吴阿办").IsRefusedAsync(slip, Offer(story, "CG"));

        var matter = await story.MatterAsync(slip);
        Assert.Equal(promised, matter.DueDay);
        Assert.Equal([TransferOutcome.Refused, TransferOutcome.Refused], matter.Transfers.Select(transfer => transfer.Outcome));
        Assert.Equal((DisputeOrigin.Contested, true), (matter.Disputes.Single().Origin, matter.IsRuled));
        await story.HistoryIsAsync(slip, "T1", "T2", "T7", "contact", "T11", "transfer-talk", "T13a", "T11", "transfer-talk", "T13a", "T13b", "contest", "T15", "ruling", "T10");
        Assert.Equal(8, (await story.ToldAsync(slip)).Count); // a refusal is nothing the citizen has to hear
        Assert.Contains("望月街道办", await resident.ReadsAsync(slip), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Door.Pages)]
    [InlineData(Door.Api)]
    public async Task The_first_return_goes_back_to_the_dispatcher_the_second_to_the_arbiter(Door door)
    {
        using var story = new Story(host, door, output);
        await story.NextMondayAsync();
        var slip = await story.Resident().Scans(Story.WallCode).Says("青石坡公交站后面的荒地堆满了建筑垃圾").Leaves("13912340302").SendsAsync();
        await story.Clerk().DoesAsync(slip, StaffAct.Accept("Complaint"));
        await story.Clerk().DoesAsync(slip, StaffAct.SendToCentre());
        var promised = (await story.MatterAsync(slip)).DueDay;

        await story.Dispatcher().DoesAsync(slip, StaffAct.Dispatch("CG"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.ReturnOrder("权责清单第 12 项不含未移交的荒地。", "JT"));
        await story.StandsAsync(slip, MatterState.AwaitingDispatch);
        await story.Dispatcher().DoesAsync(slip, StaffAct.Dispatch("JT"));
        await story.By("jiantong", "交通局负责人简交通").DoesAsync(slip, StaffAct.ReturnOrder("站台以外不在本局管护范围。", "CG"));
        await story.StandsAsync(slip, MatterState.InDispute);
        await story.Arbiter().DoesAsync(slip, StaffAct.Rule(null, "权属分不清，由属地指挥中心兜底，先清走再确权。"));
        await story.By("lingban", "临江指挥中心凌阿办").IsRefusedAsync(slip, StaffAct.ReturnOrder("不该我们管", "CG"));
        await story.By("lingban", "临江指挥中心凌阿办").DoesAsync(slip, StaffAct.Sign("lingban"));

        var matter = await story.MatterAsync(slip);
        Assert.Equal((promised, DisputeOrigin.SecondReturn), (matter.DueDay, matter.Disputes.Single().Origin));
        await story.HistoryIsAsync(slip, "T1", "T2", "T8", "T9", "T14a", "return-basis", "T9", "T14b", "return-basis", "T15", "ruling", "T10");
        Assert.Contains("由临江指挥中心办理", await story.LastToldAsync(slip), StringComparison.Ordinal);
        Assert.Equal(9, (await story.ToldAsync(slip)).Count);
    }

    [Fact]
    public async Task Whoever_keeps_silent_does_not_win_time_the_watch_brings_it_to_the_arbiter()
    {
        using var story = new Story(host, Door.Api, output);
        var (resident, slip, promised) = await KeptByTheStreetAsync(story, "望月桥下的台阶缺了三级，老人不敢走");
        var monday = Huiyin.WorkDays.CivilTime.DateOf(host.Clock.GetUtcNow());

        await story.Clerk().DoesAsync(slip, Offer(story, "WY"));
        await story.OnAsync(monday.AddDays(1), 18);
        await story.StandsAsync(slip, MatterState.InHand);
        await story.OnAsync(monday.AddDays(2), 9);
        await story.StandsAsync(slip, MatterState.InDispute);
        story.Tell("对方一个工作日没有答复，自动转入裁定。");
        Assert.Contains("仍由临江街道办负责，期限不变", await story.LastToldAsync(slip), StringComparison.Ordinal);
        await story.By("zhouwy", "望月街道负责人周望月").IsRefusedAsync(slip, StaffAct.RefuseTransfer("现在说不归我们"));

        await story.OnAsync(monday.AddDays(4), 9);
        var matter = await story.MatterAsync(slip);
        Assert.Equal((TransferOutcome.Silent, DisputeOrigin.Silence), (matter.Transfers.Single().Outcome, matter.Disputes.Single().Origin));
        Assert.Equal((1, SupervisionTrigger.StepMissed), (matter.Supervisions.Single().Level, matter.Supervisions.Single().Trigger));
        Assert.Equal(promised, matter.DueDay);
        Assert.Contains("正在协调责任单位", await resident.ReadsAsync(slip), StringComparison.Ordinal);
        await story.HistoryIsAsync(slip, "T1", "T2", "T7", "contact", "T11", "transfer-talk", "T13b", "supervision");
        await story.ToldAsync(slip);
    }

    private static async Task<(Resident Resident, Slip Slip, DateOnly Promised)> KeptByTheStreetAsync(Story story, string words)
    {
        var monday = await story.NextMondayAsync();
        var resident = story.Resident();
        var slip = await resident.Scans(Story.WallCode).Says(words).Leaves("13912340301").SendsAsync();
        await story.Clerk().DoesAsync(slip, StaffAct.Accept());
        await story.Clerk().DoesAsync(slip, StaffAct.HandleHere("chuangkou"));
        await story.Clerk().DoesAsync(slip, StaffAct.Contact("问清了位置"));
        await story.OnAsync(monday, 10);
        var promised = (await story.MatterAsync(slip)).DueDay;
        Assert.Equal(monday.AddDays(16), promised); // twelve working days
        return (resident, slip, promised);
    }

    private static StaffAct Offer(Story story, string unit) => StaffAct.OfferTransfer(unit, "位置在对方的管护范围", "值班的同志", story.Host.Clock.GetUtcNow().AddMinutes(-20), "要先看现场");
}
