using Huiyin.Exchange.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Outbound;
using Huiyin.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Exchange.Hooks;

/// <summary>Takes a delivery to its hook: signed with the secret of this moment, to the address of this moment.</summary>
internal sealed class HookCarrier(OutboundHttp http, TimeProvider clock) : ICarryMessages
{
    public bool Carries(OutboxMessage message) => message.Hook is not null;

    public async Task<Carried> CarryAsync(District district, OutboxMessage message, CancellationToken ct)
    {
        await using var db = district.Open();
        var hook = await db.Set<Hook>().AsNoTracking().SingleOrDefaultAsync(hook => hook.Id == message.Hook, ct);
        if (hook is not { StoppedAt: null } || OutboundHttp.Read(hook.Url) is not { } to)
        {
            return new Carried(OutboxState.Dropped);
        }

        var status = (int)await http.PostAsync(to, district.Keys.Unseal(message.SealedText) ?? "", message.Id, district.Keys.Unseal(hook.SealedSecret) ?? "", clock.GetUtcNow(), ct);
        return status is >= 200 and < 300 ? Carried.Arrived : Carried.NotYet($"HTTP {status}");
    }
}
