using Huiyin.Platform.Audit;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Stories;

/// <summary>查询码丢了：到窗口说出当时留的手机号，当场换新的，旧的作废。</summary>
public sealed class QueryCodeTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    [Fact]
    public async Task A_lost_query_code_is_replaced_at_the_counter_and_the_old_one_opens_nothing()
    {
        using var story = new Story(host, Door.Pages, output);
        var (slip, clerk) = (await LeftPhoneAsync(story, "柑子园路口的路牌掉了", "13912340061"), story.AtDesk("chuangkou", "窗口陈晓窗"));

        var file = await clerk.OpenAsync("/w/m/" + slip.Number);
        var paper = await clerk.SubmitAsync(file, "/query-code", ("phone", "139 1234 0061"));

        Assert.True(paper.IsGood && paper.Says("旧的不能再用"), paper.ToString());
        var renewed = slip with { QueryCode = paper.Document.QuerySelector(".code")!.TextContent.Trim() /* the paper carries it */ };
        Assert.NotEqual(slip.QueryCode, renewed.QueryCode);
        Assert.True((await OpenAsync(story, renewed)).Says("窗口核对手机号后换发了查询码"));
        Assert.False((await OpenAsync(story, slip)).Says("路牌掉了"));
        var matter = await host.MatterAsync(slip.Number);
        Assert.Equal(1, matter.QueryCodeEdition);
        Assert.Equal(["T1", "query-code", "receipt"], matter.Timeline.Select(entry => entry.Kind));
        Assert.Contains(await host.MessagesAsync(slip.Number), text => text.Contains("不是您本人办的", StringComparison.Ordinal));
        Assert.DoesNotContain(await host.MessagesAsync(slip.Number), text => text.Contains(renewed.QueryCode, StringComparison.Ordinal));
        Assert.Equal(["matter.query-code", "matter.receipt"], await AuditedAsync(slip));
    }

    [Fact]
    public async Task Without_the_right_phone_number_nothing_changes_and_trying_on_is_stopped()
    {
        using var story = new Story(host, Door.Pages, output);
        var (slip, clerk) = (await LeftPhoneAsync(story, "柑子园的凉亭漏雨", "13912340062"), story.AtDesk("chuangkou", "窗口陈晓窗"));

        var answers = new List<Page>();
        foreach (var last in Enumerable.Range(63, 6))
        {
            answers.Add(await clerk.SubmitAsync(await clerk.OpenAsync("/w/m/" + slip.Number), "/query-code", ("phone", $"139123400{last}")));
        }

        Assert.All(answers.Take(5), answer => Assert.Equal(400, (int)answer.Status));
        Assert.True(answers[0].Says("和反映时留的手机号不一样"), answers[0].ToString());
        Assert.Equal("13912340063", answers[0].Document.QuerySelector("input[name=phone]")?.GetAttribute("value"));
        Assert.Equal(429, (int)answers[5].Status);
        Assert.Equal(0, (await host.MatterAsync(slip.Number)).QueryCodeEdition);
        Assert.True((await OpenAsync(story, slip)).Says("凉亭漏雨"));
        Assert.Equal(Enumerable.Repeat("matter.query-code.refused", 5), await AuditedAsync(slip));
    }

    [Fact]
    public async Task Nobody_but_a_clerk_is_offered_it_and_where_no_number_was_left_nobody_is()
    {
        using var story = new Story(host, Door.Pages, output);
        var slip = await LeftPhoneAsync(story, "柑子园的健身器材锈了", "13912340069");
        var anonymous = await story.Resident().Scans(Story.WallCode).Says("柑子园的宣传栏玻璃碎了").SendsAsync();

        Assert.Null((await story.AtDesk("jiedai", "街道负责人江接待").OpenAsync("/w/m/" + slip.Number)).FindForm("/query-code"));
        Assert.Null((await story.AtDesk("chuangkou", "窗口陈晓窗").OpenAsync("/w/m/" + anonymous.Number)).FindForm("/query-code"));
    }

    private static async Task<Slip> LeftPhoneAsync(Story story, string words, string phone) => await story.Resident().Scans(Story.WallCode).Says(words).Leaves(phone).SendsAsync();

    // Whoever holds the slip, in a browser that knows nothing yet.
    private static async Task<Page> OpenAsync(Story story, Slip slip)
    {
        using var reader = new PageResident(story);
        return await reader.TrackAsync(slip);
    }

    private Task<List<string>> AuditedAsync(Slip slip) =>
        host.WithDbAsync(db => db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.What == slip.Number).OrderBy(entry => entry.Sequence).Select(entry => entry.Kind).ToListAsync());
}
