using System.Net;
using Huiyin.Platform.Audit;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Registry.SignIn;

public class SignInTests
{
    [Fact]
    public async Task Who_knows_the_password_comes_in_with_their_roles_down_to_the_posts()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        using var visitor = house.Visit();

        var answer = await visitor.SignInAsync(" CB01 ");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/w", answer.Headers.Location?.OriginalString);
        Assert.Equal("cb01 Handler 2", await visitor.ReadAsync("/w"));
        Assert.Equal(1, await AuditCountAsync(house, "signin.ok"));
    }

    [Fact]
    public async Task Nobody_is_sent_to_the_door_and_comes_back_to_the_page_they_wanted()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        using var visitor = house.Visit();

        var turned = await visitor.GetAsync("/d?q=路灯");
        var back = await visitor.SignInAsync("cb01", returnUrl: "/d?q=%E8%B7%AF%E7%81%AF");

        Assert.Equal("/w/signin?returnUrl=%2Fd%3Fq%3D%25E8%25B7%25AF%25E7%2581%25AF", turned.Headers.Location?.OriginalString);
        Assert.Equal("/d?q=%E8%B7%AF%E7%81%AF", back.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Unknown_wrong_closed_and_without_password_sound_the_same()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        await house.HireAsync("gone", Role.Handler);
        await house.AccountsAsync(accounts => accounts.CloseAsync("gone", default));
        await house.AccountsAsync(accounts => accounts.AddAdministratorAsync("fresh", "新人", default));

        var pages = new List<(HttpStatusCode, string)>();
        foreach (var (user, password) in new[] { ("nobody-such", "x"), ("cb01", "wrong"), ("gone", SignInHouse.Password), ("fresh", "") })
        {
            using var visitor = house.Visit();
            var answer = await visitor.SignInAsync(user, password);
            var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            pages.Add((answer.StatusCode, html[html.IndexOf("<p>", StringComparison.Ordinal)..html.IndexOf("<form", StringComparison.Ordinal)]));
        }

        Assert.Contains("工号或口令不对", pages[0].Item2, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, pages[0].Item1);
        Assert.Single(pages.Distinct());
    }

    [Fact]
    public async Task Five_wrong_passwords_close_the_account_for_ten_minutes()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        using var visitor = house.Visit();
        for (var i = 0; i < 5; i++)
        {
            await visitor.SignInAsync("cb01", "wrong " + i);
        }

        var locked = await visitor.SignInAsync("cb01");
        house.Clock.Pass(TimeSpan.FromMinutes(9.9));
        var still = await visitor.SignInAsync("cb01");
        house.Clock.Pass(TimeSpan.FromMinutes(0.2));
        var open = await visitor.SignInAsync("cb01");

        Assert.Equal(HttpStatusCode.BadRequest, locked.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, still.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, open.StatusCode);
        Assert.Equal(1, await AuditCountAsync(house, "signin.locked"));
        Assert.Equal(6, await AuditCountAsync(house, "signin.failed"));
    }

    [Fact]
    public async Task A_right_password_forgets_the_wrong_ones_before_it()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);

        var answers = new List<HttpStatusCode>();
        foreach (var password in Enumerable.Repeat("wrong", 4).Append(SignInHouse.Password).Concat(Enumerable.Repeat("wrong", 4)).Append(SignInHouse.Password))
        {
            using var visitor = house.Visit();
            answers.Add((await visitor.SignInAsync("cb01", password)).StatusCode);
        }

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect], answers.Where(status => status != HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task Wrong_tries_at_once_all_count()
    {
        await using var house = await SignInHouse.OpenAsync();
        var person = await house.HireAsync("cb01", Role.Handler);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(async i =>
        {
            using var visitor = house.Visit();
            await visitor.SignInAsync("cb01", "wrong " + i);
        }));

        var count = await house.District.WithDbAsync(db => db.Users.Where(a => a.Id == person.Value).Select(a => a.AccessFailedCount).SingleAsync());
        Assert.Equal(4, count);
    }

    [Fact]
    public async Task Who_tries_many_accounts_from_one_address_has_to_wait_and_others_do_not()
    {
        await using var house = await SignInHouse.OpenAsync(more: new Dictionary<string, string?> { ["RateLimits:signin-address"] = "10/6000" });
        await house.HireAsync("cb01", Role.Handler);
        using var sprayer = house.Visit();
        sprayer.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        using var other = house.Visit();
        other.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.10");
        var token = await sprayer.TokenAsync();

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 12; i++)
        {
            answers.Add((await sprayer.PostAsync("/w/signin", token, ("user", "staff" + i), ("password", "summer evening"))).StatusCode);
        }

        Assert.Equal(10, answers.Count(status => status == HttpStatusCode.BadRequest));
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
        Assert.Equal(HttpStatusCode.Redirect, (await other.SignInAsync("cb01")).StatusCode);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https:evil.example")]
    public async Task A_foreign_return_address_leads_to_the_desk(string returnUrl)
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        using var visitor = house.Visit();

        var answer = await visitor.SignInAsync("cb01", returnUrl: returnUrl);

        Assert.Equal("/w", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("Production", null, HttpStatusCode.BadRequest)]
    [InlineData("Test", "203.0.113.9", HttpStatusCode.BadRequest)]
    [InlineData("Test", null, HttpStatusCode.Redirect)]
    public async Task Accounts_of_the_sample_district_work_on_loopback_outside_production_only(string environment, string? from, HttpStatusCode expected)
    {
        await using var house = await SignInHouse.OpenAsync(environment);
        await house.AccountsAsync(accounts => accounts.AddAsync(new NewStaff("ck01", "何小满", house.Bureau, [], SignInHouse.Password, IsDemo: true), default));
        using var visitor = house.Visit();
        if (from is not null)
        {
            visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-For", from);
        }

        var answer = await visitor.SignInAsync("ck01");

        Assert.Equal(expected, answer.StatusCode);
        Assert.True(await house.AccountsAsync(accounts => accounts.HasDemoAccountsAsync(default)));
    }

    [Fact]
    public async Task The_tables_hold_nothing_that_opens_a_door()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        var token = (await house.AccountsAsync(accounts => accounts.NewTokenAsync("cb01", default))).Must;
        var link = (await house.AccountsAsync(accounts => accounts.NewLinkAsync("cb01", default))).Must;

        var (tokenHash, linkHash, said) = await house.District.WithDbAsync(async db => (
            (await db.Set<ApiToken>().SingleAsync()).Hash, (await db.Set<OneTimeLink>().SingleAsync()).Hash, await db.Set<AuditEntry>().Select(entry => entry.What).ToListAsync()));

        Assert.Equal(ApiToken.HashOf(token.Text), tokenHash);
        Assert.Equal(32, linkHash.Length);
        Assert.DoesNotContain(said, what => what.Contains(token.Text, StringComparison.Ordinal) || what.Contains(link.Path[12..], StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_name_takes_as_long_as_a_known_one()
    {
        await using var district = await TestDistrict.OpenAsync();
        await district.InScopeAsync(services => services.GetRequiredService<IStaffAccounts>().AddAsync(new NewStaff("cb01", "陈北", default, [], SignInHouse.Password), default));
        var times = new Dictionary<string, List<TimeSpan>> { ["cb01"] = [], ["nobody"] = [] };

        foreach (var name in Enumerable.Range(0, 30).SelectMany(_ => times.Keys.ToList()))
        {
            var start = TimeProvider.System.GetTimestamp();
            await district.InScopeAsync(services => services.GetRequiredService<PasswordTries>().OpenAsync(name, "wrong", "127.0.0.1", allowsDemo: false, default));
            times[name].Add(TimeProvider.System.GetElapsedTime(start));
        }

        var (known, unknown) = (Median(times["cb01"]), Median(times["nobody"]));
        // Without the hash an unknown name would take a hundredth; the room to both sides is for a busy machine.
        Assert.InRange(unknown / known, 0.4, 2.5);
    }

    private static TimeSpan Median(IEnumerable<TimeSpan> times) => times.Order().ElementAt(15);

    private static Task<int> AuditCountAsync(SignInHouse house, string kind) =>
        house.District.WithDbAsync(db => db.Set<AuditEntry>().CountAsync(entry => entry.Kind == kind));
}
