using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;

namespace Huiyin.Registry.SignIn;

/// <summary>The house gives a link: command line and sheets.</summary>
internal sealed class NewLinkHandler(AccountsOpen accounts, PasswordLinks links)
{
    public async Task<Outcome<PasswordLink>> HandleAsync(string account, CancellationToken ct) =>
        await accounts.FindAsync(account, ct) is { } person ? await links.IssueAsync(person, Actor.House.Account, ct) : AccountRefusals.Unknown;
}
