using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Settings;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Registry.Settings;

/// <summary>The district changes its own promises, by date.</summary>
public sealed class ChangeLimitTests : IAsyncLifetime
{
    private static readonly DateOnly Today = CivilTime.DateOf(TestDistrict.Monday);
    private static readonly Actor Administrator = Actor.House with { Account = "gl01" };

    private TestDistrict district = null!; // set in InitializeAsync

    public async ValueTask InitializeAsync()
    {
        district = await TestDistrict.OpenAsync();
        await district.InScopeAsync(services => services.GetRequiredService<IDistrictSetUp>().LoadAsync(Sheets.All, "system", default));
    }

    public ValueTask DisposeAsync() => district.DisposeAsync();

    [Fact]
    public async Task A_new_rule_holds_from_its_day_on_and_the_old_one_up_to_the_day_before()
    {
        var before = (await RegisterAsync()).Promise(null, Today);

        var outcome = await AddAsync(new AddLimit("limit.other", 10, LimitUnit.WorkDays, Today.AddDays(7), "区府办发〔2026〕9号"));

        Assert.False(outcome.IsRefused);
        var register = await RegisterAsync();
        Assert.Equal(before, register.Promise(null, Today.AddDays(6)));
        Assert.Equal(new TimeLimit(10, LimitUnit.WorkDays), register.Promise(null, Today.AddDays(7)));
        Assert.Contains("gl01 limit.add limit.other 10 WorkDays 2026-11-09 区府办发〔2026〕9号", await AuditAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_may_hold_from_today_and_be_counted_in_minutes()
    {
        var outcome = await AddAsync(new AddLimit("urgent.p1.accept", 10, LimitUnit.Minutes, Today, "本区决定"));

        Assert.False(outcome.IsRefused);
        Assert.Equal(new TimeLimit(10, LimitUnit.Minutes), (await RegisterAsync()).Limit("urgent.p1.accept", Today));
    }

    [Theory]
    [InlineData(-1, LimitUnit.WorkDays, 0, "依据", "registry.limit.number")]
    [InlineData(10_000, LimitUnit.WorkDays, 0, "依据", "registry.limit.number")]
    [InlineData(null, LimitUnit.WorkDays, 0, "依据", "registry.limit.number")]
    [InlineData(5, null, 0, "依据", "registry.limit.unit")]
    [InlineData(5, LimitUnit.WorkDays, -1, "依据", "registry.limit.past")]
    [InlineData(5, LimitUnit.WorkDays, null, "依据", "registry.limit.past")]
    [InlineData(5, LimitUnit.WorkDays, 0, " ", "registry.limit.source")]
    public async Task A_rule_without_a_number_a_unit_a_day_to_come_or_a_source_is_refused(int? number, LimitUnit? unit, int? inDays, string source, string code)
    {
        var outcome = await AddAsync(new AddLimit("limit.other", number, unit, inDays is { } days ? Today.AddDays(days) : null, source));

        Assert.Equal(code, outcome.Refusal?.Code);
    }

    [Fact]
    public async Task One_day_has_one_rule()
    {
        var rule = new AddLimit("callback", 2, LimitUnit.WorkDays, Today.AddDays(1), "依据");
        await AddAsync(rule);

        var again = await AddAsync(rule with { Number = 3 });

        Assert.Equal("registry.limit.taken", again.Refusal?.Code);
    }

    [Fact]
    public async Task What_has_not_begun_can_be_taken_back_and_what_holds_cannot()
    {
        var tomorrow = Today.AddDays(1);
        await AddAsync(new AddLimit("callback", 2, LimitUnit.WorkDays, tomorrow, "依据"));

        var first = await WithdrawAsync("callback", tomorrow);
        var second = await WithdrawAsync("callback", tomorrow);
        var holding = await WithdrawAsync("callback", (await RegisterAsync()).Limits.Single(rule => rule.Key == "callback").From);

        Assert.False(first.IsRefused);
        Assert.Equal("registry.limit.unknown", second.Refusal?.Code);
        Assert.Equal("registry.limit.begun", holding.Refusal?.Code);
        Assert.Contains("gl01 limit.withdraw callback 2 WorkDays", await AuditAsync(), StringComparison.Ordinal);
    }

    private Task<Outcome> AddAsync(AddLimit ask) => district.InScopeAsync(services => services.GetRequiredService<ChangeLimitHandler>().AddAsync(ask, Administrator, default));

    private Task<Outcome> WithdrawAsync(string key, DateOnly from) =>
        district.InScopeAsync(services => services.GetRequiredService<ChangeLimitHandler>().WithdrawAsync(new WithdrawLimit(key, from), Administrator, default));

    private Task<Register> RegisterAsync() => district.InScopeAsync(async services => await services.GetRequiredService<IRegisters>().CurrentAsync(default));

    private async Task<string> AuditAsync() =>
        string.Join('\n', await district.WithDbAsync(db => db.Set<AuditEntry>().OrderBy(entry => entry.Sequence).Select(entry => entry.Actor + " " + entry.Kind + " " + entry.What).ToListAsync()));
}
