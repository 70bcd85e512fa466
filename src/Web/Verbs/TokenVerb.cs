using Huiyin.Registry.Contract;

namespace Huiyin.Web.Verbs;

/// <summary><c>huiyin token new --staff NAME</c> prints a bearer token once; <c>huiyin token revoke --staff NAME [--id ID]</c> ends one or all.</summary>
internal static class TokenVerb
{
    private const string Usage = "huiyin token new --staff NAME | token revoke --staff NAME [--id ID]";

    /// <param name="args">What follows <c>token</c>.</param>
    /// <returns>0 done, 1 refused, 2 not understood.</returns>
    /// <remarks>The token alone goes to <paramref name="output"/>, its id to <paramref name="error"/>, so that a script can keep the one and a person read the other.</remarks>
    public static async Task<int> RunAsync(IServiceProvider services, string[] args, TextWriter output, TextWriter error)
    {
        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<IStaffAccounts>();
        var asked = VerbOptions.Read(args, "--staff", "--id");
        if (asked is null || !asked.TryGetValue("--staff", out var staff) || (asked.TryGetValue("--id", out var id) && !Guid.TryParse(id, out _)))
        {
            await error.WriteLineAsync(Usage);
            return 2;
        }

        switch (args[0])
        {
            case "new":
                var made = await accounts.NewTokenAsync(staff, default);
                if (!made.IsRefused)
                {
                    await error.WriteLineAsync($"id {made.Must.Id}");
                }

                return await VerbOptions.TellAsync(made.Refusal, made.Value?.Text ?? "", scope.ServiceProvider, output, error);
            case "revoke":
                var revoked = await accounts.RevokeTokensAsync(staff, id is null ? null : Guid.Parse(id), default);
                return await VerbOptions.TellAsync(revoked.Refusal, $"{staff}: {revoked.Value} revoked", scope.ServiceProvider, output, error);
            default:
                await error.WriteLineAsync(Usage);
                return 2;
        }
    }
}
