using System.Net;
using System.Text.RegularExpressions;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;

namespace Huiyin.Tests.Rooms.Matters.Evaluating;

public sealed partial class RatePageTests : IAsyncLifetime
{
    private TownSite site = null!; // set before each test

    public async ValueTask InitializeAsync() => site = await TownSite.OpenAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task The_link_in_the_message_opens_the_page_and_five_stars_close_the_matter()
    {
        var (number, link) = await AnsweredAsync();
        using var visitor = site.Visit();

        var page = await visitor.GoToAsync(link);
        var thanks = await visitor.SendAsync(page, "stars", ("stars", "5"), ("words", "很快"));
        var again = await visitor.GoToAsync(link);

        Assert.Equal(5, page.Document.QuerySelectorAll("input[name=stars]").Length);
        Assert.Contains("谢谢您的评价", thanks.Text);
        Assert.Contains("这次答复您已经评过了", again.Text);
        var matter = await site.MatterAsync(number);
        Assert.Equal((MatterState.Closed, 5, "很快"), (matter.State, matter.Stars, Assert.Single(matter.Ratings).Words));
    }

    [Fact]
    public async Task A_bad_rating_without_a_reason_comes_back_with_what_was_written()
    {
        var (number, link) = await AnsweredAsync();
        using var visitor = site.Visit();

        var refused = await visitor.SendAsync(await visitor.GoToAsync(link), "stars", ("stars", "1"), ("words", "还是不亮"));
        var thanks = await visitor.SendAsync(refused, "stars", ("reasons", "NotSolved"), ("rework", "no"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("#reasons", refused.Document.QuerySelector(".summary a")?.GetAttribute("href"));
        Assert.Equal("还是不亮", refused.Value("words"));
        Assert.True(refused.Document.QuerySelector("#r1")?.HasAttribute("checked"));
        Assert.Contains("由承办单位以外的人联系您核实", thanks.Text);
        var matter = await site.MatterAsync(number);
        var rating = Assert.Single(matter.Ratings);
        Assert.Equal((MatterState.VerifyingBadRating, false), (matter.State, rating.WantsRework));
        Assert.Equal([BadRatingReason.NotSolved], rating.Reasons);
    }

    [Fact]
    public async Task A_link_that_is_not_ours_shows_nothing()
    {
        await AnsweredAsync();
        using var visitor = site.Visit();

        var page = await visitor.GoToAsync("/e/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task From_the_track_page_it_is_rated_too()
    {
        var (number, code) = await site.RaiseAsync();
        await site.MoveAsync(number, (matter, register, now) => Town.Answer(matter, register, now));
        using var visitor = site.Visit();
        var page = await visitor.SendAsync(await visitor.GoToAsync("/c"), "number", ("number", number), ("code", code));

        var thanks = await visitor.SendAsync(await visitor.GoToAsync("/c/rating"), "stars", ("stars", "4"));
        var after = await visitor.GoToAsync("/c/m");

        Assert.NotNull(page.Document.QuerySelector("a[href='/c/rating']"));
        Assert.Contains("谢谢您的评价", thanks.Text);
        Assert.Null(after.Document.QuerySelector("a[href='/c/rating']"));
        Assert.Contains("您评了 4 星", after.Text);
    }

    [Fact]
    public async Task Before_the_answer_there_is_nothing_to_rate()
    {
        var (number, code) = await site.RaiseAsync();
        using var visitor = site.Visit();
        await visitor.SendAsync(await visitor.GoToAsync("/c"), "number", ("number", number), ("code", code));

        var page = await visitor.GoToAsync("/c/rating");

        Assert.Contains("现在不能评价", page.Text);
    }

    [Fact]
    public async Task A_program_rates_once()
    {
        var (number, code) = await site.RaiseAsync();
        await site.MoveAsync(number, (matter, register, now) => Town.Answer(matter, register, now));
        using var program = site.Visit();
        var path = $"/api/v1/matters/{number}/rating";

        using var wrong = await program.PostJsonAsync(path, new { stars = 5 }, ("X-Query-Code", "AAAAAA"));
        using var unknown = await program.PostJsonAsync(path, new { stars = 1, reasons = new[] { "Bored" } }, ("X-Query-Code", code));
        using var bare = await program.PostJsonAsync(path, new { stars = 1 }, ("X-Query-Code", code));
        using var done = await program.PostJsonAsync(path, new { stars = 1, reasons = new[] { "TooSlow" }, words = "太慢" }, ("X-Query-Code", code));
        using var again = await program.PostJsonAsync(path, new { stars = 5 }, ("X-Query-Code", code));

        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.NoContent, HttpStatusCode.Conflict],
            new[] { wrong, unknown, bare, done, again }.Select(answer => answer.StatusCode));
        Assert.Equal("matter.rating.already", (await again.JsonAsync()).GetProperty("code").GetString());
    }

    private async Task<(string Number, string Link)> AnsweredAsync()
    {
        var (number, _) = await site.RaiseAsync();
        await site.MoveAsync(number, (matter, register, now) => Town.Answer(matter, register, now));
        var messages = await site.MessagesAsync(number);
        var message = Assert.Single(messages, text => Link().IsMatch(text));
        Assert.Equal(message, messages[^1]);
        return (number, Link().Match(message).Value);
    }

    [GeneratedRegex("/e/[A-Za-z0-9_-]{44}", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
