using Huiyin.Matters.Contract;

namespace Huiyin.Tests.Stories;

/// <summary>工作台的一个上午：存视图、导出、写草稿，全不用脚本。</summary>
public sealed class DeskTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    [Fact]
    public async Task A_clerk_keeps_a_view_takes_a_sheet_along_and_leaves_a_draft()
    {
        using var story = new Story(host, Door.Pages, output);
        var slip = await story.Resident().Scans(Story.WallCode).Says("健身角的单杠松了，孩子吊上去会晃").Leaves("13912340074").SendsAsync();
        await story.Clerk().DoesAsync(slip, StaffAct.Accept());
        await story.Clerk().DoesAsync(slip, StaffAct.HandleHere("chuangkou"));
        await story.Clerk().DoesAsync(slip, StaffAct.Contact("约好下午去紧固"));
        var clerk = story.AtDesk("chuangkou", "窗口陈晓窗");

        story.Tell("只看在办的，存成“手上的”。");
        var list = await clerk.SubmitAsync(await clerk.OpenAsync("/w?view=unit&state=InHand"), "/w/views", ("name", "手上的"));
        Assert.Contains(list.Document.QuerySelectorAll(".menu a"), link => link.TextContent.Contains("手上的", StringComparison.Ordinal));

        story.Tell("把选中的一件导出成表。");
        var sheet = await clerk.SubmitAsync(list, "/w/bulk/check", ("do", "export"), ("m", slip.Number));
        Assert.Contains(ReceiptNumber.Show(slip.Number), sheet.Document.Body?.TextContent, StringComparison.Ordinal);
        await story.StandsAsync(slip, MatterState.InHand);

        story.Tell("答复写到一半，草稿留在单位。");
        var page = await clerk.OpenAsync($"/w/m/{slip.Number}?tab=reply");
        page.Document.QuerySelector("#reply-form")!.SetAttribute("action", $"/w/m/{slip.Number}/draft/reply"); // the second button of the form
        var kept = await clerk.SubmitAsync(page, "/draft/reply", ("reply", "单杠已经紧固，"));
        Assert.Equal("单杠已经紧固，", kept.Document.QuerySelector("textarea[name=reply]")?.TextContent.Trim());
    }
}
