using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Settings;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Registry.Settings;

/// <summary>Days that the district alone has off or works.</summary>
public sealed class ChangeLocalDayTests : IAsyncLifetime
{
    private static readonly DateOnly Monday = CivilTime.DateOf(TestDistrict.Monday);
    private static readonly DateOnly Thursday = Monday.AddDays(3);
    private static readonly Actor Administrator = Actor.House with { Account = "gl01" };

    private TestDistrict district = null!; // set in InitializeAsync

    public async ValueTask InitializeAsync() => district = await TestDistrict.OpenAsync();

    public ValueTask DisposeAsync() => district.DisposeAsync();

    [Fact]
    public async Task A_day_off_of_the_district_is_not_counted_and_says_why()
    {
        var outcome = await AddAsync(Thursday, isWork: false, "区运动会放假");

        Assert.False(outcome.IsRefused);
        var calendar = await CalendarAsync();
        Assert.Equal(Monday.AddDays(4), calendar.AddWorkDays(Monday.AddDays(2), 1));
        Assert.Equal("区运动会放假", calendar.Mark(Thursday).Name);
        Assert.Equal(["gl01 local-day.add 2026-11-05 off 区运动会放假"], await AuditAsync());
    }

    [Fact]
    public async Task A_saturday_can_be_worked()
    {
        await AddAsync(Monday.AddDays(5), isWork: true, "集中接访日");

        Assert.True((await CalendarAsync()).IsWorkDay(Monday.AddDays(5)));
    }

    [Theory]
    [InlineData(-1, false, "原因", "registry.local-day.past")]
    [InlineData(null, false, "原因", "registry.local-day.past")]
    [InlineData(3, null, "原因", "registry.local-day.kind")]
    [InlineData(3, true, "原因", "registry.local-day.same")]
    [InlineData(5, false, "原因", "registry.local-day.same")]
    [InlineData(3, false, " ", "registry.local-day.reason")]
    public async Task A_day_that_is_over_or_so_already_or_without_a_reason_is_refused(int? inDays, bool? isWork, string reason, string code)
    {
        var outcome = await AddAsync(inDays is { } days ? Monday.AddDays(days) : null, isWork, reason);

        Assert.Equal(code, outcome.Refusal?.Code);
    }

    [Fact]
    public async Task One_day_is_written_once()
    {
        await AddAsync(Thursday, isWork: false, "停电");

        Assert.Equal("registry.local-day.taken", (await AddAsync(Thursday, isWork: true, "不停了")).Refusal?.Code);
    }

    [Fact]
    public async Task A_day_to_come_can_be_removed_and_one_that_has_come_cannot()
    {
        await AddAsync(Monday, isWork: false, "停电");
        await AddAsync(Thursday, isWork: false, "停水");

        var today = await RemoveAsync(Monday);
        var later = await RemoveAsync(Thursday);
        var again = await RemoveAsync(Thursday);

        Assert.Equal("registry.local-day.begun", today.Refusal?.Code);
        Assert.False(later.IsRefused);
        Assert.Equal("registry.local-day.unknown", again.Refusal?.Code);
        Assert.True((await CalendarAsync()).IsWorkDay(Thursday));
        Assert.Equal("gl01 local-day.remove 2026-11-05 off 停水", (await AuditAsync())[^1]);
    }

    private Task<Outcome> AddAsync(DateOnly? day, bool? isWork, string reason) =>
        district.InScopeAsync(services => services.GetRequiredService<ChangeLocalDayHandler>().AddAsync(new AddLocalDay(day, isWork, reason), Administrator, default));

    private Task<Outcome> RemoveAsync(DateOnly day) => district.InScopeAsync(services => services.GetRequiredService<ChangeLocalDayHandler>().RemoveAsync(day, Administrator, default));

    private Task<WorkCalendar> CalendarAsync() => district.InScopeAsync(async services => (await services.GetRequiredService<IRegisters>().CurrentAsync(default)).Calendar);

    private Task<List<string>> AuditAsync() =>
        district.WithDbAsync(db => db.Set<AuditEntry>().OrderBy(entry => entry.Sequence).Select(entry => entry.Actor + " " + entry.Kind + " " + entry.What).ToListAsync());
}
