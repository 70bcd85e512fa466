using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Huiyin.Registry.Contract;

namespace Huiyin.Tests.Rooms.Registry.SignIn;

public class DoorTests
{
    [Theory]
    [InlineData(false, "hy_staff", "hy_form")]
    [InlineData(true, "__Host-hy_staff", "__Host-hy_form")]
    public async Task Cookies_are_strict_over_https_and_plain_over_http(bool isHttps, string session, string form)
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = house.Address };
        if (isHttps)
        {
            client.DefaultRequestHeaders.Add("X-Test-Https", "1");
        }

        var page = await client.GetAsync("/form", TestContext.Current.CancellationToken);
        var formCookie = Assert.Single(page.Headers.GetValues("Set-Cookie"));
        client.DefaultRequestHeaders.Add("Cookie", formCookie.Split(';')[0]);
        var fields = new Dictionary<string, string> { ["hy_form"] = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), ["user"] = "cb01", ["password"] = SignInHouse.Password };
        using var content = new FormUrlEncodedContent(fields);
        var answer = await client.PostAsync("/w/signin", content, TestContext.Current.CancellationToken);
        var sessionCookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));

        Assert.StartsWith(form + "=", formCookie, StringComparison.Ordinal);
        Assert.StartsWith(session + "=", sessionCookie, StringComparison.Ordinal);
        foreach (var cookie in new[] { formCookie, sessionCookie })
        {
            var flags = cookie.Split(';').Skip(1).Select(flag => flag.Trim().ToLowerInvariant()).ToList();
            Assert.Contains("httponly", flags);
            Assert.Contains("samesite=lax", flags);
            Assert.Contains("path=/", flags);
            Assert.DoesNotContain(flags, flag => flag.StartsWith("domain", StringComparison.Ordinal) || flag.StartsWith("expires", StringComparison.Ordinal));
            Assert.Equal(isHttps, flags.Contains("secure"));
        }
    }

    [Fact]
    public async Task A_route_that_does_not_say_who_may_call_it_serves_nobody()
    {
        await using var house = await SignInHouse.OpenAsync();
        using var visitor = house.Visit();

        var answer = await visitor.GetAsync("/forgotten");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
    }

    [Fact]
    public async Task No_right_looks_like_unknown()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        var token = (await house.AccountsAsync(accounts => accounts.NewTokenAsync("cb01", default))).Must;
        using var visitor = house.Visit();
        await visitor.SignInAsync("cb01");
        using var program = house.Visit();
        program.Client.DefaultRequestHeaders.Add("Authorization", "Bearer " + token.Text);

        var page = await visitor.GetAsync("/d");
        var api = await program.GetAsync("/api/v1/staff/dispatcher");
        var problem = await api.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, api.StatusCode);
        Assert.Equal("not-found", problem.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Pages_know_the_cookie_only_and_the_api_the_token_only()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        var token = (await house.AccountsAsync(accounts => accounts.NewTokenAsync("cb01", default))).Must;
        using var visitor = house.Visit();
        await visitor.SignInAsync("cb01");
        using var program = house.Visit();
        program.Client.DefaultRequestHeaders.Add("Authorization", "Bearer " + token.Text);

        using var nothing = new StringContent("");
        var byCookie = await visitor.Client.PostAsync("/API/v1/staff/notes", nothing, TestContext.Current.CancellationToken);
        var byToken = await program.GetAsync("/w");

        Assert.Equal(HttpStatusCode.Unauthorized, byCookie.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, byToken.StatusCode);
        Assert.Equal("cb01 Handler 2", await program.ReadAsync("/api/v1/staff/who"));
        Assert.Equal("nobody", await program.ReadAsync("/open"));
        Assert.Equal("cb01 Handler 2", await visitor.ReadAsync("/open"));
    }

    [Fact]
    public async Task A_program_without_a_valid_token_hears_what_it_needs()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        var first = (await house.AccountsAsync(accounts => accounts.NewTokenAsync("cb01", default))).Must;
        var second = (await house.AccountsAsync(accounts => accounts.NewTokenAsync("cb01", default))).Must;
        using var program = house.Visit();
        var without = await program.GetAsync("/api/v1/staff/who");
        program.Client.DefaultRequestHeaders.Add("Authorization", "Bearer " + first.Text);
        var with = await program.GetAsync("/api/v1/staff/who");

        var revoked = await house.AccountsAsync(accounts => accounts.RevokeTokensAsync("cb01", first.Id, default));
        var after = await program.GetAsync("/api/v1/staff/who");
        program.Client.DefaultRequestHeaders.Remove("Authorization");
        program.Client.DefaultRequestHeaders.Add("Authorization", "Bearer " + second.Text);
        var other = await program.GetAsync("/api/v1/staff/who");

        var problem = await without.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, without.StatusCode);
        Assert.Equal("signin.needed", problem.GetProperty("code").GetString());
        Assert.Equal("Bearer", without.Headers.WwwAuthenticate.ToString());
        Assert.Equal(HttpStatusCode.OK, with.StatusCode);
        Assert.Equal(1, revoked.Must);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.True(first.Text.Length > 40);
    }

    [Fact]
    public async Task A_form_that_waited_too_long_keeps_what_was_typed()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        using var visitor = house.Visit();
        using var stranger = house.Visit();
        var foreign = await stranger.TokenAsync("/form");

        var without = await visitor.PostAsync("/kept", "", ("text", "路灯不亮"));
        var withForeign = await visitor.PostAsync("/kept", foreign, ("text", "路灯不亮"));
        var with = await visitor.PostAsync("/kept", await visitor.TokenAsync("/form"), ("text", "路灯不亮"));
        var unkept = await visitor.PostAsync("/unkept", "", ("text", "路灯不亮"));
        var unkeptWith = await visitor.PostAsync("/unkept", await visitor.TokenAsync("/form"), ("text", "路灯不亮"));

        Assert.Equal("expired: 路灯不亮", await without.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("expired: 路灯不亮", await withForeign.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("done: 路灯不亮", await with.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.BadRequest, unkept.StatusCode);
        Assert.Equal("done: 路灯不亮", await unkeptWith.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_form_made_before_signing_in_is_not_good_afterwards()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        using var visitor = house.Visit();
        var before = await visitor.TokenAsync("/form");
        await visitor.SignInAsync("cb01");

        var old = await visitor.PostAsync("/w/kept", before);
        var fresh = await visitor.PostAsync("/w/kept", await visitor.TokenAsync("/form"));

        Assert.Equal("expired", await old.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("done", await fresh.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_sign_in_form_without_its_token_signs_nobody_in()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);
        using var visitor = house.Visit();

        var answer = await visitor.PostAsync("/w/signin", "", ("user", "cb01"), ("password", SignInHouse.Password));
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("页面放得太久了", html, StringComparison.Ordinal);
        Assert.Contains("value=\"cb01\"", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/w")).StatusCode);
    }

    [Fact]
    public async Task The_api_needs_no_form_token_and_open_routes_no_name()
    {
        await using var house = await SignInHouse.OpenAsync();
        using var program = house.Visit();
        using var nothing = new StringContent("");

        var answer = await program.Client.PostAsync("/api/v1/open", nothing, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_page_without_a_form_sets_no_cookie()
    {
        await using var house = await SignInHouse.OpenAsync();
        using var visitor = house.Visit();

        var answer = await visitor.GetAsync("/open");

        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }
}
