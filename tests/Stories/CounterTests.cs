using Huiyin.Matters.Contract;

namespace Huiyin.Tests.Stories;

/// <summary>窗口：来人当面说，当场办。</summary>
public sealed class CounterTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    [Fact]
    public async Task At_the_counter_it_is_registered_accepted_and_settled_while_the_citizen_waits()
    {
        using var story = new Story(host, Door.Api, output);
        var clerk = story.ByApi("zongkou", "窗口钟大厅");

        var slip = await clerk.RegistersAsync(new
        {
            text = "社保卡照片印错了，跑了两趟都没有换成", callMe = "周女士", phone = "13912340031", purpose = "Help", way = "Settle",
            reply = "已当场重新采集照片并制卡，旧卡收回。", confirmed = true,
        });

        var matter = await host.MatterAsync(slip.Number);
        Assert.Equal(["T1", "T2", "T6"], matter.Timeline.Select(entry => entry.Kind));
        Assert.Equal(MatterState.Answered, matter.State);
        Assert.True(matter.IsSettledOnTheSpot);
        Assert.Equal("zongkou", matter.RegisteredBy);
        Assert.True((await story.Resident().RatesAsync(slip, 5, [], "一次办好")).IsDone);
        await story.StandsAsync(slip, MatterState.Closed);
    }

    [Fact]
    public async Task The_page_of_the_counter_does_the_same_and_prints_number_and_code()
    {
        using var story = new Story(host, Door.Pages, output);
        var clerk = story.AtDesk("zongkou", "窗口钟大厅");

        var page = await clerk.OpenAsync("/w/counter");
        var receipt = await clerk.SubmitAsync(page, "/w/counter",
            ("text", "营业执照的经营范围写漏了一项，来补"), ("purpose", "Help"), ("way", "Settle"), ("reply", "已当场更正并换发执照，旧证收回。"), ("confirmed", "on"));

        Assert.True(receipt.IsGood, receipt.ToString());
        var number = await host.NumberOfAsync("营业执照的经营范围写漏了一项，来补");
        Assert.Contains(ReceiptNumber.Show(number), receipt.Text, StringComparison.Ordinal);
        Assert.Equal(["T1", "T2", "T6", "receipt"], (await host.MatterAsync(number)).Timeline.Select(entry => entry.Kind));
    }

    [Fact]
    public async Task Without_the_citizens_own_yes_nothing_is_settled_and_nothing_is_stored()
    {
        using var story = new Story(host, Door.Pages, output);
        var clerk = story.AtDesk("zongkou", "窗口钟大厅");

        var page = await clerk.OpenAsync("/w/counter");
        var again = await clerk.SubmitAsync(page, "/w/counter", ("text", "居住证地址要改，材料交了两回"), ("purpose", "Help"), ("way", "Settle"), ("reply", "已当场改好并重新打印。"));

        Assert.Equal(400, (int)again.Status);
        Assert.Equal(0, await host.CountAsync("居住证地址要改，材料交了两回"));
        Assert.Equal("居住证地址要改，材料交了两回", again.Document.QuerySelector("textarea[name=text]")?.TextContent.Trim());
    }

    [Fact]
    public async Task The_same_page_sent_twice_makes_one_matter()
    {
        using var story = new Story(host, Door.Pages, output);
        var clerk = story.AtDesk("chuangkou", "窗口陈晓窗");

        var page = await clerk.OpenAsync("/w/counter");
        (string, string)[] typed = [("text", "门口的公告栏被广告贴满了"), ("purpose", "Complaint"), ("way", "Centre")];
        var first = await clerk.SubmitAsync(page, "/w/counter", typed);
        var second = await clerk.SubmitAsync(page, "/w/counter", typed);

        Assert.True(first.IsGood && second.IsGood, second.ToString());
        Assert.Equal(first.Address.AbsolutePath, second.Address.AbsolutePath);
        Assert.Equal(1, await host.CountAsync("门口的公告栏被广告贴满了"));
    }
}
