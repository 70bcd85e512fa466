using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.Staffing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Registry.Staffing;

/// <summary>Who is on duty at a post takes what comes in.</summary>
public sealed class ChangePostDutyTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Nine = TestDistrict.Monday;
    private static readonly Actor Administrator = Actor.House with { Account = "gl01" };

    private TestDistrict district = null!; // set in InitializeAsync

    public async ValueTask InitializeAsync()
    {
        district = await TestDistrict.OpenAsync();
        await district.InScopeAsync(services => services.GetRequiredService<IDistrictSetUp>().LoadAsync(Sheets.All, "system", default));
    }

    public ValueTask DisposeAsync() => district.DisposeAsync();

    [Fact]
    public async Task Whoever_was_written_down_is_on_duty_in_these_hours()
    {
        var outcome = await AddAsync("LJPOST", "CB01", Nine.AddHours(5), Nine.AddHours(9));

        Assert.False(outcome.IsRefused);
        var register = await RegisterAsync();
        var post = register.UnitByCode("LJPOST")!.Id; // stands in the sheets
        Assert.Equal("cb01", register.Person(Assert.Single(register.OnDuty(post, Nine.AddHours(5))))?.Account);
        Assert.Empty(register.OnDuty(post, Nine.AddHours(9)));
    }

    [Theory]
    [InlineData("CG", "cb01", 1, 2, "registry.post-duty.post")]
    [InlineData("", "cb01", 1, 2, "registry.post-duty.post")]
    [InlineData("LJPOST", "nobody", 1, 2, "registry.post-duty.person")]
    [InlineData("LJPOST", "cb01", 2, 2, "registry.post-duty.times")]
    [InlineData("LJPOST", "cb01", -2, 0, "registry.post-duty.times")]
    [InlineData("LJPOST", "cb01", 0, 24 * 32, "registry.post-duty.times")]
    [InlineData("LJPOST", "cb01", 0, null, "registry.post-duty.times")]
    public async Task A_duty_needs_a_post_a_person_and_hours_that_are_not_over(string post, string person, int from, int? to, string code)
    {
        var outcome = await AddAsync(post, person, Nine.AddHours(from), to is { } end ? Nine.AddHours(end) : null);

        Assert.Equal(code, outcome.Refusal?.Code);
    }

    [Fact]
    public async Task Nobody_is_on_duty_twice_at_the_same_time_and_two_people_may_be()
    {
        await AddAsync("LJPOST", "cb01", Nine, Nine.AddHours(8));

        Assert.Equal("registry.post-duty.overlap", (await AddAsync("LJPOST", "cb01", Nine.AddHours(7), Nine.AddHours(9))).Refusal?.Code);
        Assert.False((await AddAsync("LJPOST", "fp01", Nine.AddHours(7), Nine.AddHours(9))).IsRefused);
        Assert.False((await AddAsync("LJPOST", "cb01", Nine.AddHours(8), Nine.AddHours(9))).IsRefused);
    }

    [Fact]
    public async Task A_running_duty_ends_now_and_one_to_come_never_begins()
    {
        await AddAsync("LJPOST", "cb01", Nine, Nine.AddHours(8));
        await AddAsync("LJPOST", "fp01", Nine.AddHours(8), Nine.AddHours(16));
        district.Clock.Pass(TimeSpan.FromHours(1));

        foreach (var duty in await DutiesAsync())
        {
            Assert.False((await EndAsync(duty.Id)).IsRefused);
            Assert.Equal("registry.post-duty.over", (await EndAsync(duty.Id)).Refusal?.Code);
        }

        Assert.Equal([Nine.AddHours(1), Nine.AddHours(8)], (await DutiesAsync()).Select(duty => duty.To));
        Assert.Empty((await RegisterAsync()).OnDuty((await DutiesAsync())[0].Post, Nine.AddHours(9)));
        Assert.Equal("registry.post-duty.unknown", (await EndAsync(Guid.Empty)).Refusal?.Code);
    }

    private Task<Outcome> AddAsync(string post, string person, DateTimeOffset? from, DateTimeOffset? to) =>
        district.InScopeAsync(services => services.GetRequiredService<ChangePostDutyHandler>().AddAsync(new AddPostDuty(post, person, from, to), Administrator, default));

    private Task<Outcome> EndAsync(Guid id) => district.InScopeAsync(services => services.GetRequiredService<ChangePostDutyHandler>().EndAsync(id, Administrator, default));

    private Task<List<PostDuty>> DutiesAsync() => district.WithDbAsync(db => db.Set<PostDuty>().AsNoTracking().OrderBy(duty => duty.From).ToListAsync());

    private Task<Register> RegisterAsync() => district.InScopeAsync(async services => await services.GetRequiredService<IRegisters>().CurrentAsync(default));
}
