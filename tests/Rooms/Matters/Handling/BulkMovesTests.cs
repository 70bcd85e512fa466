using Huiyin.Matters.Contract;
using Huiyin.Platform.Audit;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Rooms.Matters.Handling;

public class BulkMovesTests
{
    [Fact]
    public async Task Several_are_signed_at_once_and_what_one_refuses_keeps_no_other()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var (first, second, signed) = (await DispatchedAsync(site, crew), await DispatchedAsync(site, crew), await crew.InHandAsync());
        using var handler = await crew.SignInAsync(Crew.Handler);

        var check = await handler.SendAsync(await handler.GoToAsync("/w?view=unit"), "/w/bulk/check", ("do", "Sign"), ("handler", ""), ("m", first), ("m", second), ("m", signed), ("m", "261102999999"));
        Assert.Equal(MatterState.Dispatched, (await site.MatterAsync(first)).State);
        Assert.Contains("签收这 2 件", check.Text, StringComparison.Ordinal);

        var done = await handler.SendAsync(check, "/w/bulk", ("m", first), ("m", second), ("m", signed));

        Assert.Contains("3 件中 2 件完成，1 件未完成", done.Text, StringComparison.Ordinal);
        Assert.All([await site.MatterAsync(first), await site.MatterAsync(second)], matter => Assert.Equal((MatterState.InHand, "常松"), (matter.State, matter.HandlerName)));
    }

    [Fact]
    public async Task Duplicates_go_along_with_the_oldest_and_a_list_is_taken_along_as_a_sheet()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var (oldest, _) = await site.RaiseAsync("=1+1 路灯坏了，晚上看不见。");
        var (later, _) = await site.RaiseAsync();
        using var dispatcher = await crew.SignInAsync(Crew.Dispatcher);
        var list = await dispatcher.GoToAsync("/w?view=all");

        var check = await dispatcher.SendAsync(list, "/w/bulk/check", ("do", "Merge"), ("m", later), ("m", oldest));
        var done = await dispatcher.SendAsync(check, "/w/bulk", ("m", later), ("m", oldest), ("master", oldest));
        var sheet = await dispatcher.SendAsync(list, "/w/bulk/check", ("do", "export"), ("m", later), ("m", oldest));

        Assert.Contains("1 件都完成了", done.Text, StringComparison.Ordinal);
        Assert.Equal(MatterState.Merged, (await site.MatterAsync(later)).State);
        Assert.Contains("\"'=1+1 路灯坏了", sheet.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2", (await site.WithDbAsync(db => db.Set<AuditEntry>().SingleAsync(entry => entry.Kind == "export.desk"))).What);
    }

    private static async Task<string> DispatchedAsync(TownSite site, Crew crew)
    {
        var (number, _) = await site.RaiseAsync();
        Assert.Null(await crew.DoAsync(Crew.Clerk, number, "acceptance", new { purpose = "Help", category = "路灯照明" }));
        Assert.Null(await crew.DoAsync(Crew.Clerk, number, "referral", new { }));
        Assert.Null(await crew.DoAsync(Crew.Dispatcher, number, "dispatch", new { lead = "LD" }));
        return number;
    }
}
