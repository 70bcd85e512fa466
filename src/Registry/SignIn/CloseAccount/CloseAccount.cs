using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.Storage;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.SignIn;

internal sealed class CloseAccountHandler(HuiyinDb db, AccountsOpen accounts, AuditLog audit, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(string account, CancellationToken ct)
    {
        if (await accounts.FindAsync(account, ct) is not { } person)
        {
            return AccountRefusals.Unknown;
        }

        // The mark on the account is asked at each request; nothing else needs to be ended by hand.
        var now = clock.GetUtcNow();
        (await db.Users.SingleAsync(a => a.Id == person.Id.Value, ct)).ClosedAt = now;
        person.Leave(CivilTime.DateOf(now));
        await RegisterVersion.BumpAsync(db, ct);
        await audit.WriteAsync("account.closed", Actor.House.Account, person.Account, ct);
        return Outcome.Done;
    }
}
