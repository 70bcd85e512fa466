using Huiyin.Exchange.Model;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Exchange.Hooks;

/// <summary>The hooks of a district as of at most five seconds ago: most moves of most districts tell nobody, and must not ask the database for that.</summary>
internal sealed class HookMemory
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);
    private IReadOnlyList<Hook> hooks = [];
    private DateTimeOffset readAt = DateTimeOffset.MinValue;

    public static HookMemory Of(HuiyinDb db) => db.District.Memory(() => new HookMemory());

    public async ValueTask<IReadOnlyList<Hook>> ActiveAsync(HuiyinDb db, DateTimeOffset now, CancellationToken ct)
    {
        if ((now - readAt).Duration() > Fresh)
        {
            hooks = await db.Set<Hook>().AsNoTracking().Where(hook => hook.StoppedAt == null).ToListAsync(ct);
            readAt = now;
        }

        return hooks;
    }

    /// <summary>This node changed one.</summary>
    public void Forget() => readAt = DateTimeOffset.MinValue;
}
