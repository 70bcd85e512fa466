using Huiyin.Exchange.Model;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Outbox;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Exchange.Messages;

/// <summary>再发一次: what was given up begins anew, under the same id.</summary>
internal sealed class SendAgainHandler(OutboxLanes lanes, AuditLog audit, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(Guid message, Actor actor, CancellationToken ct)
    {
        if (!await lanes.SendAgainAsync(message, clock.GetUtcNow(), ct))
        {
            return HookRefusals.MessageUnknown;
        }

        await audit.WriteAsync("message.again", actor.Account, $"{message:N}", ct);
        return Outcome.Done;
    }
}
