using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;

namespace Huiyin.Registry.SignIn;

internal sealed class NewTokenHandler(HuiyinDb db, AccountsOpen accounts, AuditLog audit, TimeProvider clock)
{
    public async Task<Outcome<NewToken>> HandleAsync(string account, CancellationToken ct)
    {
        if (await accounts.FindAsync(account, ct) is not { } person)
        {
            return AccountRefusals.Unknown;
        }

        var now = clock.GetUtcNow();
        var text = ApiToken.NewText();
        var token = new ApiToken { Id = Guid.CreateVersion7(now), Hash = ApiToken.HashOf(text), Staff = person.Id, MadeAt = now, MadeBy = Actor.House.Account };
        db.Add(token);
        await audit.WriteAsync("token.new", Actor.House.Account, $"{person.Account}: {token.Id}", ct);
        return new NewToken(token.Id, text);
    }
}
