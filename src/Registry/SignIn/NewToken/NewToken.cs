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

        return await GiveAsync((id, hash, now) => new ApiToken { Id = id, Hash = hash, Staff = person.Id, MadeAt = now, MadeBy = Actor.House.Account }, person.Account, ct);
    }

    /// <summary>For the program of a channel: it hands in matters and opens nothing of the staff's.</summary>
    public async Task<Outcome<NewToken>> ForChannelAsync(string channel, string kind, CancellationToken ct)
    {
        var name = channel.Trim();
        return name.Length is 0 or > ApiToken.LongestChannel
            ? AccountRefusals.ChannelOdd.With(ApiToken.LongestChannel)
            : await GiveAsync((id, hash, now) => new ApiToken { Id = id, Hash = hash, Staff = default, Channel = name, ChannelKind = kind, MadeAt = now, MadeBy = Actor.House.Account }, $"{name} {kind}", ct);
    }

    private async Task<NewToken> GiveAsync(Func<Guid, byte[], DateTimeOffset, ApiToken> make, string whose, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var text = ApiToken.NewText();
        var token = make(Guid.CreateVersion7(now), ApiToken.HashOf(text), now);
        db.Add(token);
        await audit.WriteAsync("token.new", Actor.House.Account, $"{whose}: {token.Id}", ct);
        return new NewToken(token.Id, text);
    }
}
