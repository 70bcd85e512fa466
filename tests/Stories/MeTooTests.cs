using Huiyin.Matters.Contract;
using Huiyin.Publication.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Stories;

/// <summary>我也遇到了：看到公开的答复，自己那儿也一样，说一声，就一起办，也有自己的回音。</summary>
public sealed class MeTooTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    private const string Title = "竹林湾路口积水";

    [Theory]
    [InlineData(Door.Pages)]
    [InlineData(Door.Api)]
    public async Task A_reader_of_a_public_answer_says_me_too_and_hears_back(Door door)
    {
        using var story = new Story(host, door, output);
        var first = story.Resident();
        var slip = await story.InHandAsync(first, "竹林湾路口一下雨就积水，过不去人");
        await story.Handler().DoesAsync(slip, StaffAct.Reply("雨水篦子已清掏，当天不再积水。"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.Approve());
        Assert.True((await first.RatesAsync(slip, 5, [], "好了")).IsDone);
        var slug = await PublishAsync(story, slip);

        await SeesTheAnswerAsync(slug);
        var second = story.Resident();
        var too = await second.HasTheSame(slug).Says("竹林湾路口昨晚又积水了，比上次还深").Leaves("13912340102").SendsAsync();
        Assert.Equal((await story.MatterAsync(slip)).Id, (await story.MatterAsync(too)).SuggestedMaster);

        using var desk = story.AtDesk("paidan", "派单员潘小丹");
        var file = await desk.OpenAsync($"/w/m/{too.Number}");
        Assert.True(file.Says($"群众说和这件一样{slip.Shown}") || file.Says($"群众说和这件一样 {slip.Shown}"), file.ToString());
        Assert.True(file.Says("那件已经办结"), file.ToString());
        Assert.Equal(slip.Shown, file.FormTo("/merge").QuerySelector("input[name=master]")?.GetAttribute("value"));
        await story.Dispatcher().DoesAsync(slip, StaffAct.Reopen("又积水了，不止一个人反映"));
        await story.Dispatcher().DoesAsync(too, StaffAct.Merge(slip.Number));
        Assert.Null((await story.MatterAsync(too)).SuggestedMaster);
        await story.WatchLooksAsync();

        await story.Handler().DoesAsync(slip, StaffAct.Contact("约了一起去看"));
        await story.Handler().DoesAsync(slip, StaffAct.Reply("换了更粗的雨水管，大雨看过三次不积水。"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.Approve());
        await story.Dispatcher().DoesAsync(slip, StaffAct.Confirm()); // back after closing: the centre reads it too
        await host.RunJobsUntilAsync(async () =>
        {
            host.Clock.Pass(TimeSpan.FromSeconds(11)); // the rhythm of the carrier
            return (await host.MatterAsync(too.Number)).State == MatterState.Answered;
        });
        Assert.Contains("换了更粗的雨水管", await second.ReadsAsync(too), StringComparison.Ordinal);
        Assert.True((await second.RatesAsync(too, 5, [], "这回管用")).IsDone);
        await story.HistoryIsAsync(too, "T1", "T33", "T38a", "T26a");
    }

    [Fact]
    public async Task What_is_public_no_more_is_left_out_with_a_sentence_and_nothing_typed_is_lost()
    {
        using var story = new Story(host, Door.Pages, output);
        using var reader = new Surfer(host.Address);
        const string Words = "小区门口的井盖响，半夜车一过就醒";

        var form = await reader.GoToAsync("/s?like=" + new string('x', 300));
        Assert.True(form.Says("现在没有公开"), form.ToString());
        host.Clock.Pass(TimeSpan.FromSeconds(40)); // nobody types in no time
        var refused = await reader.SubmitAsync(form.FormWith("text"), ("text", Words), ("tel", "123"));
        Assert.Equal((Words, 400), (refused.Document.QuerySelector("textarea")?.TextContent, (int)refused.Status));
        var check = await reader.SubmitAsync(refused.FormWith("text"), ("tel", ""), ("area", "none"));
        var receipt = await reader.SubmitAsync(check.FormWith("checked"));

        Assert.True(receipt.IsGood, receipt.ToString());
        Assert.Null(await host.WithDbAsync(db => db.Set<Matters.Model.Matter>().Where(matter => matter.Text == Words).Select(matter => matter.SuggestedMaster).SingleAsync()));
    }

    // Whoever begins to say the same is led to the answer before submitting.
    private async Task SeesTheAnswerAsync(string slug)
    {
        using var reader = new Surfer(host.Address);
        var form = await reader.GoToAsync("/s/" + Story.WallCode);
        host.Clock.Pass(TimeSpan.FromSeconds(40)); // nobody types in no time
        var check = await reader.SubmitAsync(form.FormWith("text"), ("text", "竹林湾路口一下雨就积水很深"));
        Assert.NotNull(check.Document.QuerySelector($".near a[href='/open/{slug}']"));
    }

    // Two publishers have done their part; PublicationTests tell how.
    private async Task<string> PublishAsync(Story story, Slip slip)
    {
        using var first = story.AtDesk("shenhe", "单位负责人沈清河");
        using var second = story.AtDesk("fabu2", "发布员方二布");
        await first.SubmitAsync(await first.OpenAsync($"/w/m/{slip.Number}/publication"), "/publication", ("title", Title), ("unrecognisable", "true"), ("checked", "true"));
        var slug = await host.SlugOfAsync(slip.Number);
        await second.SubmitAsync(await second.OpenAsync("/w/publication/" + slug), "/decision", ("decision", "approve"), ("checked", "true"));
        Assert.Equal(PublicationState.Public, await host.WithDbAsync(db => db.Set<PublishedMatter>().Where(row => row.Slug == slug).Select(row => row.State).SingleAsync()));
        story.Tell("两个人确认，这条答复公开了。");
        return slug;
    }
}
