using Huiyin.Exchange.Model;
using Huiyin.Platform.Outbox;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Exchange.Messages;

/// <summary>One message that did not arrive, and whom it was for.</summary>
internal sealed record MessageLine(OutboxMessage Message, string? Hook);

/// <summary>What was given up, the oldest first; behind each of them others may wait.</summary>
internal sealed record MessagesView(IReadOnlyList<MessageLine> Lines, bool HasMore, Guid? After)
{
    private const int PageSize = 20;

    public string? Done { get; init; }

    public string? Fault { get; init; }

    public static async Task<MessagesView> ReadAsync(HuiyinDb db, Guid? after, CancellationToken ct)
    {
        var failed = db.Set<OutboxMessage>().AsNoTracking().Where(message => message.State == OutboxState.Failed);
        failed = after is { } last ? failed.Where(message => message.Id > last) : failed;
        var found = await failed.OrderBy(message => message.Id).Take(PageSize + 1).ToListAsync(ct);
        var names = await db.Set<Hook>().AsNoTracking().ToDictionaryAsync(hook => hook.Id, hook => hook.Name, ct);
        return new MessagesView([.. found.Take(PageSize).Select(message => new MessageLine(message, message.Hook is { } hook ? names.GetValueOrDefault(hook) : null))], found.Count > PageSize, after);
    }
}
