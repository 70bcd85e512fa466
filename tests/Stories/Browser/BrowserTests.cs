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
        var album = new StoryAlbum(withScript ? "story" : "story-plain");
        var resident = new BrowserResident(host, await chromium.OpenAsync(host.Address, 360, withScript));
        await resident.Page.GotoAsync("/s/" + Story.WallCode);
        await album.KeepForCitizensAsync(resident.Page, "scanned");
        var slip = await resident.SubmitsAsync(Story.WallCode, "青石坡 3 栋楼下的路灯三天不亮了，老人晚上不敢下楼，孩子放学摸黑走", withScript ? "13912340011" : "13912340012");
        await album.KeepForCitizensAsync(resident.Page, "receipt");
        await resident.TracksAsync(slip);
        await album.KeepForCitizensAsync(resident.Page, "track-received");

        await PlayedByStaffAsync(slip, album, withScript);
        Assert.Equal(MatterState.Answered, (await host.MatterAsync(slip.Number)).State);

        Assert.Contains("开关烧了", await resident.TracksAsync(slip), StringComparison.Ordinal);
        await album.KeepForCitizensAsync(resident.Page, "track-answered");
        await resident.Page.GotoAsync("/c/rating");
        await album.KeepForCitizensAsync(resident.Page, "rate");
        await resident.TracksAsync(slip);
        await resident.RatesAsync(5);
        await album.KeepForCitizensAsync(resident.Page, "thanks");
        await resident.TracksAsync(slip);
        await album.KeepForCitizensAsync(resident.Page, "track-closed");

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

    // Clerk, dispatcher, unit leader, handler and co-handler, each signed in at a desk of their own.
    private async Task PlayedByStaffAsync(Slip slip, StoryAlbum album, bool withScript)
    {
        var clerk = await AtDeskAsync("chuangkou", withScript, album);
        await PlayAsync(clerk, slip, StaffAct.Accept(), album);
        await PlayAsync(clerk, slip, StaffAct.SendToCentre(), album);
        var dispatcher = await AtDeskAsync("paidan", withScript, album);
        await dispatcher.OpensAsync("/d");
        await album.KeepAsync(dispatcher.Page, "desk-of-dispatch");
        await PlayAsync(dispatcher, slip, StaffAct.Dispatch("CG", "JT", "看看是不是施工碰断了线"), album);
        var leader = await AtDeskAsync("shenhe", withScript, album);
        await PlayAsync(leader, slip, StaffAct.Sign("chengban"), album);
        var handler = await AtDeskAsync("chengban", withScript, album);
        await PlayAsync(handler, slip, StaffAct.Contact("说好明天下午去看"), album);
        var coHandler = await AtDeskAsync("xieban", withScript, album);
        await PlayAsync(coHandler, slip, StaffAct.Opinion("JT", "施工没有碰到线路"), album);
        await PlayAsync(handler, slip, StaffAct.Reply("灯杆里的开关烧了，11 月 3 日已换新，当晚亮灯。"), album);
        await PlayAsync(leader, slip, StaffAct.Approve(), album);
        await leader.OpensAsync($"/w/m/{slip.Number}");
        await album.KeepAsync(leader.Page, "answered");
    }

    private static async Task PlayAsync(BrowserColleague who, Slip slip, StaffAct act, StoryAlbum album)
    {
        await who.OpensAsync($"/w/m/{slip.Number}");
        await album.KeepAsync(who.Page, act.Noun);
        await who.DoesAsync(slip, act);
    }

    private async Task<BrowserColleague> AtDeskAsync(string account, bool withScript, StoryAlbum album)
    {
        var who = new BrowserColleague(await chromium.OpenAsync(host.Address, 1280, withScript), account);
        await who.OpensAsync("/w");
        await album.KeepAsync(who.Page, "queue-of-" + account);
        return who;
    }
}
