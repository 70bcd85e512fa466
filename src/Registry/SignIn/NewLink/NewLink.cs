using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.SignIn;

internal sealed class NewLinkHandler(HuiyinDb db, AccountsOpen accounts, AuditLog audit, TimeProvider clock)
{
    public async Task<Outcome<PasswordLink>> HandleAsync(string account, CancellationToken ct)
    {
        if (await accounts.FindAsync(account, ct) is not { } person)
        {
            return AccountRefusals.Unknown;
        }

        var now = clock.GetUtcNow();
        var secret = OneTimeLink.NewSecret();
        var link = OneTimeLink.ToSetPassword(Guid.CreateVersion7(now), person.Id, secret, now);

        // Only the newest link opens anything.
        foreach (var before in await db.Set<OneTimeLink>().Where(l => l.Staff == person.Id && l.UsedAt == null).ToListAsync(ct))
        {
            before.Spend(now);
        }

        db.Add(link);
        await audit.WriteAsync("account.link", Actor.House.Account, person.Account, ct);
        return new PasswordLink(person.Account, SetPasswordEndpoint.PathOf(secret), link.ValidUntil);
    }
}
