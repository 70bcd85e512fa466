using System.Diagnostics;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.SignIn;
using Huiyin.Publication.Model;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Shancheng;
using Huiyin.WorkDays;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Shancheng;

/// <summary>The sample district is loaded once; the tests only read it.</summary>
public sealed class LoadedShancheng : IAsyncLifetime
{
    public const string Password = "a password of this run";

    public TestDistrict District { get; private set; } = null!; // set before any test runs

    public List<string> Lines { get; } = [];

    public SampleMatter Sample { get; private set; } = null!; // set before any test runs

    public async ValueTask InitializeAsync()
    {
        District = await TestDistrict.OpenAsync();
        var (started, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        Sample = await ShanchengDistrict.LoadAsync(District.Services, TestDistrict.Monday, Password, ShanchengDistrict.UsualMatters, Say, TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("no sample");
        Say("done");
        Lines.RemoveAt(Lines.Count - 1);

        // How long it takes depends on who else works on this machine; the diagnostics say it (-diagnostics).
        void Say(string line)
        {
            Lines.Add(line);
            TestContext.Current.SendDiagnosticMessage($"{Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s, {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds:0.00} s of CPU: {line}");
        }
    }

    public ValueTask DisposeAsync() => District.DisposeAsync();
}

public sealed class ShanchengDistrictTests(LoadedShancheng loaded) : IClassFixture<LoadedShancheng>
{
    private TestDistrict District => loaded.District;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_register_has_the_promised_size()
    {
        var register = await RegisterAsync();
        var deputies = await District.WithDbAsync(db => db.Set<Deputy>().CountAsync(Ct));

        Assert.Equal("500199", register.DivisionCode);
        Assert.Equal(11, register.Areas.Count(area => area.IsSubdistrict));
        Assert.Equal(79, register.Areas.Count(area => area.IsCommunity));
        Assert.Equal(93, register.Venues.Count);
        Assert.Equal(93, register.Venues.Select(venue => venue.WallCode).Distinct().Count());
        Assert.Equal(40, register.Units.Count(unit => unit.Kind is not (UnitKind.GovernanceSector or UnitKind.Post or UnitKind.StreetCommittee)));
        Assert.Equal(214, deputies);
    }

    [Fact]
    public async Task Every_kind_of_unit_and_of_venue_is_there()
    {
        var register = await RegisterAsync();

        // A community's own committee takes no orders in this district.
        Assert.Equal(Enum.GetValues<UnitKind>().Except([UnitKind.Community]).ToHashSet(), register.Units.Select(unit => unit.Kind).ToHashSet());
        Assert.Equal(Enum.GetValues<VenueKind>().ToHashSet(), register.Venues.Select(venue => venue.Kind).ToHashSet());
    }

    [Fact]
    public async Task Every_demo_account_opens_with_the_password_of_the_run_and_no_other_account_opens()
    {
        var accounts = await District.WithDbAsync(db => db.Set<Account>().AsNoTracking().ToListAsync(Ct));
        var hasher = District.Services.GetRequiredService<IServiceScopeFactory>().CreateScope().ServiceProvider.GetRequiredService<IPasswordHasher<Account>>();

        var open = accounts.Where(account => account.PasswordHash is { } hash && hasher.VerifyHashedPassword(account, hash, LoadedShancheng.Password) != PasswordVerificationResult.Failed);

        Assert.Equal(ShanchengDistrict.DemoAccounts.Order(), open.Select(account => account.UserName).Order());
        Assert.All(accounts, account => Assert.True(account.IsDemo));
    }

    [Fact]
    public async Task Each_desk_of_the_demonstration_has_its_role()
    {
        var register = await RegisterAsync();
        (string Account, Role Role)[] expected =
        [
            ("ck01", Role.CounterClerk), ("fp01", Role.Dispatcher), ("cb01", Role.Handler), ("sh01", Role.UnitLeader), ("xb01", Role.Handler), ("hf01", Role.CallbackAgent),
            ("db01", Role.Supervisor), ("dx01", Role.Deputy), ("fb01", Role.Publisher), ("fb02", Role.Publisher), ("ld01", Role.DistrictLeader), ("gl01", Role.SystemAdmin), ("sj01", Role.Auditor), ("aq01", Role.SecurityAdmin),
        ];

        Assert.All(expected, desk => Assert.Contains(register.Staff.Single(person => person.Account == desk.Account).Roles, held => held.Role == desk.Role));
        Assert.Equal(register.Staff.Single(person => person.Account == "cb01").Unit, register.Staff.Single(person => person.Account == "sh01").Unit);
    }

    [Fact]
    public async Task Two_thousand_matters_lie_in_every_state_that_can_be_reached_so_far()
    {
        var states = await District.WithDbAsync(db => db.Set<Matter>().GroupBy(matter => matter.State).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(pair => pair.Key, pair => pair.Count, Ct));
        var reachable = MatterPath.Steps.Where(step => step.To is not null).Select(step => step.To!.Value /* not null: filtered */).ToHashSet();

        Assert.Equal(2000, states.Values.Sum());
        Assert.Equal(reachable.Order(), states.Keys.Order());
    }

    [Fact]
    public async Task Every_chain_is_genuine_and_as_long_as_its_matter_says()
    {
        var matters = await MattersAsync(matters => matters.Include(matter => matter.Timeline));

        Assert.All(matters, matter =>
        {
            byte[] before = [];
            var entries = matter.Timeline.OrderBy(entry => entry.Sequence).ToList();
            foreach (var entry in entries)
            {
                Assert.True(entry.IsGenuine(matter.Id.Value, before), $"{matter.Number} entry {entry.Sequence}");
                before = entry.Hash;
            }

            Assert.Equal(matter.EntryCount, entries.Count);
            Assert.Equal(matter.LastHash, before);
            Assert.Equal(entries.Select(entry => entry.At).Order(), entries.Select(entry => entry.At));
        });
    }

    [Fact]
    public async Task Numbers_are_sound_unique_and_bear_the_day_of_registration()
    {
        var matters = await MattersAsync(matters => matters);

        Assert.All(matters, matter =>
        {
            Assert.Equal(matter.Number, ReceiptNumber.Parse(matter.Number, out _));
            Assert.StartsWith($"{CivilTime.DateOf(matter.RegisteredAt):yyMMdd}", matter.Number, StringComparison.Ordinal);
        });
        Assert.Equal(matters.Count, matters.Select(matter => matter.Number).Distinct().Count());
    }

    [Fact]
    public async Task The_figures_are_plausible()
    {
        var matters = await MattersAsync(matters => matters.Include(matter => matter.Orders).Include(matter => matter.Replies));
        var answered = matters.Where(matter => matter.AnsweredAt is not null).ToList();
        var rated = matters.Where(matter => matter.FirstStars is not null).ToList();
        var now = TestDistrict.Monday;

        Assert.InRange(answered.Count, 1600, 1960);
        Assert.InRange(answered.Count(matter => matter.AnsweredAt < matter.DueAt) / (double)answered.Count, 0.85, 0.99);
        Assert.InRange(rated.Count, 700, 1300);
        Assert.InRange(rated.Count(matter => matter.FirstStars <= 2), 3, 60);
        Assert.InRange(matters.Count(matter => matter.IsOpen && matter.DueAt < now), 3, 60);
        Assert.InRange(matters.Count(matter => matter.Orders.Exists(order => order.Role == WorkOrderRole.CoHandler)), 100, 700);
        Assert.InRange(matters.Count(matter => matter.Replies.Exists(reply => reply.SentBackAt is not null)), 20, 200);
        Assert.InRange(matters.Count(matter => matter.IsSettledOnTheSpot), 50, 300);
        Assert.True(matters.Max(matter => matter.RegisteredAt) < now && matters.Max(matter => matter.ChangedAt) <= now);
        Assert.True(matters.Min(matter => matter.RegisteredAt) < now.AddMonths(-17));
    }

    [Fact]
    public async Task No_text_has_a_gap_left_in_it()
    {
        var matters = await MattersAsync(matters => matters.Include(matter => matter.Replies).Include(matter => matter.Timeline));

        var texts = matters.SelectMany(matter => matter.Replies.Select(reply => reply.Text).Concat(matter.Timeline.Select(entry => entry.Text ?? "")).Append(matter.Title).Append(matter.Text));

        Assert.DoesNotContain(texts, text => text.Contains('{', StringComparison.Ordinal) || text.Contains("。。", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Some_answers_are_public_by_two_people_and_two_wait_for_the_second()
    {
        var published = await District.WithDbAsync(db => db.Set<PublishedMatter>().AsNoTracking().ToListAsync(Ct));

        Assert.Equal(2, published.Count(matter => matter.State == PublicationState.Proposed));
        Assert.InRange(published.Count(matter => matter.State == PublicationState.Public), 2, 12);
        Assert.All(published, matter => Assert.NotEqual(matter.ProposedBy, matter.DecidedBy));
    }

    [Fact]
    public async Task The_sample_shown_at_the_door_opens_with_its_code()
    {
        var matter = await District.WithDbAsync(db => db.Set<Matter>().AsNoTracking().SingleAsync(matter => matter.Number == loaded.Sample.Number, Ct));
        var register = await RegisterAsync();

        Assert.True(District.District.Keys.OpensQueryCode(matter.QueryCodeHash, matter.Number, loaded.Sample.QueryCode));
        Assert.Equal(matter.VenueNumber, register.VenueByWallCode(loaded.Sample.WallCode)?.Number);
    }

    [Fact]
    public async Task Loading_again_adds_nothing_and_shows_the_same_matter()
    {
        var again = await ShanchengDistrict.LoadAsync(District.Services, TestDistrict.Monday, LoadedShancheng.Password, ShanchengDistrict.UsualMatters, _ => { }, Ct);

        Assert.Equal(loaded.Sample, again);
        Assert.Equal(2000, await District.WithDbAsync(db => db.Set<Matter>().CountAsync(Ct)));
        Assert.Equal(214, await District.WithDbAsync(db => db.Set<Deputy>().CountAsync(Ct)));
    }

    [Fact]
    public void It_says_one_line_a_step() => Assert.Equal(["登记簿", "演示账号", "诉求", "公开答复"], loaded.Lines.Select(line => line.Split('：')[0]));

    private Task<Register> RegisterAsync() => District.InScopeAsync(async services => await services.GetRequiredService<IRegisters>().CurrentAsync(Ct));

    private Task<List<Matter>> MattersAsync(Func<IQueryable<Matter>, IQueryable<Matter>> with) =>
        District.WithDbAsync(db => with(db.Set<Matter>().AsNoTracking().AsSplitQuery()).ToListAsync(Ct));
}
