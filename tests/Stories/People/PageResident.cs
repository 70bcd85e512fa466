using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace Huiyin.Tests.Stories;

/// <summary>A resident with a phone whose browser runs no script.</summary>
internal sealed partial class PageResident(Story story) : Resident(story)
{
    private readonly Surfer surfer = new(story.Host.Address);
    private IHtmlFormElement? readBack;

    public override void Dispose() => surfer.Dispose();

    /// <summary>The rating page behind the link of the last message.</summary>
    public async Task<Page> OpenRatingLinkAsync(Slip slip)
    {
        var link = (await Story.Host.MessagesAsync(slip.Number)).Select(text => RatingLink().Match(text)).Last(found => found.Success).Value;
        return await surfer.GoToAsync(link);
    }

    public Task<Page> OpenAsync(string path) => surfer.GoToAsync(path);

    /// <summary>The page of progress, opened by number and query code.</summary>
    public async Task<Page> TrackAsync(Slip slip)
    {
        var page = await surfer.GoToAsync("/c");
        return page.Document.Forms.Any(form => form.Elements.Any(element => element.GetAttribute("name") == "number"))
            ? await surfer.SubmitAsync(page.FormWith("number"), ("number", slip.Shown), ("code", slip.QueryCode))
            : page;
    }

    protected override async Task<Slip> SubmitAsync()
    {
        var page = await (Like is null ? surfer.GoToAsync(WallCode is null ? "/s" : "/s/" + WallCode) : SayMeTooAsync(Like));
        Assert.True(page.IsGood, page.ToString());
        Story.Host.Clock.Pass(TimeSpan.FromSeconds(40)); // nobody types in no time
        (string, string)[] typed = [("text", Words), .. Like is null ? Array.Empty<(string, string)>() : [("area", "none")], .. Phone is { } phone ? [("tel", phone)] : Array.Empty<(string, string)>(), .. Agrees ? [("open", "1")] : Array.Empty<(string, string)>()];
        page = await surfer.SubmitAsync(page.FormWith("text"), typed);
        Assert.True(page.IsGood, page.ToString());
        Assert.True(page.Says(Words), "the page that reads it back holds the words");
        readBack = page.FormWith("checked");
        return SlipOf(await surfer.SubmitAsync(readBack));
    }

    // From the public answer, by its button.
    private async Task<Page> SayMeTooAsync(string slug)
    {
        var answer = await surfer.GoToAsync("/open/" + slug);
        var form = await surfer.GoToAsync(answer.Document.QuerySelector("a[href^='/s?like=']")?.GetAttribute("href") ?? "");
        Assert.True(form.Says(answer.Document.QuerySelector("h1")!.TextContent), form.ToString()); // a page has a heading
        return form;
    }

    protected override async Task<Slip> SubmitAgainAsync()
    {
        var page = await surfer.SubmitAsync(readBack ?? throw new InvalidOperationException("nothing was sent yet"));
        Assert.True(page.Says("刚才已经收到"), page.ToString());
        return SlipOf(page);
    }

    protected override async Task<string> LookUpAsync(Slip slip)
    {
        var page = await TrackAsync(slip);
        Assert.True(page.IsGood, page.ToString());
        return page.Text;
    }

    protected override async Task<Answer> RateAsync(Slip slip, int stars, string[] reasons, string words, (string Unit, int Stars)[] units)
    {
        var page = await OpenRatingLinkAsync(slip);
        var form = page.Document.Forms.FirstOrDefault(candidate => candidate.Elements.Any(element => element.GetAttribute("name") == "stars"));
        if (form is null)
        {
            return new Answer(false, 409, page.Text);
        }

        var after = await surfer.SubmitAsync(form, [("stars", $"{stars}"), ("words", words), .. reasons.Select(reason => ("reasons", reason)), .. units.Select(mark => ("stars-" + mark.Unit, $"{mark.Stars}"))]);
        return new Answer(after.IsGood, (int)after.Status, after.Text);
    }

    protected override async Task<Answer> WithdrawAsync(Slip slip)
    {
        var page = await TrackAsync(slip);
        var link = page.Document.QuerySelectorAll("a[href]").Select(anchor => anchor.GetAttribute("href")!).FirstOrDefault(href => href.Contains("withdraw", StringComparison.Ordinal)); // has one
        if (link is null)
        {
            return new Answer(false, 409, page.Text);
        }

        page = await surfer.GoToAsync(link);
        var after = await surfer.SubmitAsync(page.FormTo(link.Split('?')[0]));
        return new Answer(after.IsGood, (int)after.Status, after.Text);
    }

    protected override async Task<Answer> DoOwnAsync(Slip slip, string noun, object body, params (string Field, string Value)[] form)
    {
        var page = await TrackAsync(slip);
        if (page.FindForm("/c/m/" + noun) is not { } offered)
        {
            return new Answer(false, 409, page.Text);
        }

        var after = await surfer.SubmitAsync(offered, form);
        return new Answer(after.IsGood, (int)after.Status, after.Text);
    }

    private static Slip SlipOf(Page page)
    {
        var number = Number().Match(page.Text);
        var code = page.Document.QuerySelector(".code")?.TextContent;
        Assert.True(page.IsGood && number.Success && code is not null, page.ToString());
        return new Slip(number.Value.Replace(" ", "", StringComparison.Ordinal), string.Concat(code!.Where(char.IsAsciiLetterOrDigit)));
    }

    [GeneratedRegex(@"\d{4} \d{4} \d{4,6}", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"/e/[A-Za-z0-9_.~-]+", RegexOptions.NonBacktracking)]
    private static partial Regex RatingLink();
}
