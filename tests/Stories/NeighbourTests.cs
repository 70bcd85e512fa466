using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Stories;

/// <summary>附近有相似的：提交之前看到邻居也说过，点一下“我也遇到”；有自己的编号，派单员合并，答复也到自己手里。</summary>
public sealed class NeighbourTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    private const string First = "石榴园小区门口的路灯坏了三天，晚上黑漆漆的看不见台阶。";
    private const string Second = "石榴园小区大门边路灯一直不亮，老人晚上差点摔跤。";

    [Fact]
    public async Task A_resident_sees_that_a_neighbour_said_it_goes_along_and_hears_back()
    {
        using var story = new Story(host, Door.Pages, output);
        var slip = await story.InHandAsync(story.Resident(), First);
        host.Clock.Pass(TimeSpan.FromDays(2));

        using var phone = new Surfer(host.Address);
        var form = await phone.GoToAsync("/s/" + Story.WallCode);
        host.Clock.Pass(TimeSpan.FromSeconds(40)); // nobody types in no time
        var check = await phone.SubmitAsync(form.FormWith("text"), ("text", Second), ("tel", "13912340177"));
        Assert.True(check.Says("附近 2 天内有 1 件相似的"), check.ToString());
        Assert.False(check.Says("黑漆漆"), "a neighbour's words are not shown");
        story.Tell("居民还没提交，就看到邻居两天前说过同样的事。");
        var receipt = await phone.SubmitAsync(check.FormWith("checked"), ("same", check.Document.QuerySelector("button[name=same]")?.GetAttribute("value") ?? ""));
        Assert.True(receipt.IsGood, receipt.ToString());
        var own = await host.WithDbAsync(db => db.Set<Matter>().AsNoTracking().SingleAsync(matter => matter.Text == Second));
        Assert.Equal((await story.MatterAsync(slip)).Id, own.SuggestedMaster);
        story.Tell($"点了“就是这件，我也遇到”，有自己的编号 {ReceiptNumber.Show(own.Number)}。");

        using var desk = story.AtDesk("paidan", "派单员潘小丹");
        var file = await desk.OpenAsync($"/w/m/{own.Number}");
        Assert.True(file.Says("同一处、同一类事 · 相隔 2 天"), file.ToString());
        var merge = file.Document.QuerySelector(".alike form");
        Assert.Equal(slip.Shown, merge?.QuerySelector("input[name=master]")?.GetAttribute("value"));
        var merged = await desk.SubmitAsync(file, "/merge", ("master", slip.Shown));
        Assert.True(merged.IsGood, merged.ToString());
        Assert.Equal(MatterState.Merged, (await host.MatterAsync(own.Number)).State);
        story.Tell("派单员在“相似”里一点，并到一起办。");

        await story.Handler().DoesAsync(slip, StaffAct.Reply("换了接头和一盏新灯，当晚亮了。"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.Approve());
        await host.RunJobsUntilAsync(async () =>
        {
            host.Clock.Pass(TimeSpan.FromSeconds(11)); // the rhythm of the carrier
            return (await host.MatterAsync(own.Number)).State == MatterState.Answered;
        });
        story.Tell("答复也到了这位居民手里。");
    }
}
