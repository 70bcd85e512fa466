using System.Net;
using AngleSharp.Html.Parser;
using Huiyin.Platform.Audit;
using Huiyin.Registry.Contract;
using Huiyin.Tests.Rooms.Registry.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Registry.Auditing;

/// <summary>The auditor at the log, over HTTP.</summary>
public sealed class AuditPageTests : IAsyncLifetime
{
    private SignInHouse house = null!; // set in InitializeAsync
    private SignInHouse.Visitor auditor = null!; // set in InitializeAsync

    public async ValueTask InitializeAsync()
    {
        house = await SignInHouse.OpenAsync();
        await house.HireAsync("sj01", Role.Auditor);
        await house.HireAsync("gl01", Role.SystemAdmin);
        auditor = house.Visit();
        await auditor.SignInAsync("sj01");
    }

    public async ValueTask DisposeAsync()
    {
        auditor.Dispose();
        await house.DisposeAsync();
    }

    [Fact]
    public async Task Only_the_auditor_reads_it()
    {
        using var admin = house.Visit();
        await admin.SignInAsync("gl01");

        Assert.Equal(HttpStatusCode.OK, (await auditor.GetAsync("/g/audit")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync("/g/audit")).StatusCode);
    }

    [Fact]
    public async Task Looks_at_phone_numbers_are_found_by_kind_person_and_day()
    {
        await WriteAsync("matter.reveal", "cb01", "261102000016 约时间");
        await WriteAsync("matter.reveal", "cb02", "261102000024 核实地址");
        house.Clock.Pass(TimeSpan.FromDays(1));
        await auditor.SignInAsync("sj01");
        await WriteAsync("matter.reveal", "cb01", "261103000018 再约时间");

        Assert.Equal(3, (await RowsAsync("kind=matter.reveal")).Count);
        Assert.Equal(["261103000018 再约时间", "261102000016 约时间"], await RowsAsync("kind=matter.reveal&actor=cb01"));
        Assert.Equal(["261102000016 约时间"], await RowsAsync("kind=matter.reveal&actor=cb01&day=2026-11-02"));
    }

    [Fact]
    public async Task Twenty_to_a_page_and_on_from_there()
    {
        for (var no = 1; no <= 25; no++)
        {
            await WriteAsync("matter.reveal", "cb01", $"第 {no} 次");
        }

        var page = await DomAsync("kind=matter.reveal");
        Assert.Equal(20, page.QuerySelectorAll("tbody tr").Length);
        var next = page.QuerySelector("a[rel=next]")!.GetAttribute("href")!; // there are five more
        Assert.Equal(["第 5 次", "第 4 次", "第 3 次", "第 2 次", "第 1 次"], await RowsAsync(next.Split('?')[1]));
    }

    [Fact]
    public async Task Soon_after_midnight_the_day_before_is_sealed_once_and_its_root_is_shown()
    {
        house.Clock.Pass(TimeSpan.FromHours(15.1));
        await SealIfDueAsync();
        await auditor.SignInAsync("sj01");
        Assert.Empty((await DomAsync("")).QuerySelectorAll("[data-roots] dt"));

        house.Clock.Pass(TimeSpan.FromMinutes(10));
        await SealIfDueAsync();
        await SealIfDueAsync();

        var page = await DomAsync("");
        Assert.Equal(["2026-11-02"], page.QuerySelectorAll("[data-roots] dt").Select(day => day.TextContent));
        Assert.Matches("^1:[0-9A-F]{64}$", page.QuerySelector("[data-roots] dd")!.TextContent.Trim()); // one is shown
    }

    private Task SealIfDueAsync() => house.District.InScopeAsync(services => services.GetRequiredService<SealChains>().RunAsync(default));

    private Task WriteAsync(string kind, string actor, string what) => house.District.InScopeAsync(services => services.GetRequiredService<AuditLog>().WriteAsync(kind, actor, what, default));

    private async Task<List<string>> RowsAsync(string query) => [.. (await DomAsync(query)).QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td")[3].TextContent)];

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> DomAsync(string query) => await new HtmlParser().ParseDocumentAsync(await auditor.ReadAsync("/g/audit?" + query));
}
