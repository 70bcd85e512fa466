using System.Net;
using Huiyin.Registry.Contract;

namespace Huiyin.Tests.Rooms.Registry.SignIn;

public class OneTimeLinkTests
{
    private const string Sentence = "ferry lantern plum 41";

    [Fact]
    public async Task The_first_administrator_sets_a_password_once_and_comes_in()
    {
        await using var house = await SignInHouse.OpenAsync();
        var link = (await house.AccountsAsync(accounts => accounts.AddAdministratorAsync("admin01", "周宁", default))).Must;
        using var visitor = house.Visit();

        var page = await visitor.ReadAsync(link.Path);
        var first = await SetAsync(visitor, link.Path, Sentence);
        var second = await visitor.PostAsync(link.Path, await visitor.TokenAsync("/form"), ("password", Sentence), ("again", Sentence));
        var shown = await visitor.GetAsync(link.Path);

        Assert.Contains("为 周宁（工号 admin01）设置口令", page, StringComparison.Ordinal);
        Assert.Equal("/w/signin?done=password", first.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, second.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, shown.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SignInAsync("admin01", Sentence)).StatusCode);
        Assert.Equal("admin01 SystemAdmin 4", await visitor.ReadAsync("/w"));
    }

    [Fact]
    public async Task Two_who_press_at_once_set_one_password()
    {
        await using var house = await SignInHouse.OpenAsync();
        var link = (await house.AccountsAsync(accounts => accounts.AddAdministratorAsync("admin01", "周宁", default))).Must;

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(async i =>
        {
            using var visitor = house.Visit();
            return (await SetAsync(visitor, link.Path, $"{Sentence} {i}")).StatusCode;
        }));

        Assert.Single(answers, HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_link_lasts_three_days_and_looking_does_not_use_it_up()
    {
        await using var house = await SignInHouse.OpenAsync();
        var link = (await house.AccountsAsync(accounts => accounts.AddAdministratorAsync("admin01", "周宁", default))).Must;
        using var visitor = house.Visit();

        house.Clock.Pass(TimeSpan.FromHours(71.9));
        var before = await visitor.GetAsync(link.Path);
        house.Clock.Pass(TimeSpan.FromHours(0.2));
        var after = await visitor.GetAsync(link.Path);

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, after.StatusCode);
    }

    [Fact]
    public async Task A_new_link_spends_the_old_one_and_a_wrong_one_opens_nothing()
    {
        await using var house = await SignInHouse.OpenAsync();
        var old = (await house.AccountsAsync(accounts => accounts.AddAdministratorAsync("admin01", "周宁", default))).Must;
        var fresh = (await house.AccountsAsync(accounts => accounts.NewLinkAsync("ADMIN01", default))).Must;
        using var visitor = house.Visit();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(old.Path)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(fresh.Path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/w/password/23456789ABCDEFGHJKMNPQRSTU")).StatusCode);
        Assert.True(fresh.Path.Length >= "/w/password/".Length + 26);
    }

    [Theory]
    [InlineData("short", "short", "至少要 12 个字符")]
    [InlineData("password123456", "password123456", "很容易被猜到")]
    [InlineData("admin01 likes noodles", "admin01 likes noodles", "不要带工号")]
    [InlineData(Sentence, "ferry lantern plum 42", "两遍写的不一样")]
    public async Task A_password_that_will_not_do_leaves_the_link_as_it_is(string password, string again, string says)
    {
        await using var house = await SignInHouse.OpenAsync();
        var link = (await house.AccountsAsync(accounts => accounts.AddAdministratorAsync("admin01", "周宁", default))).Must;
        using var visitor = house.Visit();

        var refused = await visitor.PostAsync(link.Path, await visitor.TokenAsync(link.Path), ("password", password), ("again", again));
        var html = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var then = await SetAsync(visitor, link.Path, Sentence);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains(says, html, StringComparison.Ordinal);
        Assert.Contains("aria-invalid", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, then.StatusCode);
    }

    [Fact]
    public async Task Accounts_are_one_to_a_name_and_names_are_plain()
    {
        await using var house = await SignInHouse.OpenAsync();
        await house.HireAsync("cb01", Role.Handler);

        var taken = await house.AccountsAsync(accounts => accounts.AddAsync(new NewStaff("ＣＢ01", "另一位", house.Bureau, []), default));
        var odd = await house.AccountsAsync(accounts => accounts.AddAsync(new NewStaff("a b", "另一位", house.Bureau, []), default));
        var both = await house.AccountsAsync(accounts => accounts.AddAsync(
            new NewStaff("gl01", "另一位", house.Bureau, [new NewRole(Role.SystemAdmin, default), new NewRole(Role.Auditor, default)]), default));

        Assert.Equal("account.name-taken", taken.Refusal?.Code);
        Assert.Equal("account.name-odd", odd.Refusal?.Code);
        Assert.Equal("account.roles-exclude", both.Refusal?.Code);
    }

    private static async Task<HttpResponseMessage> SetAsync(SignInHouse.Visitor visitor, string path, string password) =>
        await visitor.PostAsync(path, await visitor.TokenAsync(path), ("password", password), ("again", password));
}
