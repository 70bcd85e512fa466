using Huiyin.Exchange.Model;
using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;

namespace Huiyin.Exchange.Hooks;

/// <summary>What happens to a matter becomes a delivery for every hook that asked for it, in the same transaction.</summary>
internal sealed class TellHooksHandler(HuiyinDb db, IRegisters registers, TimeProvider clock) : IReactTo<MatterMoved>
{
    // An import plays old steps again: they are history, not news.
    private static readonly TimeSpan NotNews = TimeSpan.FromMinutes(10);

    public async Task ReactAsync(MatterMoved happened, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var now = clock.GetUtcNow();
        // 举报: nobody outside hears that there is one (rule 3.14).
        if (HookEvents.Of(happened.Step) is not { } name || happened.Matter.Purpose == Purpose.TipOff || now - happened.At > NotNews)
        {
            return;
        }

        foreach (var hook in (await HookMemory.Of(db).ActiveAsync(db, now, ct)).Where(hook => hook.Events.Contains(name)))
        {
            db.Add(HookDeliveries.Of(hook, name, happened.Matter.Id.Value, happened.Matter, await registers.CurrentAsync(ct), db, now));
        }
    }
}
