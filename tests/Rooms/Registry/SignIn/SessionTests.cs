using System.Net;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Rooms.Registry.SignIn;

public class SessionTests
{
    [Fact]
    public async Task Thirty_idle_minutes_end_a_session()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        using var visitor = house.Visit();
        await visitor.SignInAsync("cb01");

        house.Clock.Pass(TimeSpan.FromMinutes(29));
        var working = await visitor.GetAsync("/w");
        house.Clock.Pass(TimeSpan.FromMinutes(29));
        var stillWorking = await visitor.GetAsync("/w");
        house.Clock.Pass(TimeSpan.FromMinutes(30));
        var asleep = await visitor.GetAsync("/w");

        Assert.Equal(HttpStatusCode.OK, working.StatusCode);
        Assert.Equal(HttpStatusCode.OK, stillWorking.StatusCode);
        Assert.Equal("/w/signin?returnUrl=%2Fw", asleep.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Eight_hours_end_a_session_however_busy()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        using var visitor = house.Visit();
        await visitor.SignInAsync("cb01");

        var answers = new List<HttpStatusCode>();
        for (var minutes = 20; minutes <= 480; minutes += 20)
        {
            house.Clock.Pass(TimeSpan.FromMinutes(20));
            answers.Add((await visitor.GetAsync("/w")).StatusCode);
        }

        Assert.All(answers[..^1], status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(HttpStatusCode.Redirect, answers[^1]);
    }

    [Fact]
    public async Task Last_seen_is_written_once_a_minute_at_most()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        using var visitor = house.Visit();
        await visitor.SignInAsync("cb01");
        var start = house.Clock.Now;

        house.Clock.Pass(TimeSpan.FromSeconds(59));
        await visitor.GetAsync("/w");
        var before = await LastSeenAsync(house);
        house.Clock.Pass(TimeSpan.FromSeconds(1));
        await visitor.GetAsync("/w");
        var after = await LastSeenAsync(house);

        Assert.Equal(start, before);
        Assert.Equal(start.AddMinutes(1), after);
    }

    [Fact]
    public async Task A_role_taken_away_is_gone_at_the_next_request()
    {
        await using var house = await SignInHouse.OpenAsync();
        var id = await house.HireAsync("fp01", Role.Dispatcher, Role.Handler);
        using var visitor = house.Visit();
        await visitor.SignInAsync("fp01");
        var before = await visitor.GetAsync("/d");

        await house.District.WithDbAsync(async db =>
        {
            var person = await db.Set<Staff>().Include(staff => staff.Grants).SingleAsync(staff => staff.Id == id);
            person.TakeAway(Role.Dispatcher, house.Bureau, CivilTime.DateOf(house.Clock.Now));
            await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/d")).StatusCode);
        Assert.Equal("fp01 Handler 2", await visitor.ReadAsync("/w"));
    }

    [Fact]
    public async Task A_role_holds_from_its_first_day_to_its_last()
    {
        await using var house = await SignInHouse.OpenAsync();
        var today = CivilTime.DateOf(house.Clock.Now);
        await house.AccountsAsync(accounts => accounts.AddAsync(
            new NewStaff("fp01", "林一", house.Bureau, [new NewRole(Role.Dispatcher, house.Bureau, today.AddDays(1), today.AddDays(2))], SignInHouse.Password), default));

        var seen = new List<HttpStatusCode>();
        for (var day = 0; day < 4; day++)
        {
            using var visitor = house.Visit();
            await visitor.SignInAsync("fp01");
            seen.Add((await visitor.GetAsync("/d")).StatusCode);
            house.Clock.Pass(TimeSpan.FromDays(1));
        }

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound], seen);
    }

    [Fact]
    public async Task A_closed_account_has_no_session_and_no_token_any_more()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        var token = (await house.AccountsAsync(accounts => accounts.NewTokenAsync("cb01", default))).Must;
        using var visitor = house.Visit();
        await visitor.SignInAsync("cb01");
        using var program = house.Visit();
        program.Client.DefaultRequestHeaders.Add("Authorization", "Bearer " + token.Text);
        var before = (await visitor.GetAsync("/w")).StatusCode;

        await house.AccountsAsync(accounts => accounts.CloseAsync("cb01", default));

        Assert.Equal(HttpStatusCode.OK, before);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/w")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync("/api/v1/staff/who")).StatusCode);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_also_for_a_copied_cookie()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        using var visitor = house.Visit();
        var answer = await visitor.SignInAsync("cb01");
        var copied = answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("hy_staff=", StringComparison.Ordinal)).Split(';')[0];
        using var thief = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = house.Address };
        thief.DefaultRequestHeaders.Add("Cookie", copied);
        var before = await thief.GetAsync("/w", TestContext.Current.CancellationToken);

        var left = await visitor.PostAsync("/w/signout", await visitor.TokenAsync("/form"));

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal("/w/signin?done=out", left.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, (await thief.GetAsync("/w", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Each_sign_in_has_a_new_session_and_ends_the_one_before_in_this_browser()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        using var visitor = house.Visit();

        await visitor.SignInAsync("cb01");
        var again = await visitor.PostAsync("/w/signin", await visitor.TokenAsync("/form"), ("user", "cb01"), ("password", SignInHouse.Password));

        var sessions = await house.District.WithDbAsync(db => db.Set<StaffSession>().ToListAsync());
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(2, sessions.Select(session => session.Id).Distinct().Count());
        Assert.Single(sessions, session => session.EndedAt is null);
    }

    [Fact]
    public async Task A_new_password_ends_every_other_session()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        using var here = house.Visit();
        using var elsewhere = house.Visit();
        await here.SignInAsync("cb01");
        await elsewhere.SignInAsync("cb01");

        var wrong = await here.PostAsync("/w/password", await here.TokenAsync("/w/password"), ("current", "not this"), ("password", "ferry lantern plum 41"), ("again", "ferry lantern plum 41"));
        var changed = await here.PostAsync("/w/password", await here.TokenAsync("/w/password"), ("current", SignInHouse.Password), ("password", "ferry lantern plum 41"), ("again", "ferry lantern plum 41"));

        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/w")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync("/w")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.SignInAsync("cb01", "ferry lantern plum 41")).StatusCode);
    }

    private static Task<DateTimeOffset> LastSeenAsync(SignInHouse house) => house.District.WithDbAsync(db => db.Set<StaffSession>().Select(session => session.LastSeen).SingleAsync());
}
