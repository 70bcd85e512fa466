using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.SignIn;

namespace Huiyin.Registry.Staffing;

internal sealed record GiveLink(string Account);

/// <summary>An administrator gives a colleague a new link to set a password; a shut account gets none.</summary>
internal sealed class GiveLinkHandler(Colleagues colleagues, AccountsOpen open, PasswordLinks links)
{
    public async Task<Outcome<PasswordLink>> HandleAsync(GiveLink ask, Actor actor, CancellationToken ct)
    {
        var found = await colleagues.FindAsync(ask.Account, actor, ct);
        return found.Refusal is { } refusal ? refusal
            : await open.FindAsync(ask.Account, ct) is { } person ? await links.IssueAsync(person, actor.Account, ct)
            : StaffRefusals.LockedAlready;
    }
}
