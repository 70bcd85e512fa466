using System.Net;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Handling;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Matters.Handling;

public class WorkQueueTests
{
    private static readonly Actor Clerk = new(StaffId.Of(Guid.Parse("00000000-0000-7000-8000-0000000000c5")), "ck09", "某某", Town.StreetOffice, new HashSet<(Role, UnitId)> { (Role.UnitReceiver, Town.StreetOffice) });

    private static readonly Actor Caller = Clerk with { Roles = new HashSet<(Role, UnitId)> { (Role.CallbackAgent, Town.Centre), (Role.Supervisor, Town.Centre) } };

    [Fact]
    public async Task Pages_of_a_list_show_every_matter_once_in_the_order_of_due_dates()
    {
        await using var site = await TownSite.OpenAsync();
        var all = await FillAsync(site, 67);

        var read = await ReadAsync(site, QueueView.Unit, Clerk);

        Assert.Equal(all.Count, read.Count);
        Assert.Equal(all.Select(matter => matter.Number).Order(StringComparer.Ordinal), read.Select(row => row.Number).Order(StringComparer.Ordinal));
        Assert.Equal(read.Select(row => row.DueAt).Order(), read.Select(row => row.DueAt));
    }

    [Fact]
    public async Task Calls_are_listed_by_the_day_they_are_due_page_by_page()
    {
        await using var site = await TownSite.OpenAsync();
        var all = await FillAsync(site, 67);
        await site.WithDbAsync(async db =>
        {
            foreach (var (at, matter) in (await db.Set<Matter>().ToListAsync()).Index())
            {
                db.Entry(matter).Property(nameof(Matter.State)).CurrentValue = MatterState.Answered;
                db.Entry(matter).Property(nameof(Matter.AnsweredAt)).CurrentValue = TestDistrict.Monday.ToUniversalTime();
                db.Entry(matter).Property(nameof(Matter.StepDue)).CurrentValue = new DateOnly(2026, 12, 1).AddDays(at * 7 % 10);
            }

            return await db.SaveChangesAsync();
        });
        site.Clock.Now = FakeClock.At(2026, 12, 17);

        var read = await ReadAsync(site, QueueView.CallBack, Caller);

        Assert.Equal(all.Count, read.Select(row => row.Id).Distinct().Count());
        Assert.Equal(all.Count, read.Count);
        Assert.Equal(read.Select(row => row.StepDue).Order(), read.Select(row => row.StepDue));
    }

    [Fact]
    public async Task The_lights_above_a_list_count_what_the_rows_show()
    {
        await using var site = await TownSite.OpenAsync();
        var all = await FillAsync(site, 40);
        site.Clock.Now = FakeClock.At(2026, 11, 17);

        var page = await PageAsync(site, new WorkQueue(QueueView.Unit, QueueFilter.None, null));

        var today = new DateOnly(2026, 11, 17);
        foreach (var (light, count) in page.Lights)
        {
            Assert.Equal(all.Count(matter => matter.LightOn(WorkCalendar.National, today) == light), count);
            var narrowed = await PageAsync(site, new WorkQueue(QueueView.Unit, QueueFilter.None with { Light = light }, null));
            Assert.All(narrowed.Rows, row => Assert.Equal(light, row.LightOn(WorkCalendar.National, today)));
            Assert.Equal(count, narrowed.Count);
        }

        Assert.Contains(page.Lights, pair => pair is { Key: Light.Late, Value: > 0 });
    }

    [Fact]
    public async Task A_confidential_matter_stands_without_its_title_and_is_not_found_by_it()
    {
        await using var site = await TownSite.OpenAsync();
        await FillAsync(site, 3, Purpose.TipOff);

        var page = await PageAsync(site, new WorkQueue(QueueView.Unit, QueueFilter.None, null));
        var searched = await PageAsync(site, new WorkQueue(QueueView.Unit, QueueFilter.None with { Words = "路灯" }, null));

        Assert.Equal(3, page.Rows.Count);
        Assert.All(page.Rows, row => Assert.Null(row.Title));
        Assert.Empty(searched.Rows);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12-zz")]
    [InlineData("-1-00000000000070008000000000000001")]
    [InlineData("99999999999999999-00000000000070008000000000000001")]
    public void A_place_that_nobody_wrote_is_the_beginning(string written)
    {
        Assert.Null(QueuePlace.Read(written));
    }

    [Fact]
    public void A_place_is_read_as_it_was_written()
    {
        var place = new QueuePlace(TestDistrict.Monday.ToUniversalTime(), MatterId.Of(Guid.Parse("01930000-0000-7000-8000-000000000001")));

        Assert.Equal(place, QueuePlace.Read(place.Write()));
    }

    [Fact]
    public async Task Each_desk_lists_what_waits_for_it_by_page_and_by_program()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var number = await crew.InHandAsync();
        using var handler = await crew.SignInAsync(Crew.Handler);

        var list = await handler.GoToAsync("/w");
        var lines = await crew.ReadAsync(Crew.Handler, "/api/v1/staff/matters?view=mine");
        using var strange = await crew.AskAsync(Crew.Handler, "/api/v1/staff/matters?view=all");

        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.Contains(ReceiptNumber.Show(number), list.Text, StringComparison.Ordinal);
        Assert.Equal(number, lines.GetProperty("items")[0].GetProperty("receiptNumber").GetString());
        Assert.Equal(HttpStatusCode.NotFound, strange.StatusCode);
    }

    [Fact]
    public async Task A_whole_number_in_the_search_box_opens_the_matter_and_a_mistyped_one_says_so()
    {
        await using var site = await TownSite.OpenAsync();
        using var crew = await Crew.HireAsync(site);
        var number = await crew.InHandAsync();
        using var handler = await crew.SignInAsync(Crew.Handler);
        var wrong = number[..^1] + (char)('0' + (number[^1] - '0' + 1) % 10);

        var opened = await handler.GoToAsync("/w?q=" + number);
        var mistyped = await handler.GoToAsync("/w?q=" + wrong);

        Assert.StartsWith("/w/m/" + number, opened.Path, StringComparison.Ordinal);
        Assert.Contains("编号有一位可能看错了", mistyped.Text, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Matter>> FillAsync(TownSite site, int count, Purpose? purpose = null)
    {
        // Several of one day, so that due dates collide.
        var matters = Enumerable.Range(0, count).Select(i => A.Matter(purpose: purpose ?? (i % 3 == 0 ? Purpose.Consultation : Purpose.Help), at: TestDistrict.Monday.AddDays(i % 12))).ToList();
        await site.WithDbAsync(db =>
        {
            db.AddRange(matters);
            return db.SaveChangesAsync();
        });
        return matters;
    }

    private static async Task<List<QueueRow>> ReadAsync(TownSite site, QueueView view, Actor actor)
    {
        var read = new List<QueueRow>();
        QueuePlace? place = null;
        do
        {
            var page = await PageAsync(site, new WorkQueue(view, QueueFilter.None, place), actor);
            Assert.True(page.Rows.Count <= WorkQueueHandler.PageSize);
            read.AddRange(page.Rows);
            place = page.Next;
        }
        while (place is not null);

        return read;
    }

    private static Task<QueuePage> PageAsync(TownSite site, WorkQueue ask, Actor? actor = null) =>
        site.InScopeAsync(services => services.GetRequiredService<WorkQueueHandler>().HandleAsync(ask, actor ?? Clerk, CancellationToken.None));
}
