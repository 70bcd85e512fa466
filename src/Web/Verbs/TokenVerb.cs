using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;

namespace Huiyin.Web.Verbs;

/// <summary><c>huiyin token new --staff NAME</c> or <c>--channel NAME [--kind KIND]</c> prints a bearer token once; <c>huiyin token revoke --staff NAME</c> or <c>--channel NAME [--id ID]</c> ends one or all.</summary>
internal static class TokenVerb
{
    private const string Usage = "huiyin token new --staff NAME | token new --channel NAME [--kind Api|Hotline|Patrol] | token revoke --staff NAME|--channel NAME [--id ID]";

    // The other kinds are doors of this program, not of another.
    private static readonly ChannelKind[] Kinds = [ChannelKind.Api, ChannelKind.Hotline, ChannelKind.Patrol];

    /// <param name="args">What follows <c>token</c>.</param>
    /// <returns>0 done, 1 refused, 2 not understood.</returns>
    /// <remarks>The token alone goes to <paramref name="output"/>, its id to <paramref name="error"/>, so that a script can keep the one and a person read the other.</remarks>
    public static async Task<int> RunAsync(IServiceProvider services, string[] args, TextWriter output, TextWriter error)
    {
        if (Asked.Read(args) is not { } asked)
        {
            await error.WriteLineAsync(Usage);
            return 2;
        }

        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<IStaffAccounts>();
        if (!asked.IsNew)
        {
            var revoked = asked.IsChannel ? await accounts.RevokeChannelTokensAsync(asked.Name, asked.Id, default) : await accounts.RevokeTokensAsync(asked.Name, asked.Id, default);
            return await VerbOptions.TellAsync(revoked.Refusal, $"{asked.Name}: {revoked.Value} revoked", scope.ServiceProvider, output, error);
        }

        var made = asked.IsChannel ? await accounts.NewChannelTokenAsync(asked.Name, asked.Kind, default) : await accounts.NewTokenAsync(asked.Name, default);
        if (!made.IsRefused)
        {
            await error.WriteLineAsync($"id {made.Must.Id}");
        }

        return await VerbOptions.TellAsync(made.Refusal, made.Value?.Text ?? "", scope.ServiceProvider, output, error);
    }

    /// <summary>What was asked for on the command line.</summary>
    private sealed record Asked(bool IsNew, bool IsChannel, string Name, string Kind, Guid? Id)
    {
        /// <summary>Null where the call cannot be understood.</summary>
        public static Asked? Read(string[] args)
        {
            if (args is not [("new" or "revoke") and var deed, ..] || VerbOptions.Read(args, "--staff", "--channel", "--kind", "--id") is not { } given || given.ContainsKey("--staff") == given.ContainsKey("--channel"))
            {
                return null;
            }

            var kind = given.GetValueOrDefault("--kind", nameof(ChannelKind.Api));
            Guid? id = given.TryGetValue("--id", out var text) ? Guid.TryParse(text, out var one) ? one : Guid.Empty : null;
            var isUnderstood = id != Guid.Empty && Kinds.Any(known => known.ToString() == kind);
            return isUnderstood ? new Asked(deed == "new", given.ContainsKey("--channel"), given.GetValueOrDefault("--channel") ?? given["--staff"], kind, id) : null;
        }
    }
}
