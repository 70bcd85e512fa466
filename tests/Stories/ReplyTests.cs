using Huiyin.Matters.Contract;

namespace Huiyin.Tests.Stories;

/// <summary>答复里的个人信息：先提醒一次，说清是什么；一定要发的，勾上再发。</summary>
public sealed class ReplyTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    [Fact]
    public async Task A_phone_number_in_a_reply_is_named_once_and_goes_out_only_when_somebody_means_it()
    {
        using var story = new Story(host, Door.Pages, output);
        const string reply = "有问题请直接打施工队老李 13912340071，车是渝A12345，或打区城管局 023-60000030。";
        var slip = await InHandAsync(story);
        var handler = story.AtDesk("chuangkou", "窗口陈晓窗");

        var again = await handler.SubmitAsync(await handler.OpenAsync($"/w/m/{slip.Number}?tab=reply"), "/reply", ("result", "Solved"), ("reply", reply));

        Assert.Equal(400, (int)again.Status);
        Assert.True(again.Says("手机号 13912340071、车牌号 渝A12345"), again.ToString());
        Assert.Equal(reply, again.Document.QuerySelector("textarea[name=reply]")?.TextContent.Trim());
        await story.StandsAsync(slip, MatterState.InHand);

        var sent = await handler.SubmitAsync(again, "/reply", ("anyway", "on"));
        Assert.True(sent.IsGood, sent.ToString());
        await story.StandsAsync(slip, MatterState.ReplyInReview);
        Assert.Equal(reply, (await host.MatterAsync(slip.Number)).Replies[^1].Text);
    }

    [Fact]
    public async Task The_offices_own_line_holds_nothing_up()
    {
        using var story = new Story(host, Door.Pages, output);
        var slip = await InHandAsync(story);

        await story.Clerk().DoesAsync(slip, StaffAct.Reply("座椅已修好，有问题请打临江街道办 023-60000010。"));

        await story.StandsAsync(slip, MatterState.ReplyInReview);
    }

    private static async Task<Slip> InHandAsync(Story story)
    {
        var slip = await story.Resident().Scans(Story.WallCode).Says("公交站的座椅断了一条腿，老人没处坐").Leaves("13912340072").SendsAsync();
        await story.Clerk().DoesAsync(slip, StaffAct.Accept());
        await story.Clerk().DoesAsync(slip, StaffAct.HandleHere("chuangkou"));
        await story.Clerk().DoesAsync(slip, StaffAct.Contact("约好当天去修"));
        return slip;
    }
}
