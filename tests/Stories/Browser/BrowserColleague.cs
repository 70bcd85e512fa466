using Microsoft.Playwright;

namespace Huiyin.Tests.Stories;

/// <summary>A member of staff at a screen: signs in, opens the file, fills in the form that stands there, presses its button.</summary>
internal sealed class BrowserColleague(IPage page, string account)
{
    public IPage Page => page;

    public async Task OpensAsync(string path)
    {
        await page.GotoAsync(path);
        if (new Uri(page.Url).AbsolutePath == "/w/signin")
        {
            await page.FillAsync("[name=user]", account);
            await page.FillAsync("[name=password]", StoryHost.Password);
            await page.ClickAsync("form:has([name=password]) button:visible");
            await page.WaitForURLAsync("**" + path, BrowserResident.Committed);
            await page.Locator("main").WaitForAsync();
        }
    }

    public async Task DoesAsync(Slip slip, StaffAct act)
    {
        await OpensAsync($"/w/m/{slip.Number}");
        var form = page.Locator($"form[action$='/{act.Noun}']").First;
        if (await form.CountAsync() == 0)
        {
            await OpensAsync($"/w/m/{slip.Number}?tab={(act.Noun == "reply" ? "reply" : "contact")}");
        }

        await OpenDetailsAsync(form);
        foreach (var (field, value) in act.Form)
        {
            await FillAsync(form.Locator($"[name='{field}']"), value);
        }

        var id = await form.GetAttributeAsync("id");
        var buttons = form.Locator("button:visible:not([formaction]):not([name])");
        var button = await buttons.CountAsync() > 0 ? buttons.First : page.Locator($"button[form='{id}']:visible:not([formaction])").First;
        var sent = await page.RunAndWaitForResponseAsync(() => button.ClickAsync(), answer => answer.Request.Method == "POST");
        Assert.True(sent.Status == 302 || sent.Ok, $"{act.Noun}: {sent.Status}");
    }

    // What is folded away is opened by hand, from the outside in.
    private static async Task OpenDetailsAsync(ILocator form)
    {
        var folded = form.Locator("xpath=ancestor::details[not(@open)]/summary");
        while (await folded.CountAsync() > 0)
        {
            await folded.First.ClickAsync();
        }
    }

    private static async Task FillAsync(ILocator fields, string value)
    {
        var first = fields.First;
        var kind = await first.GetAttributeAsync("type");
        if (kind is "radio" or "checkbox")
        {
            // The box is drawn by its label.
            await (kind == "radio" ? fields.And(first.Page.Locator($"[value='{value}']")) : first).CheckAsync(new LocatorCheckOptions { Force = true });
        }
        else if (await first.Page.Locator("select").And(first).CountAsync() > 0)
        {
            await first.SelectOptionAsync(value);
        }
        else
        {
            await first.FillAsync(value);
        }
    }
}
