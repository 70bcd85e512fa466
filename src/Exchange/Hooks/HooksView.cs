using Huiyin.Exchange.Model;
using Huiyin.Platform.Outbox;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Exchange.Hooks;

/// <summary>One hook with the last thing it was sent.</summary>
internal sealed record HookLine(Hook Hook, OutboxMessage? Last);

/// <summary>All hooks, and the form for another one with what was typed.</summary>
internal sealed record HooksView(IReadOnlyList<HookLine> Lines)
{
    public AddHook Typed { get; init; } = new("", "", []);

    public string? Fault { get; init; }

    public string? Field { get; init; }

    public HookChanged? Made { get; init; }

    public string? Done { get; init; }

    public static async Task<HooksView> ReadAsync(HuiyinDb db, CancellationToken ct)
    {
        var lines = new List<HookLine>();
        // A district has a handful of them.
        foreach (var hook in await db.Set<Hook>().AsNoTracking().OrderBy(hook => hook.Id).ToListAsync(ct))
        {
            lines.Add(new HookLine(hook, await db.Set<OutboxMessage>().AsNoTracking().Where(message => message.Hook == hook.Id).OrderByDescending(message => message.Id).FirstOrDefaultAsync(ct)));
        }

        return new HooksView(lines);
    }
}
