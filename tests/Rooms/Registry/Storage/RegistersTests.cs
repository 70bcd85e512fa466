using System.Data.Common;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.Settings;
using Huiyin.Registry.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Registry.Storage;

public sealed class RegistersTests : IAsyncLifetime
{
    private TestDistrict district = null!; // set in InitializeAsync

    public async ValueTask InitializeAsync()
    {
        district = await TestDistrict.OpenAsync();
        await district.InScopeAsync(services => services.GetRequiredService<IDistrictSetUp>().LoadAsync(Sheets.All, "system", TestContext.Current.CancellationToken));
    }

    public ValueTask DisposeAsync() => district.DisposeAsync();

    [Fact]
    public async Task The_picture_is_the_same_object_while_nothing_changes()
    {
        var first = await CurrentAsync();
        district.Clock.Pass(TimeSpan.FromSeconds(90));

        Assert.Same(first, await CurrentAsync());
    }

    [Fact]
    public async Task A_change_in_this_process_is_seen_at_the_next_read()
    {
        var before = await CurrentAsync();

        await RenameAsync("区城管局甲", throughVersion: true);

        Assert.Equal("区城管局", before.UnitByCode("CG")?.ShortName);
        Assert.Equal("区城管局甲", (await CurrentAsync()).UnitByCode("CG")?.ShortName);
    }

    [Fact]
    public async Task A_change_of_another_node_is_seen_after_two_seconds_and_not_asked_for_before()
    {
        var before = await CurrentAsync();
        await RenameAsync("区城管局乙", throughVersion: false);

        district.Clock.Pass(TimeSpan.FromSeconds(1.9));
        Assert.Same(before, await CurrentAsync());

        district.Clock.Pass(TimeSpan.FromSeconds(0.2));
        Assert.Equal("区城管局乙", (await CurrentAsync()).UnitByCode("CG")?.ShortName);
    }

