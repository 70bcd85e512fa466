using System.Diagnostics;
using System.Text.Json;
using Huiyin.Registry.Contract;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Huiyin.Tests.Stories;

/// <summary>What is printed: fits its paper, can be read without glasses, and its code leads where it says (ux U21).</summary>
public sealed class PaperTests(StoryHost host, Chromium chromium, ITestOutputHelper output) : IClassFixture<StoryHost>, IClassFixture<Chromium>
{
    // At 96 px an inch.
    private const int A4Width = 794;
    private const int A4Height = 1123;
    private const int RollWidth = 302;
    private const int FiveCentimetres = 189;

    // ux 2: QR and number in at least 18 pt.
    private const double LeastKeys = 24;

    private const string Measures = """
        () => {
          const size = query => Math.min(...[...document.querySelectorAll(query)].map(one => parseFloat(getComputedStyle(one).fontSize)));
          return {
            wide: document.documentElement.scrollWidth, high: document.querySelector('.sheet').getBoundingClientRect().height,
            keys: size('.sheet .keys .no, .sheet .keys .code'), words: size('.sheet p, .sheet dd, .sheet li'),
            tools: [...document.querySelectorAll('.noprint')].filter(one => one.checkVisibility()).length,
          };
        }
        """;

    [Fact]
    public async Task The_receipt_fits_the_sheet_and_the_roll_and_its_code_opens_the_matter()
    {
        ScreenTests.NotOnPostgres();
        var resident = new BrowserResident(host, await chromium.OpenAsync(host.Address, 360));
        var slip = await resident.SubmitsAsync(Story.WallCode, "柑子园三栋门口的斜坡太滑，老人下雨天不敢走，想请社区装一段扶手，再铺几块防滑垫", "13912340051");
        var receipt = new Uri(resident.Page.Url).AbsolutePath;
        var page = resident.Page;
        var round = new ScreenRound(page, isPublic: true);
        await round.LookAsync("paper-a4", receipt + "?print=a4");
        await round.LookAsync("paper-80", receipt + "?print=80");
        ScreenTests.Judge([round], "receipts on screen");

        await page.GotoAsync(ScreenRound.With(receipt, "print=a4&e=0&lang=zh"));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var sheet = await MeasureAsync(page, A4Width, "print-receipt-a4");
        var roll = await MeasureAsync(page, RollWidth, "print-receipt-80mm");

        Assert.True(sheet.GetProperty("wide").GetInt32() <= A4Width && roll.GetProperty("wide").GetInt32() <= RollWidth, $"{sheet} {roll}");
        Assert.True(sheet.GetProperty("high").GetDouble() <= A4Height, $"one sheet: {sheet}");
        Assert.All([sheet, roll], paper => Assert.True(paper.GetProperty("keys").GetDouble() >= LeastKeys, $"{paper}"));
        Assert.All([sheet, roll], paper => Assert.Equal(0, paper.GetProperty("tools").GetInt32()));
        Assert.True(roll.GetProperty("words").GetDouble() >= 13, $"{roll}");
        var link = await ReadCodeAsync(page, ".keys .qr");
        Assert.EndsWith($"/c#{slip.Number}-{slip.QueryCode}", link, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_code_on_a_poster_leads_to_the_form_of_its_venue(bool isElder)
    {
        ScreenTests.NotOnPostgres();
        var register = await host.InScopeAsync(async services => await services.GetRequiredService<IRegisters>().CurrentAsync(CancellationToken.None));
        var colleague = new BrowserColleague(await chromium.OpenAsync(host.Address, A4Width), "guanli");
        await colleague.OpensAsync("/w/settings/venues");
        var page = colleague.Page;
        foreach (var venue in register.Venues)
        {
            await page.GotoAsync($"/w/venues/{venue.Number}/poster{(isElder ? "?e=1" : "")}");
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            await page.SetViewportSizeAsync(A4Width, A4Height);
            await ScreenCheck.KeepAsync(page, isElder ? "print-poster-elder" : "print-poster");

            var address = await ReadCodeAsync(page, ".poster .qr");

            Assert.Equal($"/s/{venue.WallCode}{(isElder ? "?e=1" : "")}", new Uri(address).PathAndQuery);
            using var reader = new Surfer(host.Address);
            var form = await reader.GoToAsync(new Uri(address).PathAndQuery);
            Assert.True(form.IsGood, form.ToString());
            Assert.StartsWith($"/s/{venue.WallCode}?", form.FormWith("text").GetAttribute("action"), StringComparison.Ordinal);
            Assert.Equal(isElder, form.Document.DocumentElement.HasAttribute("data-elder"));
            output.WriteLine($"{venue.Name}: {address}");
        }
    }

    private static async Task<JsonElement> MeasureAsync(IPage page, int width, string name)
    {
        await page.SetViewportSizeAsync(width, A4Height);
        await ScreenCheck.KeepAsync(page, name);
        return await page.EvaluateAsync<JsonElement>(Measures);
    }

    // Printed five centimetres wide and read by another program than the one that drew it.
    private static async Task<string> ReadCodeAsync(IPage page, string code)
    {
        await page.Locator(code).EvaluateAsync("(one, px) => { one.style.width = one.style.height = px + 'px'; }", FiveCentimetres);
        var picture = Path.Combine(Path.GetTempPath(), $"huiyin-code-{Path.GetRandomFileName()}.png");
        try
        {
            await page.Locator(code).ScreenshotAsync(new LocatorScreenshotOptions { Path = picture });
            return await DecodeAsync(picture);
        }
        finally
        {
            File.Delete(picture);
        }
    }

    private static async Task<string> DecodeAsync(string picture)
    {
        var reader = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "zbarimg")).FirstOrDefault(File.Exists);
        Assert.SkipUnless(reader is not null, "zbarimg is not installed (Debian, Ubuntu: apt-get install zbar-tools): no code was read.");
        using var reading = Process.Start(new ProcessStartInfo(reader, ["--raw", "--nodbus", "-q", picture]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!; // a program without a shell starts or throws
        var text = await reading.StandardOutput.ReadToEndAsync();
        await reading.WaitForExitAsync();
        Assert.True(reading.ExitCode == 0, $"nothing could be read from the code ({reading.ExitCode})");
        return text.Trim();
    }
}
