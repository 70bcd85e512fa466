using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Listening;
using Huiyin.Matters.Model;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Rooms.Matters.Listening;

public sealed class ShowHotTopicsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Before_anything_is_found_the_page_says_so_and_on_demand_it_is_looked_again()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        using var supervisor = await crew.SignInAsync(Crew.Supervisor);
        await RestAsync(site);
        var empty = await supervisor.GoToAsync("/v/topics");
        Assert.Contains("现在没有三件以上说的是同一件事", empty.Text, StringComparison.Ordinal);

        await SayAllAsync(site);
        var asked = await supervisor.SendAsync(empty, "/v/topics");
        Assert.Contains("正在重新找", asked.Text, StringComparison.Ordinal);
        await RestAsync(site);
        site.Clock.Pass(TimeSpan.FromSeconds(16)); // the menu counts every fifteen seconds
        var found = await supervisor.GoToAsync("/v/topics");

        Assert.Contains("路灯", found.Document.QuerySelector("table.topics a.row")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("新的提醒，也是现在最热的 · 6 人反映", found.Text, StringComparison.Ordinal);
        Assert.Contains("这次看了最近 8 周的 17 件", found.Text, StringComparison.Ordinal);
        var menu = found.Document.QuerySelectorAll(".menu a").Single(link => link.GetAttribute("href") == "/v/topics");
        Assert.Equal(("page", "1"), (menu.GetAttribute("aria-current"), menu.QuerySelector("b")?.TextContent));
        Assert.Single(found.Document.QuerySelectorAll(".menu [aria-current]"));
        Assert.NotNull((await supervisor.GoToAsync("/v")).Document.QuerySelector("main a[href='/v/topics']"));
    }

    [Fact]
    public async Task A_tile_of_the_map_leads_to_the_topics_that_are_heard_there()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        await FindAsync(site);
        using var supervisor = await crew.SignInAsync(Crew.Supervisor);

        var all = await supervisor.GoToAsync("/v/topics");
        var tile = all.Document.QuerySelector("svg.tiles a")!; // its topics lie in the one subdistrict
        Assert.Equal("临江街道：1 个话题，7 件", tile.GetAttribute("aria-label"));
        var there = await supervisor.GoToAsync(tile.GetAttribute("href")!); // a tile with topics is a link

        Assert.Contains("1 个话题 临江街道", there.Text, StringComparison.Ordinal);
        Assert.Single(there.Document.QuerySelectorAll("table.topics tbody tr"));
        Assert.Equal("true", there.Document.QuerySelector("svg.tiles a")?.GetAttribute("aria-current"));
        Assert.Single((await supervisor.GoToAsync("/v/topics?area=999999999")).Document.QuerySelectorAll("table.topics tbody tr"));
    }

    [Fact]
    public async Task The_page_of_a_topic_shows_why_it_is_hot_and_its_matters_without_the_titles_of_what_is_confidential()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var topic = await FindAsync(site);
        await site.WithDbAsync(db => db.Set<Matter>().Where(matter => matter.Title == Voices.Lamps[0].Title).ExecuteUpdateAsync(set => set.SetProperty(matter => matter.IsConfidential, true).SetProperty(matter => matter.ReportedUnit, Town.Centre), Ct));
        using var supervisor = await crew.SignInAsync(Crew.Supervisor);
        using var dispatcher = await crew.SignInAsync(Crew.Dispatcher);

        var page = await supervisor.GoToAsync($"/v/topics/{topic.Id}");
        var rows = page.Document.QuerySelectorAll("table.list tbody tr");

        Assert.Equal(7, rows.Length);
        Assert.DoesNotContain(Voices.Lamps[0].Title, page.Text, StringComparison.Ordinal);
        Assert.Contains(Voices.Lamps[1].Title, page.Text, StringComparison.Ordinal);
        Assert.Equal(5, page.Document.QuerySelectorAll(".parts li").Length);
        Assert.NotNull(page.Document.QuerySelector("svg.chart[role=img][aria-label]"));
        // The centre it reports does not read it at all.
        var less = await dispatcher.GoToAsync($"/v/topics/{topic.Id}");
        Assert.Equal(6, less.Document.QuerySelectorAll("table.list tbody tr").Length);
        Assert.Contains("另有 1 件", less.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_see_the_district_finds_nothing_and_neither_does_a_wrong_address()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var topic = await FindAsync(site);
        using var handler = await crew.SignInAsync(Crew.Handler);
        using var supervisor = await crew.SignInAsync(Crew.Supervisor);

        Assert.All(
            await Task.WhenAll(((string[])["/v/topics", "/v/topics.xlsx", $"/v/topics/{topic.Id}", $"/v/topics/{topic.Id}/matters.xlsx", $"/v/topics/{topic.Id}/proposal"]).Select(path => handler.GoToAsync(path))),
            page => Assert.Equal(HttpStatusCode.NotFound, page.Status));
        var unknown = Guid.CreateVersion7(TestDistrict.Monday);
        Assert.All(
            await Task.WhenAll(((string[])[$"/v/topics/{unknown}", $"/v/topics/{unknown}/matters.xlsx", $"/v/topics/{unknown}/proposal", "/v/topics/1"]).Select(path => supervisor.GoToAsync(path))),
            page => Assert.Equal(HttpStatusCode.NotFound, page.Status));
    }

    [Fact]
    public async Task The_workbook_holds_the_numbers_of_the_page_and_the_log_says_who_took_it()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var topic = await FindAsync(site);
        using var supervisor = await crew.SignInAsync(Crew.Supervisor);
        var page = await supervisor.GoToAsync($"/v/topics/{topic.Id}");

        foreach (var path in (string[])["/v/topics.xlsx", $"/v/topics/{topic.Id}/matters.xlsx"])
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(await supervisor.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative), Ct)), false);
            var sheets = document.WorkbookPart!.WorksheetParts.Select(part => part.Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToList()).ToList()).ToList(); // just written
            var topics = sheets.Single(sheet => sheet[^1].Count == 16)[^1];

            Assert.Equal(["1", topic.Name, "青石巷"], topics[..3]);
            Assert.Equal(Figures(page), [double.Parse(topics[4], CultureInfo.InvariantCulture), .. ((int[])[6, 5, 8, 13, 7]).Select(at => double.Parse(topics[at], CultureInfo.InvariantCulture))]);
            Assert.Equal(
                page.Document.QuerySelectorAll("table.list tbody tr").Select(row => row.QuerySelector("td.no")?.TextContent.Trim() + row.QuerySelector("a.row")?.TextContent),
                sheets.Single(sheet => sheet[^1].Count == 9).Skip(2).Select(row => row[2] + row[5]));
        }

        Assert.Equal(["1/7", "1/7"], await site.WithDbAsync(db => db.Set<AuditEntry>().Where(entry => entry.Kind == "export.topics").Select(entry => entry.What).ToListAsync(Ct)));
    }

    [Fact]
    public async Task A_dispatcher_merges_what_is_the_same_into_the_one_the_page_offers()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var topic = await FindAsync(site);
        using var dispatcher = await crew.SignInAsync(Crew.Dispatcher);
        var page = await dispatcher.GoToAsync($"/v/topics/{topic.Id}");
        var numbers = page.Document.QuerySelectorAll("input[name=m]").Select(tick => tick.GetAttribute("value") ?? "").ToList();

        Assert.Equal(7, numbers.Count);
        Assert.Equal(numbers[^1], page.Document.QuerySelector("select[name=master] option[selected]")?.GetAttribute("value"));
        var check = await dispatcher.SendAsync(page, "/w/bulk/check", ("do", "Merge"), ("m", numbers[0]));
        var done = await dispatcher.SendAsync(check, "/w/bulk", ("master", numbers[^1]));

        Assert.Contains("1 件都完成了", done.Text, StringComparison.Ordinal);
        Assert.Equal(MatterState.Merged, (await site.MatterAsync(numbers[0])).State);
        Assert.NotEqual(MatterState.Merged, (await site.MatterAsync(numbers[^1])).State);
        Assert.NotNull(done.Document.QuerySelector($"a[href='/v/topics/{topic.Id}']"));
    }

    [Fact]
    public async Task A_supervisor_is_led_to_the_form_of_the_most_pressing_and_takes_a_proposal_to_the_next_meeting()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        await site.WithDbAsync(async db => await db.SayAsync("青石巷路灯不亮，找13912345678", "青石巷路灯不亮，打13912345678没人接。", TestDistrict.Monday, 501, "13900000041"));
        var topic = await FindAsync(site);
        using var supervisor = await crew.SignInAsync(Crew.Supervisor);
        var page = await supervisor.GoToAsync($"/v/topics/{topic.Id}");

        var form = await supervisor.GoToAsync(page.Document.QuerySelector("a[href*='do=supervision']")!.GetAttribute("href")!); // offered to supervisors
        Assert.Empty(page.Document.QuerySelectorAll("input[name=m]"));
        Assert.NotNull(form.Document.QuerySelector("details[open] form[action$='/supervision']"));

        var paper = await supervisor.GoToAsync($"/v/topics/{topic.Id}/proposal?lang=en");
        Assert.Contains($"议题建议：{topic.Name}", paper.Text, StringComparison.Ordinal);
        Assert.Contains("共收到 8 件，涉及 7 人", paper.Text, StringComparison.Ordinal);
        Assert.Contains(Voices.Lamps[1].Title, paper.Value("") + paper.Document.QuerySelector("textarea")?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("13912345678", paper.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    private static Task<bool> SayAllAsync(TownSite site) => site.WithDbAsync(async db =>
    {
        await db.SayAllAsync(TestDistrict.Monday);
        return true;
    });

    // The host's own loop looks for topics, too: at the start, and when it is asked. Then it rests for an hour of this clock.
    private static async Task RestAsync(TownSite site)
    {
        while (!await site.WithDbAsync(db => db.Set<JobRow>().AnyAsync(job => job.Name == TopicWindow.Job && job.DueAt > TestDistrict.Monday.AddMinutes(30), Ct)))
        {
            await site.RunJobsAsync();
        }
    }

    private static async Task<HotTopicRow> FindAsync(TownSite site)
    {
        await RestAsync(site);
        await SayAllAsync(site);
        await site.InScopeAsync(async services =>
        {
            await services.FindTopicsAsync();
            return true;
        });
        return (await site.WithDbAsync(Voices.TopicsAsync)).Single();
    }

    // Heat, people, matters, this week, days, endorsements.
    private static List<double> Figures(VisitedPage page) =>
        [.. page.Document.QuerySelectorAll(".stat .fig").Select(figure => double.Parse(figure.ChildNodes.OfType<IText>().First().TextContent.Trim(), CultureInfo.InvariantCulture))];
}
