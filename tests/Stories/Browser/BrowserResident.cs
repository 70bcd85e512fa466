using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Huiyin.Tests.Stories;

/// <summary>A resident with a phone in the hand: scans, types, taps.</summary>
internal sealed partial class BrowserResident(StoryHost host, IPage page)
{
    /// <summary>The address has changed; what is then looked for waits by itself.</summary>
    public static readonly PageWaitForURLOptions Committed = new() { WaitUntil = WaitUntilState.Commit };

    public IPage Page => page;

    public async Task<Slip> SubmitsAsync(string wallCode, string words, string phone)
    {
        await page.GotoAsync("/s/" + wallCode);
        await page.FillAsync("#text", words);
        await page.FillAsync("#tel", phone);
        host.Clock.Pass(TimeSpan.FromSeconds(40)); // nobody types in no time
        await page.ClickAsync(".stick .btn.main");
        await page.Locator(".slip, form:not(#report) input[name=checked]").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        if (await page.Locator(".slip").CountAsync() == 0)
        {
            // Without a script the page reads it back first.
            await page.ClickAsync("main form .btn.main");
        }

        await page.Locator(".slip").WaitForAsync();
        var number = Number().Match(await page.InnerTextAsync("main")).Value;
        Assert.NotEqual("", number);
        return new Slip(number.Replace(" ", "", StringComparison.Ordinal), string.Concat((await page.InnerTextAsync(".code")).Where(char.IsAsciiLetterOrDigit)));
    }

    /// <summary>Opens the page of progress by number and query code.</summary>
    public async Task<string> TracksAsync(Slip slip)
    {
        await page.GotoAsync("/c");
        await page.FillAsync("#number", slip.Shown);
        await page.FillAsync("#code", slip.QueryCode);
        await page.ClickAsync("main form .btn.main");
        await page.WaitForURLAsync("**/c/m", Committed);
        return await page.InnerTextAsync("main");
    }

    public async Task RatesAsync(int stars)
    {
        await page.ClickAsync("a[href='/c/rating']");
        await page.Locator($"label:has(input[name=stars][value='{stars}'])").ClickAsync();
        await page.FillAsync("[name=words]", "第二天就亮了，谢谢");
        var sent = await page.RunAndWaitForResponseAsync(() => page.ClickAsync(".stick .btn.main"), answer => answer.Request.Method == "POST");
        Assert.InRange(sent.Status, 200, 399);
    }

    [GeneratedRegex(@"\d{4} \d{4} \d{4,6}", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
