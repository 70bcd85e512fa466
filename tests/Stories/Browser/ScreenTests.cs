using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Huiyin.Tests.Stories;

/// <summary>Every screen in its three versions at the width of a phone and of a desk: no violation that axe knows of, nothing to scroll sideways, nothing too small to tap (ux U5–U7).</summary>
public sealed class ScreenTests(StoryHost host, Chromium chromium, ITestOutputHelper output) : IClassFixture<StoryHost>, IClassFixture<Chromium>
{
    private static readonly (string Name, string Choice)[] Versions = [("normal", "e=0&lang=zh"), ("elder", "e=1&lang=zh"), ("english", "e=0&lang=en")];

    [Fact]
    public async Task Public_screens_can_be_used_by_everybody()
    {
        NotOnPostgres();
        using var story = new Story(host, Door.Api, output);
        var answered = await AnsweredAsync(story);
        var page = await chromium.OpenAsync(host.Address, 360);
        var resident = new BrowserResident(host, page);
        var slip = await resident.SubmitsAsync(Story.WallCode, "竹林湾的公交站牌被撞歪了", "13912340021");
        var receipt = new Uri(page.Url).AbsolutePath;
        var check = new ScreenCheck(page);

        await LookAsync(check, page, [("home", "/"), ("submit", "/s/" + Story.WallCode), ("submit-no-code", "/s"), ("code-unknown", "/s/ZZZZ9999"), ("receipt", receipt), ("track-form", "/c"), ("open", "/open"),
            ("help-accessibility", "/help/accessibility"), ("help-privacy", "/help/privacy"), ("not-found", "/nichts")]);
        await resident.TracksAsync(slip);
        await LookAsync(check, page, [("track", "/c/m"), ("withdraw", "/c/withdrawal")]);
        await resident.TracksAsync(answered);
        await LookAsync(check, page, [("track-answered", "/c/m"), ("rate", "/c/rating")]);
        await LookAtRefusedFormAsync(check, page);

        Console.WriteLine($"axe: {check.Looks} looks at public screens, {check.Faults.Count} faults");
        Assert.True(check.Faults.Count == 0, string.Join('\n', check.Faults.Distinct()));
    }

