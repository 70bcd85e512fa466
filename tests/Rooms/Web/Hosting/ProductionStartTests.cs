using Huiyin.Registry.Contract;
using Huiyin.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Web.Hosting;

/// <summary>Sample accounts, whose names stand in the manual, never meet the public.</summary>
public sealed class ProductionStartTests : IAsyncLifetime
{
    private TestDistrict district = null!; // set in InitializeAsync

    public async ValueTask InitializeAsync() => district = await TestDistrict.OpenAsync();

    public ValueTask DisposeAsync() => district.DisposeAsync();

    [Fact]
    public async Task A_database_with_sample_accounts_is_not_served_in_production_and_the_reason_says_what_to_do()
    {
        await HireDemoAsync();
        var said = new StringWriter();

        var exit = await Server.RunAsync(Arguments("Production"), said);

        Assert.Equal(1, exit);
        Assert.StartsWith("不能启动：数据库里有示范账号", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("--data", said.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Demo", true, false)]
    [InlineData("Production", false, false)]
    [InlineData("Production", true, true)]
    public async Task Only_sample_accounts_in_production_stand_in_the_way(string environment, bool hasDemo, bool isHindered)
    {
        if (hasDemo)
        {
            await HireDemoAsync();
        }

        await using var app = HuiyinHost.Build(Arguments(environment), district.Clock);

        Assert.Equal(isHindered, await FirstRun.HindranceAsync(app) is not null);
    }

    [Fact]
    public async Task A_closed_sample_account_is_none()
    {
        await HireDemoAsync();
        await district.InScopeAsync(services => services.GetRequiredService<IStaffAccounts>().CloseAsync("ck01", default));

        await using var app = HuiyinHost.Build(Arguments("Production"), district.Clock);

        Assert.Null(await FirstRun.HindranceAsync(app));
    }

    private async Task HireDemoAsync() =>
        await district.InScopeAsync(services => services.GetRequiredService<IStaffAccounts>().AddAsync(new NewStaff("ck01", "陈窗口", default, [], "demo password", IsDemo: true), default));

    private string[] Arguments(string environment)
    {
        var settings = district.Services.GetRequiredService<IConfiguration>();
        return
        [
            "--environment", environment, "--urls", "http://127.0.0.1:0", "--empty", "--Logging:LogLevel:Default=Error",
            .. ((string[])["Data", "Keys", "Database", "Connection"]).Select(key => $"--{key}={settings[key]}"),
        ];
    }
}
