using Huiyin.Matters.Contract;

namespace Huiyin.Tests.Stories;

/// <summary>找得到：窗口同事用一句话找到那件事，词上划着线；没有权的人找不到。</summary>
public sealed class SearchTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    [Fact]
    public async Task A_clerk_finds_the_bench_by_its_words_its_reply_and_its_number()
    {
        using var story = new Story(host, Door.Pages, output);
        var slip = await story.Resident().Scans(Story.WallCode).Says("候车亭的长椅断了一条腿，老人没处坐").Leaves("13912340073").SendsAsync();
        await story.Clerk().DoesAsync(slip, StaffAct.Accept());
        await story.Clerk().DoesAsync(slip, StaffAct.HandleHere("chuangkou"));
        await story.Clerk().DoesAsync(slip, StaffAct.Contact("约好当天去修"));
        var clerk = story.AtDesk("chuangkou", "窗口陈晓窗");

        story.Tell("陈晓窗在顶上的框里打“候车亭 长椅”。");
        var found = await clerk.OpenAsync("/w/search?q=候车亭 长椅");
        Assert.True(found.Says(ReceiptNumber.Show(slip.Number)), found.ToString());
        Assert.Contains(found.Document.QuerySelectorAll("mark"), mark => mark.TextContent == "候车亭");

        story.Tell("整串编号直接打开；手机号不会写进网址。");
        Assert.EndsWith("/w/m/" + slip.Number, (await clerk.OpenAsync("/w/search?q=" + ReceiptNumber.Show(slip.Number))).Address.AbsolutePath, StringComparison.Ordinal);
        var phone = await clerk.OpenAsync("/w/search?q=13912340073");
        Assert.False(phone.Says(ReceiptNumber.Show(slip.Number)), phone.ToString());
        Assert.True((await clerk.SubmitAsync(phone, "/w/search/phone", ("phone", "13912340073"))).Says(ReceiptNumber.Show(slip.Number)));

        story.Tell("换一家单位的人，同样的词什么也找不到。");
        var stranger = await story.AtDesk("xieban", "协办人谢帮办").OpenAsync("/w/search?q=候车亭 长椅");
        Assert.False(stranger.Says(ReceiptNumber.Show(slip.Number)), stranger.ToString());
    }
}