    [Fact]
    public async Task Staff_screens_can_be_used_by_everybody()
    {
        NotOnPostgres();
        using var story = new Story(host, Door.Api, output);
        var (registered, waiting, inHand) = (await SubmittedAsync(story), await SubmittedAsync(story), await SubmittedAsync(story));
        await story.Clerk().DoesAsync(waiting, StaffAct.Accept());
        await story.Clerk().DoesAsync(waiting, StaffAct.SendToCentre());
        await InHandAsync(story, inHand);
        var answered = await AnsweredAsync(story);
        var venue = (await host.InScopeAsync(async services => await services.GetRequiredService<IRegisters>().CurrentAsync(CancellationToken.None))).Venues[0].Number;
        var checks = new List<ScreenCheck>();

        await LookAsStaffAsync(checks, "chuangkou", [("queue", "/w"), ("file-registered", "/w/m/" + registered.Number), ("counter", "/w/counter")]);
        await LookAsStaffAsync(checks, "paidan", [("dispatch", "/d"), ("file-waiting", "/w/m/" + waiting.Number)]);
        await LookAsStaffAsync(checks, "chengban", [("queue-mine", "/w?view=mine"), ("file-in-hand", $"/w/m/{inHand.Number}?tab=reply"), ("file-contact", $"/w/m/{inHand.Number}?tab=contact"), ("file-answered", "/w/m/" + answered.Number)]);
        await LookAsStaffAsync(checks, "lingdao", [("figures", "/w/figures"), ("password", "/w/password")]);
        await LookAsStaffAsync(checks, "fabu1", [("publication", "/w/publication")]);
        await LookAsStaffAsync(checks, "guanli", [("venues", "/w/settings/venues"), ("limits", "/w/settings/limits"), ("limit", "/w/settings/limits/limit.other"), ("holidays", "/w/settings/holidays"), ("units", "/w/settings/units"), ("staff", "/w/settings/staff"), ("person", "/w/settings/staff/chengban"), ("staff-new", "/w/settings/staff-new"), ("duties", "/w/settings/duties"), ("poster", $"/w/venues/{venue}/poster")]);
        await LookAsync(checks, await chromium.OpenAsync(host.Address, 1280), [("signin", "/w/signin")]);

        var faults = checks.SelectMany(check => check.Faults).Distinct().ToList();
        Console.WriteLine($"axe: {checks.Sum(check => check.Looks)} looks at staff screens, {faults.Count} faults");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private async Task LookAsStaffAsync(List<ScreenCheck> checks, string account, (string Name, string Path)[] screens)
    {
        var page = await chromium.OpenAsync(host.Address, 1280);
        await new BrowserColleague(page, account).OpensAsync("/w");
        await LookAsync(checks, page, screens);
    }

    private static async Task LookAsync(List<ScreenCheck> checks, IPage page, (string Name, string Path)[] screens)
    {
        var check = new ScreenCheck(page);
        checks.Add(check);
        foreach (var (name, path) in screens)
        {
            foreach (var (version, choice) in Versions)
            {
                await OpenAsync(check, page, $"{name}-{version}", path, choice);
                await check.LookAsync($"{name}-{version}", 1280);
                await check.LookAsync($"{name}-{version}", 360);
                await check.ReflowAsync($"{name}-{version}");
            }
        }
    }

    private static async Task LookAsync(ScreenCheck check, IPage page, (string Name, string Path)[] screens)
    {
        foreach (var (name, path) in screens)
        {
            foreach (var (version, choice) in Versions)
            {
                await OpenAsync(check, page, $"{name}-{version}", path, choice);
                await LookPubliclyAsync(check, $"{name}-{version}", version);
            }
        }
    }

    private static async Task LookPubliclyAsync(ScreenCheck check, string name, string version)
    {
        await check.LookAsync(name, 1280);
        await check.LookAsync(name, 360);
        await check.TargetsAsync(name, version == "elder" ? 60 : 44);
        await check.ReflowAsync(name);
    }

    private static async Task OpenAsync(ScreenCheck check, IPage page, string name, string path, string choice)
    {
        var answer = await page.GotoAsync(path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + choice);
        var expected = name.StartsWith("not-found", StringComparison.Ordinal) || name.StartsWith("code-unknown", StringComparison.Ordinal) ? 404 : 200;
        if (answer?.Status != expected || !new Uri(page.Url).AbsolutePath.Equals(path.Split('?')[0], StringComparison.Ordinal))
        {
            check.Faults.Add($"{name}: {path} answered {answer?.Status} at {new Uri(page.Url).AbsolutePath}");
        }
    }

    private static async Task LookAtRefusedFormAsync(ScreenCheck check, IPage page)
    {
        foreach (var (version, choice) in Versions)
        {
            await page.GotoAsync("/s/" + Story.WallCode + "?" + choice);
            await page.FillAsync("#text", "灯");
            await page.FillAsync("#tel", "123");
            await page.ClickAsync(".stick .btn.main");
            await page.WaitForSelectorAsync(".error");
            Assert.Equal("灯", await page.InputValueAsync("#text"));
            await LookPubliclyAsync(check, $"submit-error-{version}", version);
        }
    }

    private static async Task<Slip> SubmittedAsync(Story story) =>
        await story.Resident().Scans(Story.WallCode).Says("青石坡小学门口早上堵得走不动，请来人疏导").Leaves("13912340022").SendsAsync();

    private static async Task InHandAsync(Story story, Slip slip)
    {
        await story.Clerk().DoesAsync(slip, StaffAct.Accept());
        await story.Clerk().DoesAsync(slip, StaffAct.SendToCentre());
        await story.Dispatcher().DoesAsync(slip, StaffAct.Dispatch("CG", "JT", "一起看看标线"));
        await story.UnitLeader().DoesAsync(slip, StaffAct.Sign("chengban"));
        await story.Handler().DoesAsync(slip, StaffAct.Contact("约好周四早上去"));
        await story.CoHandler().DoesAsync(slip, StaffAct.Opinion("JT", "可以补画标线"));
    }

    private async Task<Slip> AnsweredAsync(Story story)
    {
        var slip = await SubmittedAsync(story);
        await InHandAsync(story, slip);
        await story.Handler().DoesAsync(slip, StaffAct.Reply("已安排人员每天七点半到校门口疏导，标线下周补画。", nameof(ReplyResult.PartlySolved)));
        await story.UnitLeader().DoesAsync(slip, StaffAct.Approve());
        Assert.Equal(MatterState.Answered, (await host.MatterAsync(slip.Number)).State);
        return slip;
    }

    // The pages are the same whatever database lies below; once a run is enough.
    private static void NotOnPostgres() => Assert.SkipWhen(ProgramDatabase.OnPostgres, "looked at on SQLite");
}