    [Fact]
    public async Task A_change_that_was_taken_back_does_no_harm()
    {
        var before = await CurrentAsync();
        await district.WithDbAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await RegisterVersion.BumpAsync(db, TestContext.Current.CancellationToken);
            await db.SaveChangesAsync();
        });

        Assert.Same(before, await CurrentAsync());
        district.Clock.Pass(TimeSpan.FromSeconds(3));
        Assert.Same(before, await CurrentAsync());
    }

    [Fact]
    public async Task The_next_day_brings_the_next_days_picture()
    {
        var before = await CurrentAsync();
        await district.WithDbAsync(db => db.Set<Unit>().Where(unit => unit.Code == "FY")
            .ExecuteUpdateAsync(unit => unit.SetProperty(u => u.ValidTo, new DateOnly(2026, 11, 2))));

        district.Clock.Now = FakeClock.At(2026, 11, 3, 0, 0);

        Assert.NotNull(before.UnitByCode("FY"));
        Assert.Null((await CurrentAsync()).UnitByCode("FY"));
    }

    [Fact]
    public async Task Many_readers_at_once_draw_it_once()
    {
        await RenameAsync("区城管局丙", throughVersion: true);

        var pictures = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(CurrentAsync)));

        Assert.Single(pictures.Distinct());
    }

    [Fact]
    public async Task A_notice_uploaded_today_makes_next_year_certain_at_once()
    {
        var before = (await CurrentAsync()).Calendar;

        var (outcome, _) = await UploadAsync("年份 2027\n通知 国办发明电〔2026〕99号\n放假 元旦 01-01..01-03\n放假 春节 02-05..02-11\n上班 02-14\n");

        var after = (await CurrentAsync()).Calendar;
        Assert.False(outcome.IsRefused);
        Assert.Equal((true, false), (before.IsProvisional(2027), after.IsProvisional(2027)));
        Assert.True(after.IsWorkDay(new DateOnly(2027, 2, 14)));
        Assert.NotEqual(before.Version, after.Version);
    }

    [Fact]
    public async Task A_notice_that_cannot_be_read_changes_nothing_and_names_its_lines()
    {
        var before = await CurrentAsync();

        var (outcome, reading) = await UploadAsync("年份 2027\n通知 x\n放假 春节 02-05..02-32\n");

        Assert.Equal("registry.notice.errors", outcome.Refusal?.Code);
        Assert.Equal([3], reading.Errors.Select(error => error.Line));
        Assert.Same(before, await CurrentAsync());
    }

    [Fact]
    public async Task A_local_day_lies_over_the_national_calendar()
    {
        await district.WithDbAsync(async db =>
        {
            db.Add(new LocalDayRow { Day = new DateOnly(2026, 11, 4), IsWork = false, Name = "区庆" });
            await RegisterVersion.BumpAsync(db, TestContext.Current.CancellationToken);
            await db.SaveChangesAsync();
        });

        Assert.False((await CurrentAsync()).Calendar.IsWorkDay(new DateOnly(2026, 11, 4)));
    }

    [Fact]
    public async Task Whoever_is_on_duty_at_a_post_is_known_by_the_hour()
    {
        var register = await CurrentAsync();
        var (post, person) = (register.UnitByCode("LJPOST")!.Id, register.Staff.Single(staff => staff.Account == "cb01").Id); // in the sheets
        await district.WithDbAsync(async db =>
        {
            db.Add(new PostDuty { Id = Guid.CreateVersion7(TestDistrict.Monday), Post = post, Staff = person, From = TestDistrict.Monday, To = TestDistrict.Monday.AddHours(8) });
            await RegisterVersion.BumpAsync(db, TestContext.Current.CancellationToken);
            await db.SaveChangesAsync();
        });

        var after = await CurrentAsync();

        Assert.Equal([person], after.OnDuty(post, TestDistrict.Monday.AddHours(7)));
        Assert.Empty(after.OnDuty(post, TestDistrict.Monday.AddHours(8)));
    }

    [Fact]
    public async Task Revoking_a_code_closes_its_door_and_a_new_one_opens_another()
    {
        var number = (await CurrentAsync()).VenueByWallCode("QSPW2345")!.Number; // in the sheet

        Assert.False((await ChangeAsync(number, CodeDeed.Revoke)).IsRefused);
        Assert.Null((await CurrentAsync()).VenueByWallCode("QSPW2345"));
        Assert.Equal("registry.venue.no-code", (await ChangeAsync(number, CodeDeed.Revoke)).Refusal?.Code);
        Assert.False((await ChangeAsync(number, CodeDeed.Issue)).IsRefused);

        Assert.NotEqual("QSPW2345", (await CurrentAsync()).Venue(number)?.WallCode);
        Assert.Equal("registry.venue.code-still-valid", (await ChangeAsync(number, CodeDeed.Issue)).Refusal?.Code);
        Assert.Equal("registry.venue.unknown", (await ChangeAsync("500199-999-Z-001", CodeDeed.Issue)).Refusal?.Code);
        Assert.Equal(["Revoke " + number, "Issue " + number], await district.WithDbAsync(db => db.Set<Huiyin.Platform.Audit.AuditEntry>()
            .Where(entry => entry.Kind == "venue-code").OrderBy(entry => entry.Sequence).Select(entry => entry.What.Substring(0, entry.What.LastIndexOf(' ') < 0 ? 0 : entry.What.Length - 9)).ToListAsync()));
    }

    [Fact]
    public async Task Reading_a_fresh_picture_asks_the_database_nothing()
    {
        var register = await CurrentAsync();
        await district.WithDbAsync(async db =>
        {
            // Whoever asked now would wait for this gate's owner or fail on the missing table.
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE registry_version RENAME TO registry_version_gone");
        });

        Assert.Same(register, await CurrentAsync());
        district.Clock.Pass(TimeSpan.FromSeconds(3));
        await Assert.ThrowsAnyAsync<DbException>(CurrentAsync);
    }

    private Task<Register> CurrentAsync() =>
        district.InScopeAsync(async services => await services.GetRequiredService<IRegisters>().CurrentAsync(TestContext.Current.CancellationToken));

    private Task<Huiyin.Platform.Rooms.Outcome> ChangeAsync(string number, CodeDeed deed) => district.InScopeAsync(services =>
        services.GetRequiredService<ChangeVenueCodeHandler>().HandleAsync(new ChangeVenueCode(number, deed), Actor.House, TestContext.Current.CancellationToken));

    private Task<(Huiyin.Platform.Rooms.Outcome Outcome, Huiyin.WorkDays.HolidayYearReading Reading)> UploadAsync(string text) => district.InScopeAsync(services =>
        services.GetRequiredService<UploadHolidayNoticeHandler>().HandleAsync(new UploadHolidayNotice(text), Actor.House, TestContext.Current.CancellationToken));

    private Task RenameAsync(string shortName, bool throughVersion) => district.WithDbAsync(async db =>
    {
        var unit = await db.Set<Unit>().SingleAsync(unit => unit.Code == "CG");
        unit.ShortName = shortName;
        if (throughVersion)
        {
            await RegisterVersion.BumpAsync(db, TestContext.Current.CancellationToken);
        }
        else
        {
            // As another node would: this process is told nothing.
            var version = await db.Set<RegisterVersion>().SingleAsync();
            db.Entry(version).Property(row => row.Stamp).CurrentValue++;
        }

        await db.SaveChangesAsync();
    });
}
