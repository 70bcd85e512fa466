using AngleSharp.Dom;
using Huiyin.Registry.Contract;

namespace Huiyin.Tests.Rooms.Matters.Receiving;

/// <summary>T2 and T3 on the matter's page: what the words of a text propose to whoever takes it in.</summary>
public sealed class AcceptFormTests
{
    [Fact]
    public async Task The_purpose_that_the_words_speak_for_is_chosen_with_the_words_beside_it()
    {
        var page = await OpenAsync("请问老年人优待证怎么办理，需要带什么材料？");

        Assert.Equal(nameof(Purpose.Consultation), Chosen(page, "acceptance", "purpose"));
        Assert.Contains("看文字像是咨询，依据词：", Form(page, "acceptance").QuerySelector("#acceptance-purpose-h")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("「请问」", Form(page, "acceptance").QuerySelector("#acceptance-purpose-h")?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("可能应由", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_citizen_chose_stays_chosen()
    {
        var page = await OpenAsync("请问老年人优待证怎么办理，需要带什么材料？", "Suggestion");

        Assert.Equal(nameof(Purpose.Suggestion), Chosen(page, "acceptance", "purpose"));
        Assert.Contains("看文字像是咨询", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_word_that_decides_it_is_a_call_for_help_and_nothing_is_said()
    {
        var page = await OpenAsync("青石巷 37 号门口，路灯。");

        Assert.Equal(nameof(Purpose.Help), Chosen(page, "acceptance", "purpose"));
        Assert.Null(Form(page, "acceptance").QuerySelector("#acceptance-purpose-h"));
    }

    [Fact]
    public async Task What_may_belong_to_a_court_says_so_beside_the_redirect_with_its_words()
    {
        var page = await OpenAsync("一审判决已经下来半年了，开发商一直不执行，请政府出面。");

        Assert.Contains("可能应由法院处理，依据词：「一审判决」", page.Document.QuerySelector(".tip")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("Court", Chosen(page, "redirection", "reason"));
    }

    private static async Task<VisitedPage> OpenAsync(string text, string? purpose = null)
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        using var visitor = site.Visit();
        using var answer = await visitor.PostJsonAsync("/api/v1/matters", new { text, venue = Town.WallCode, purpose });
        var number = (await answer.JsonAsync()).GetProperty("receiptNumber").GetString();
        using var clerk = await crew.SignInAsync(Crew.Clerk);
        return await clerk.GoToAsync($"/w/m/{number}");
    }

    private static IElement Form(VisitedPage page, string noun) =>
        page.Document.Forms.Single(form => form.GetAttribute("action")!.EndsWith("/" + noun, StringComparison.Ordinal)); // our forms say where they go

    private static string? Chosen(VisitedPage page, string noun, string field) => Form(page, noun).QuerySelector($"select[name={field}] option[selected]")?.GetAttribute("value");
}
