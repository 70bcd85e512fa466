using Microsoft.Playwright;

namespace Huiyin.Tests.Stories;

/// <summary>A real browser for one class of stories; Debian's Chromium, or the one that HUIYIN_CHROMIUM names.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Switches = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("HUIYIN_CHROMIUM") ?? "/usr/bin/chromium",
            Args = Switches,
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>A window of its own: nobody else's cookies.</summary>
    internal async Task<IPage> OpenAsync(Uri address, int width, bool withScript = true)
    {
        var context = await (browser ?? throw new InvalidOperationException("not started")).NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            JavaScriptEnabled = withScript,
            Locale = "zh-CN",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 740 : 900 },
        });
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }
}
