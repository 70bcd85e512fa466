using Microsoft.Playwright;

namespace Huiyin.Tests.Stories;

/// <summary>One window that goes through screens, each in its three versions at the width of a phone and of a desk.</summary>
/// <param name="page">The window; its cookies say who looks.</param>
/// <param name="isPublic">Citizens' pages are for thumbs: 44 px, 60 px in the elder version (ux U6). Desks are denser: what WCAG 2.5.8 asks for.</param>
internal sealed class ScreenRound(IPage page, bool isPublic)
{
    private const int DeskTarget = 24;
    private const int ThumbTarget = 44;
    private const int ElderTarget = 60;

    public static readonly IReadOnlyList<(string Name, string Choice)> Versions = [("normal", "e=0&lang=zh"), ("elder", "e=1&lang=zh"), ("english", "e=0&lang=en")];

    private readonly ScreenCheck check = new(page);

    public IReadOnlyList<string> Faults => check.Faults;

    public int Looks => check.Looks;

    public IPage Page => page;

    /// <summary>Opens an address in each version and looks.</summary>
    public async Task LookAsync(string name, string path, int status = 200)
    {
        foreach (var (version, choice) in Versions)
        {
            var answer = await page.GotoAsync(With(path, choice));
            if (answer?.Status != status || !new Uri(page.Url).AbsolutePath.Equals(path.Split('?')[0], StringComparison.Ordinal))
            {
                check.Faults.Add($"{name}-{version}: {path} answered {answer?.Status} at {new Uri(page.Url).AbsolutePath}");
            }

            await HereAsync($"{name}-{version}", version);
        }
    }

    /// <summary>Looks at what an action leads to, in each version: a refused form, a page that is only ever an answer.</summary>
    public async Task LookAfterAsync(string name, string path, Func<IPage, Task> act)
    {
        foreach (var (version, choice) in Versions)
        {
            await page.GotoAsync(With(path, choice));
            await act(page);
            await HereAsync($"{name}-{version}", version);
        }
    }

    /// <summary>Looks at the page as it stands, in the version it was opened in. Each layout meets axe once: desks wide, phones as citizens and elders hold them, English where the public reads it; sizes and reflow always.</summary>
    public async Task HereAsync(string name, string version)
    {
        var wide = version == "english" ? isPublic : version == "normal" && !isPublic;
        var narrow = version == "elder" || (version == "normal" && isPublic);
        foreach (var (width, isAsked) in new[] { (1280, wide), (360, narrow) })
        {
            await check.LookAsync(name, width, isAsked);
        }

        await check.TargetsAsync(name, !isPublic ? DeskTarget : version == "elder" ? ElderTarget : ThumbTarget);
        await check.ReflowAsync(name);
    }

    public static string With(string path, string choice) => path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + choice;
}
