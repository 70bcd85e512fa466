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

        return await RevokeAsync(db.Set<ApiToken>().Where(token => token.Staff == person.Id), person.Account, only, ct);
    }

    public Task<Outcome<int>> ForChannelAsync(string channel, Guid? only, CancellationToken ct)
    {
        var name = channel.Trim();
        return RevokeAsync(db.Set<ApiToken>().Where(token => token.Channel == name), name, only, ct);
    }

    private async Task<Outcome<int>> RevokeAsync(IQueryable<ApiToken> whose, string name, Guid? only, CancellationToken ct)
    {
        var tokens = await whose.Where(token => token.RevokedAt == null && (only == null || token.Id == only)).ToListAsync(ct);
        if (tokens.Count == 0)
        {
            return AccountRefusals.TokenUnknown;
        }

        var now = clock.GetUtcNow();
        tokens.ForEach(token => token.Revoke(now));
        await audit.WriteAsync("token.revoked", Actor.House.Account, $"{name}: {string.Join(", ", tokens.Select(token => token.Id))}", ct);
        return tokens.Count;
    }
}
