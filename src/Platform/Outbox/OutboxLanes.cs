using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Huiyin.Platform.Outbox;

/// <summary>The order of the outbox: who is first in a lane, who is at it, when it is tried again.</summary>
public sealed class OutboxLanes(HuiyinDb db, IConfiguration settings)
{
    // Five seconds, doubled each time, at most an hour: given up after about a day.
    private const int LastTry = 30;
    private const double FirstPause = 5;
    private const int MostDoublings = 12;
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    /// <summary>Behind a message that was given up.</summary>
    private static readonly DateTimeOffset Parked = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What may be sent now: due, claimed by nobody, and nothing before it in its lane that has not arrived.</summary>
    public static IQueryable<OutboxMessage> Heads(HuiyinDb db, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(db);
        var messages = db.Set<OutboxMessage>();
        return messages
            .Where(message => message.State == OutboxState.Waiting && message.DueAt <= now && (message.ClaimedUntil == null || message.ClaimedUntil < now))
            .Where(message => !messages.Any(earlier => earlier.About == message.About && earlier.Hook == message.Hook && earlier.Id < message.Id && (earlier.State == OutboxState.Waiting || earlier.State == OutboxState.Failed)))
            .OrderBy(message => message.DueAt).ThenBy(message => message.Id);
    }

    /// <summary>Takes a message for this node; null where another was faster.</summary>
    public async Task<OutboxMessage?> ClaimAsync(Guid id, DateTimeOffset now, CancellationToken ct)
    {
        var until = now.AddSeconds(settings.GetValue("Outbox:ClaimSeconds", 120.0));
        var taken = await GatedAsync(() => db.Set<OutboxMessage>().Where(message => message.Id == id && message.State == OutboxState.Waiting && (message.ClaimedUntil == null || message.ClaimedUntil < now))
            .ExecuteUpdateAsync(set => set.SetProperty(message => message.ClaimedUntil, until), ct), ct);
        return taken == 1 ? await db.Set<OutboxMessage>().AsNoTracking().SingleAsync(message => message.Id == id, ct) : null;
    }

    public Task PostponeAsync(OutboxMessage message, DateTimeOffset until, CancellationToken ct) => GatedAsync(() => Lane(message).Where(one => one.State == OutboxState.Waiting)
        .ExecuteUpdateAsync(set => set.SetProperty(one => one.DueAt, until).SetProperty(one => one.ClaimedUntil, (DateTimeOffset?)null), ct), ct);

    /// <summary>Writes down how a try ended. What waits behind a failed one is looked at again when that is.</summary>
    public async Task MarkAsync(OutboxMessage message, Carried carried, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(message);
        var attempts = message.Attempts + 1;
        var state = carried.State == OutboxState.Waiting && attempts >= LastTry ? OutboxState.Failed : carried.State;
        var due = state == OutboxState.Waiting ? now + Pause(attempts) : message.DueAt;
        var sent = state == OutboxState.Sent ? now : (DateTimeOffset?)null;
        await GatedAsync(() => db.Set<OutboxMessage>().Where(one => one.Id == message.Id).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.State, state).SetProperty(one => one.DueAt, due).SetProperty(one => one.Attempts, attempts).SetProperty(one => one.SentAt, sent)
                .SetProperty(one => one.LastError, carried.Error).SetProperty(one => one.ClaimedUntil, (DateTimeOffset?)null), ct), ct);
        if (state is OutboxState.Waiting or OutboxState.Failed)
        {
            var next = state == OutboxState.Failed ? Parked : due;
            await GatedAsync(() => Behind(message).ExecuteUpdateAsync(set => set.SetProperty(one => one.DueAt, next), ct), ct);
        }
    }

    /// <summary>What was given up is tried anew, and what waited behind it follows.</summary>
    public async Task<bool> SendAgainAsync(Guid id, DateTimeOffset now, CancellationToken ct)
    {
        var given = await db.Set<OutboxMessage>().AsNoTracking().SingleOrDefaultAsync(message => message.Id == id && message.State == OutboxState.Failed, ct);
        if (given is null)
        {
            return false;
        }

        await GatedAsync(() => db.Set<OutboxMessage>().Where(message => message.Id == id && message.State == OutboxState.Failed)
            .ExecuteUpdateAsync(set => set.SetProperty(message => message.State, OutboxState.Waiting).SetProperty(message => message.Attempts, 0).SetProperty(message => message.DueAt, now), ct), ct);
        await GatedAsync(() => Behind(given).ExecuteUpdateAsync(set => set.SetProperty(one => one.DueAt, now), ct), ct);
        return true;
    }

    private TimeSpan Pause(int attempts)
    {
        var pause = TimeSpan.FromSeconds(settings.GetValue("Outbox:PauseSeconds", FirstPause) * Math.Pow(2, Math.Min(attempts - 1, MostDoublings)));
        return pause < LongestPause ? pause : LongestPause;
    }

    private IQueryable<OutboxMessage> Lane(OutboxMessage message) => db.Set<OutboxMessage>().Where(one => one.About == message.About && one.Hook == message.Hook);

    private IQueryable<OutboxMessage> Behind(OutboxMessage message) => Lane(message).Where(one => one.Id > message.Id && one.State == OutboxState.Waiting);

    // Inside a transaction the gate is already ours.
    private async Task<int> GatedAsync(Func<Task<int>> write, CancellationToken ct)
    {
        using var gate = db.District.Database.OneWriter && db.Database.CurrentTransaction is null ? await db.District.Gate.EnterAsync(ct) : null;
        return await write();
    }
}
