using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Huiyin.Tests.Stories;

/// <summary>Looks at one screen as somebody with other eyes and fingers would: axe, reflow, sizes; keeps a picture where asked.</summary>
internal sealed class ScreenCheck(IPage page)
{
    private static readonly AxeRunOptions Rules = new() { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } };
    public static readonly bool KeepsPictures = Environment.GetEnvironmentVariable("HUIYIN_SHOTS") == "1";

    // What can be tapped, as WCAG 2.5.8 counts it: links inside a sentence are as high as their line; a box inside its label is as large as the label, a link spread over its row as large as the row.
    private const string SmallTargets = """
        least => [...document.querySelectorAll('a[href], button, summary, select, textarea, input:not([type=hidden])')].filter(one => {
          if (one.closest('.vh, [hidden]') || one.classList.contains('vh') && !one.closest('label')) return false;
          const target = /^(radio|checkbox|file)$/.test(one.type || '') && one.closest('label') || getComputedStyle(one, '::after').position === 'absolute' && one.closest('tr, li') || one;
          const style = getComputedStyle(target), box = target.getBoundingClientRect();
          if (box.width < 2 || box.height < 2 || style.visibility === 'hidden' || !target.checkVisibility()) return false;
          const inSentence = one.tagName === 'A' && style.display === 'inline' && one.parentElement.textContent.trim().length > one.textContent.trim().length;
          return !inSentence && (box.height < least - 0.5 || box.width < least - 0.5);
        }).map(one => { const box = one.getBoundingClientRect(); return `${one.tagName.toLowerCase()} ${(one.textContent || one.name || '').trim().slice(0, 20)} ${Math.round(box.width)}×${Math.round(box.height)}`; })
        """;

    public List<string> Faults { get; } = [];

    public int Looks { get; private set; }

    public async Task LookAsync(string name, int width, bool isAsked = true)
    {
        await page.SetViewportSizeAsync(width, width < 600 ? 740 : 900);
        if (isAsked)
        {
            var result = await page.RunAxe(Rules);
            Looks++;
            Faults.AddRange(result.Violations.Select(violation => $"{name} {width}: {violation.Id} ({violation.Help}) at {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
        }

        await KeepAsync(page, $"{name}-{width}");
    }

    /// <summary>A picture of the whole page, where pictures are asked for.</summary>
    public static async Task KeepAsync(IPage page, string name)
    {
        if (!KeepsPictures || page.ViewportSize is not { } size)
        {
            return;
        }

        // A window as high as the page: what sticks to its foot lies where it ends, not across the middle.
        await page.SetViewportSizeAsync(size.Width, Math.Max(size.Height, await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight")));
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Album(), name + ".png") });
        await page.SetViewportSizeAsync(size.Width, size.Height);
    }

    /// <summary>Nothing to scroll sideways at 320 px, which is also 400 % zoom of 1280.</summary>
    public async Task ReflowAsync(string name)
    {
        await page.SetViewportSizeAsync(320, 740);
        var wide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        if (wide > 320)
        {
            Faults.Add($"{name}: {wide} px wide at 320 px");
        }
    }

    /// <summary>Nothing to tap that a thumb misses.</summary>
    public async Task TargetsAsync(string name, int least)
    {
        await page.SetViewportSizeAsync(360, 740);
        var small = await page.EvaluateAsync<JsonElement>(SmallTargets, least);
        Faults.AddRange(small.EnumerateArray().Select(one => $"{name}: smaller than {least} px: {one.GetString()}"));
    }

    private static string Album() => Directory.CreateDirectory(Path.Combine(Checkout.Root, "out", "shots")).FullName;
}
