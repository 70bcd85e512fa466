using System.Net;

namespace Huiyin.Tests.Rooms.Matters.Handling;

public class SavedViewsTests
{
    [Fact]
    public async Task A_narrowed_list_is_kept_under_a_name_renamed_and_removed()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        await crew.InHandAsync();
        using var handler = await crew.SignInAsync(Crew.Handler);

        var list = await handler.SendAsync(await handler.GoToAsync("/w?view=mine&state=InHand&evil=1"), "/w/views", ("name", "在办的"));
        var entry = list.Document.QuerySelectorAll(".menu a").Single(link => link.TextContent.Contains("在办的", StringComparison.Ordinal));

        Assert.Equal("/w?view=mine&state=InHand", entry.GetAttribute("href"));
        Assert.Equal("page", entry.GetAttribute("aria-current"));
        Assert.Equal("1", entry.QuerySelector("b")?.TextContent);

        var taken = await handler.SendAsync(list, "/w/views", ("name", "在办的"));
        Assert.Equal((HttpStatusCode.BadRequest, true), (taken.Status, taken.Text.Contains("已经有这个名字的视图了", StringComparison.Ordinal)));

        var views = await handler.GoToAsync("/w/views");
        var rename = views.Document.Forms.Single(form => form.GetAttribute("action")!.EndsWith("/name", StringComparison.Ordinal)).GetAttribute("action")!; // our forms say where they go
        var renamed = await handler.SendAsync(views, rename, ("name", "我在办"));
        Assert.Contains("我在办", renamed.Text, StringComparison.Ordinal);

        using var other = await crew.SignInAsync(Crew.Leader);
        Assert.DoesNotContain("我在办", (await other.GoToAsync("/w/views")).Document.Body!.TextContent, StringComparison.Ordinal);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("hy_form", renamed.Value("hy_form"))]);
        using var gone = await handler.Client.PostAsync(new Uri(rename.Replace("/name", "/removal", StringComparison.Ordinal), UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Contains("还没有自己的视图", (await handler.GoToAsync("/w/views")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_narrowed_to_those_with_photos_and_those_badly_rated()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        await crew.InHandAsync();

        var photos = await crew.ReadAsync(Crew.Handler, "/api/v1/staff/matters?view=mine&photos=1");
        var bad = await crew.ReadAsync(Crew.Handler, "/api/v1/staff/matters?view=mine&bad=1");
        var all = await crew.ReadAsync(Crew.Handler, "/api/v1/staff/matters?view=mine");

        Assert.Equal((0, 0, 1), (photos.GetProperty("items").GetArrayLength(), bad.GetProperty("items").GetArrayLength(), all.GetProperty("items").GetArrayLength()));
    }
}
