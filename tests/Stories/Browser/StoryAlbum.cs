using Microsoft.Playwright;

namespace Huiyin.Tests.Stories;

/// <summary>Pictures of a story, screen by screen, as a phone and as a desk shows them, where HUIYIN_SHOTS asks for them.</summary>
internal sealed class StoryAlbum(string title)
{
    private static readonly int[] Widths = [360, 1280];
    private int number;

    /// <summary>What somebody sees now.</summary>
    public async Task KeepAsync(IPage page, string name)
    {
        number++;
        await KeepWidthsAsync(page, $"{title}-{number:00}-{name}");
    }

    /// <summary>The same, and how an older citizen sees it; the page is opened anew for that.</summary>
    public async Task KeepForCitizensAsync(IPage page, string name)
    {
        await KeepAsync(page, name);
        if (ScreenCheck.KeepsPictures)
        {
            var address = page.Url;
            await page.GotoAsync(ScreenRound.With(address, "e=1"));
            await KeepWidthsAsync(page, $"{title}-{number:00}-{name}-elder");
            await page.GotoAsync(ScreenRound.With(address, "e=0"));
        }
    }

    private static async Task KeepWidthsAsync(IPage page, string name)
    {
        if (!ScreenCheck.KeepsPictures || page.ViewportSize is not { } size)
        {
            return;
        }

        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, width < 600 ? 740 : 900);
            await ScreenCheck.KeepAsync(page, $"{name}-{width}");
        }

        await page.SetViewportSizeAsync(size.Width, size.Height);
    }
}
