using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.SignIn;

internal sealed class RevokeTokenHandler(HuiyinDb db, AccountsOpen accounts, AuditLog audit, TimeProvider clock)
{
    public async Task<Outcome<int>> HandleAsync(string account, Guid? only, CancellationToken ct)
    {
        if (await accounts.FindAsync(account, ct) is not { } person)
        {
            return AccountRefusals.Unknown;
        }

        var tokens = await db.Set<ApiToken>().Where(t => t.Staff == person.Id && t.RevokedAt == null && (only == null || t.Id == only)).ToListAsync(ct);
        if (tokens.Count == 0)
        {
            return AccountRefusals.TokenUnknown;
        }

        var now = clock.GetUtcNow();
        tokens.ForEach(token => token.Revoke(now));
        await audit.WriteAsync("token.revoked", Actor.House.Account, $"{person.Account}: {string.Join(", ", tokens.Select(token => token.Id))}", ct);
        return tokens.Count;
    }
}
