using Huiyin.Matters.Contract;
using Microsoft.Playwright;

namespace Huiyin.Tests.Stories;

/// <summary>One matter from the code on the wall to five stars, in a real browser, with script and without.</summary>
public sealed class BrowserTests(StoryHost host, Chromium chromium) : IClassFixture<StoryHost>, IClassFixture<Chromium>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_matter_is_played_in_a_browser_from_the_wall_to_five_stars(bool withScript)
    {
        var resident = new BrowserResident(host, await chromium.OpenAsync(host.Address, 360, withScript));
        var slip = await resident.SubmitsAsync(Story.WallCode, "青石坡 3 栋楼下的路灯三天不亮了", withScript ? "13912340011" : "13912340012");

        var clerk = await AtDeskAsync("chuangkou", withScript);
        await clerk.DoesAsync(slip, StaffAct.Accept());
        await clerk.DoesAsync(slip, StaffAct.SendToCentre());
        var dispatcher = await AtDeskAsync("paidan", withScript);
        await dispatcher.DoesAsync(slip, StaffAct.Dispatch("CG", "JT", "看看是不是施工碰断了线"));
        var leader = await AtDeskAsync("shenhe", withScript);
        await leader.DoesAsync(slip, StaffAct.Sign("chengban"));
        var handler = await AtDeskAsync("chengban", withScript);
        await handler.DoesAsync(slip, StaffAct.Contact("说好明天下午去看"));
        var coHandler = await AtDeskAsync("xieban", withScript);
        await coHandler.DoesAsync(slip, StaffAct.Opinion("JT", "施工没有碰到线路"));
        await handler.DoesAsync(slip, StaffAct.Reply("灯杆里的开关烧了，11 月 3 日已换新，当晚亮灯。"));
        await leader.DoesAsync(slip, StaffAct.Approve());
        Assert.Equal(MatterState.Answered, (await host.MatterAsync(slip.Number)).State);

        Assert.Contains("开关烧了", await resident.TracksAsync(slip), StringComparison.Ordinal);
        await resident.RatesAsync(5);

        var matter = await host.MatterAsync(slip.Number);
        Assert.Equal(MatterState.Closed, matter.State);
        Assert.Equal(5, matter.Stars);
    }

    [Fact]
    public async Task A_double_click_on_submit_makes_one_matter()
    {
        var page = await chromium.OpenAsync(host.Address, 360);
        await page.GotoAsync("/s/" + Story.WallCode);
        await page.FillAsync("#text", "柑子园垃圾桶满了三天没有人来收");
        host.Clock.Pass(TimeSpan.FromSeconds(40));
        await page.DblClickAsync(".stick .btn.main");
        var receipt = await page.InnerTextAsync(".slip");
        await page.GoBackAsync(new PageGoBackOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
        await Assertions.Expect(page.Locator("#text")).ToHaveValueAsync("柑子园垃圾桶满了三天没有人来收");
        await page.ClickAsync(".stick .btn.main");
        await page.Locator(".slip").WaitForAsync();

        Assert.Equal(1, await host.CountAsync("柑子园垃圾桶满了三天没有人来收"));
        Assert.Contains(receipt.Split('\n')[0], await page.InnerTextAsync(".slip"), StringComparison.Ordinal);
    }

    private async Task<BrowserColleague> AtDeskAsync(string account, bool withScript) => new(await chromium.OpenAsync(host.Address, 1280, withScript), account);
}
