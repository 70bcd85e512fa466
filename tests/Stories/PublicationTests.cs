using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Huiyin.Tests.Stories;

/// <summary>公开：遮盖以后，两个人点头，才给大家看。</summary>
public sealed class PublicationTests(StoryHost host, ITestOutputHelper output) : IClassFixture<StoryHost>
{
    [Fact]
    public async Task An_answer_is_public_only_when_a_second_person_has_approved_the_masked_text()
    {
        using var story = new Story(host, Door.Pages, output);
        using var reader = new Surfer(host.Address);
        var slip = await AnsweredAsync(story, "竹林湾路口的斑马线磨没了，我电话 13912340041");
        var first = story.AtDesk("fabu1", "发布员方一布");
        var second = story.AtDesk("fabu2", "发布员方二布");

        var draft = await first.OpenAsync($"/w/m/{slip.Number}/publication");
        Assert.DoesNotContain("13912340041", draft.Document.QuerySelector("textarea[name=text]")?.TextContent, StringComparison.Ordinal);
        var proposed = await first.SubmitAsync(draft, "/publication", ("title", "竹林湾路口斑马线磨损"), ("checked", "true"));
        Assert.True(proposed.IsGood, proposed.ToString());
        Assert.False((await reader.GoToAsync("/open")).Says("竹林湾路口斑马线磨损"));
        story.Tell("方一布提出公开，大家还看不见。");

        var slug = await host.SlugOfAsync(slip.Number);
        Assert.False((await DecideAsync("fabu1", slug)).IsSuccessStatusCode);
        Assert.False((await reader.GoToAsync("/open")).Says("竹林湾路口斑马线磨损"));
        story.Tell("方一布自己点不了头。");

        var desk = await second.OpenAsync("/w/publication/" + slug);
        var approved = await second.SubmitAsync(desk, "/decision", ("decision", "approve"), ("checked", "true"));
        Assert.True(approved.IsGood, approved.ToString());
        var shown = await reader.GoToAsync("/open");
        Assert.True(shown.Says("竹林湾路口斑马线磨损"), shown.ToString());
        Assert.DoesNotContain("13912340041", (await reader.GoToAsync("/open/" + slug)).Text, StringComparison.Ordinal);
        story.Tell("方二布确认以后，大家看得见了。");
    }

    private async Task<HttpResponseMessage> DecideAsync(string account, string slug)
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        client.DefaultRequestHeaders.Authorization = new("Bearer", await host.TokenOfAsync(account));
        return await client.PostAsJsonAsync(new Uri($"/api/v1/staff/publications/{slug}/decision", UriKind.Relative), JsonNode.Parse("""{"approve":true,"checked":true}"""));
    }

    private static async Task<Slip> AnsweredAsync(Story story, string words)
    {
        var slip = await story.Resident().Scans(Story.WallCode).Says(words).Leaves("13912340041").AgreesToPublication().SendsAsync();
        using var clerk = story.ByApi("chuangkou", "窗口陈晓窗");
        await clerk.DoesAsync(slip, StaffAct.Accept());
        await clerk.DoesAsync(slip, StaffAct.HandleHere("chuangkou"));
        await clerk.DoesAsync(slip, StaffAct.Contact("约好去看"));
        await clerk.DoesAsync(slip, StaffAct.Reply("斑马线 11 月 5 日已重新画好。"));
        using var leader = story.ByApi("jiedai", "街道负责人江接待");
        await leader.DoesAsync(slip, StaffAct.Approve());
        return slip;
    }
}
