using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Web.Verbs;

/// <summary><c>huiyin admin new [--account NAME] [--name WHO]</c>: the first administrator. <c>huiyin admin link --account NAME</c>: a new link after a forgotten password. <c>huiyin admin close --account NAME</c>.</summary>
internal static class AdminVerb
{
    private const string Usage = "huiyin admin new [--account NAME] [--name WHO] | admin link --account NAME | admin close --account NAME";

    /// <param name="args">What follows <c>admin</c>.</param>
    /// <returns>0 done, 1 refused, 2 not understood.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, string[] args, TextWriter output, TextWriter error)
    {
        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<IStaffAccounts>();
        switch (args.FirstOrDefault(), VerbOptions.Read(args, "--account", "--name"))
        {
            case ("new", { } asked):
                return await TellAsync(await accounts.AddAdministratorAsync(asked.GetValueOrDefault("--account", "admin"), asked.GetValueOrDefault("--name", "系统管理员"), default), scope.ServiceProvider, output, error);
            case ("link", { } asked) when asked.TryGetValue("--account", out var account):
                return await TellAsync(await accounts.NewLinkAsync(account, default), scope.ServiceProvider, output, error);
            case ("close", { } asked) when asked.TryGetValue("--account", out var account):
                return await VerbOptions.TellAsync((await accounts.CloseAsync(account, default)).Refusal, $"{account}: closed", scope.ServiceProvider, output, error);
            default:
                await error.WriteLineAsync(Usage);
                return 2;
        }
    }

    private static Task<int> TellAsync(Outcome<PasswordLink> outcome, IServiceProvider services, TextWriter output, TextWriter error)
    {
        var site = services.GetRequiredService<IConfiguration>()["PublicUrl"]?.TrimEnd('/');
        var link = outcome.Value;
        return VerbOptions.TellAsync(outcome.Refusal, $"{link?.Account}: {site}{link?.Path}\n一次性链接，{DateOf(link)}前有效 / one-time link, valid until then", services, output, error);
    }

    private static string DateOf(PasswordLink? link) => link is null ? "" : $"{link.ValidUntil.ToOffset(CivilTime.Offset):yyyy-MM-dd HH:mm}";
}
