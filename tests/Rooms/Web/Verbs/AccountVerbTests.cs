using Huiyin.Registry.Contract;
using Huiyin.Web.Verbs;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Web.Verbs;

public class AccountVerbTests
{
    [Fact]
    public async Task Admin_new_prints_a_link_and_no_password()
    {
        await using var district = await TestDistrict.OpenAsync(settings: new Dictionary<string, string?> { ["PublicUrl"] = "https://hy.example.gov.cn/" });

        var (code, printed, _) = await RunAsync(AdminVerb.RunAsync, district, "new", "--name", "周宁");
        var (again, _, complaint) = await RunAsync(AdminVerb.RunAsync, district, "new");

        Assert.Equal(0, code);
        Assert.Matches("^admin: https://hy\\.example\\.gov\\.cn/w/password/[2-9A-Z]{26}\n.*2026-11-05 09:00", printed);
        Assert.Equal(1, again);
        Assert.StartsWith("account.name-taken: 这个工号已经有人用了", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_new_prints_the_token_alone_and_revoke_ends_it()
    {
        await using var district = await TestDistrict.OpenAsync();
        await district.InScopeAsync(services => services.GetRequiredService<IStaffAccounts>().AddAsync(new NewStaff("cb01", "陈北", default, []), default));

        var (code, token, aside) = await RunAsync(TokenVerb.RunAsync, district, "new", "--staff", "cb01");
        var (revoked, _, _) = await RunAsync(TokenVerb.RunAsync, district, "revoke", "--staff", "cb01", "--id", aside.Trim()["id ".Length..]);
        var (gone, _, _) = await RunAsync(TokenVerb.RunAsync, district, "revoke", "--staff", "cb01");

        Assert.Equal(0, code);
        Assert.Matches("^hy_[A-Za-z0-9_-]{43}\n$", token);
        Assert.Equal(0, revoked);
        Assert.Equal(1, gone);
    }

    [Fact]
    public async Task A_channels_program_gets_a_token_of_its_own_and_loses_it()
    {
        await using var district = await TestDistrict.OpenAsync();

        var (code, token, _) = await RunAsync(TokenVerb.RunAsync, district, "new", "--channel", "12345 热线平台", "--kind", "Hotline");
        var (revoked, told, _) = await RunAsync(TokenVerb.RunAsync, district, "revoke", "--channel", "12345 热线平台");
        var (gone, _, _) = await RunAsync(TokenVerb.RunAsync, district, "revoke", "--channel", "12345 热线平台");

        Assert.Equal((0, 0, 1), (code, revoked, gone));
        Assert.Matches("^hy_[A-Za-z0-9_-]{43}\n$", token);
        Assert.Equal("12345 热线平台: 1 revoked\n", told);
    }

    [Theory]
    [InlineData]
    [InlineData("give", "--staff", "cb01")]
    [InlineData("new", "--staff", "cb01", "--channel", "12345")]
    [InlineData("new", "--channel", "12345", "--kind", "Counter")]
    [InlineData("new")]
    [InlineData("new", "--staff")]
    [InlineData("new", "--who", "cb01")]
    [InlineData("revoke", "--staff", "cb01", "--id", "seven")]
    public async Task What_is_not_understood_says_how_to_ask(params string[] args)
    {
        await using var district = await TestDistrict.OpenAsync();

        var (code, printed, complaint) = await RunAsync(TokenVerb.RunAsync, district, args);

        Assert.Equal(2, code);
        Assert.Empty(printed);
        Assert.Contains("token new --staff NAME", complaint, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(
        Func<IServiceProvider, string[], TextWriter, TextWriter, Task<int>> verb, TestDistrict district, params string[] args)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        var code = await verb(district.Services, args, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
