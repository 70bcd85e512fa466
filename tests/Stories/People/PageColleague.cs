namespace Huiyin.Tests.Stories;

/// <summary>A colleague at the desk: signs in, opens the matter's file, uses the forms that stand there.</summary>
internal sealed class PageColleague(Story story, string account, string name) : Colleague(story, account, name)
{
    private readonly Surfer surfer = new(story.Host.Address);

    public override void Dispose() => surfer.Dispose();

    public override async Task<string> ReadsAsync(Slip slip) => (await OpenAsync($"/w/m/{slip.Number}")).Text;

    /// <summary>Opens a page of the desk, signing in where that is asked.</summary>
    public async Task<Page> OpenAsync(string path)
    {
        var page = await surfer.GoToAsync(path);
        if (page.Address.AbsolutePath == "/w/signin")
        {
            page = await surfer.SubmitAsync(page.FormWith("password"), ("user", Account), ("password", StoryHost.Password));
        }

        return page;
    }

    /// <summary>Registers for somebody at the counter; number and code stand on the paper.</summary>
    public async Task<Slip> RegistersAsync(params (string Field, string Value)[] typed)
    {
        var paper = await SubmitAsync(await OpenAsync("/w/counter"), "/w/counter", typed);
        var code = paper.Document.QuerySelector(".code")?.TextContent.Trim();
        Assert.True(paper.IsGood && code is not null, paper.ToString());
        return new Slip(paper.Address.Segments[^2].TrimEnd('/'), code!);
    }

    public Task<Page> SubmitAsync(Page page, string actionEnd, params (string Field, string Value)[] values) => surfer.SubmitAsync(page.FormTo(actionEnd), values);

    protected override async Task<Answer> TryAsync(Slip slip, StaffAct act)
    {
        var file = await OpenAsync($"/w/m/{slip.Number}");
        var form = file.FindForm("/" + act.Noun) ?? (file.IsGood ? (await OpenAsync($"/w/m/{slip.Number}?tab={Tab(act.Noun)}")).FindForm("/" + act.Noun) : null);
        if (form is null)
        {
            // What is not offered is refused by its absence: pages show only the moves the path offers to this person now.
            return new Answer(false, file.IsGood ? 409 : (int)file.Status, file.Text);
        }

        var page = await surfer.SubmitAsync(form, act.Form);
        return new Answer(page.IsGood, (int)page.Status, page.Text);
    }

    private static string Tab(string noun) => noun switch { "reply" => "reply", "contacts" => "contact", _ => "note" };
}
