using Huiyin.Platform.Districts;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Huiyin.Platform.Outbox;

/// <summary>Sends what waits, oldest first; a message that fails waits longer each time and is given up after the tenth try.</summary>
internal sealed partial class SendOutbox(HuiyinDb db, IMessageSender sender, CurrentDistrict current, TimeProvider clock, ILogger<SendOutbox> log) : IJob
{
    private const int Batch = 50;
    private const int LastTry = 10;

    public async Task RunAsync(CancellationToken ct)
    {
        while (true)
        {
            var now = clock.GetUtcNow();
            var waiting = await db.Set<OutboxMessage>()
                .Where(message => message.State == OutboxState.Waiting && message.DueAt <= now)
                .OrderBy(message => message.DueAt).ThenBy(message => message.Id).Take(Batch).ToListAsync(ct);
            foreach (var message in waiting)
            {
                await SendAsync(message, now, ct);
            }

            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
            if (waiting.Count < Batch)
            {
                return;
            }
        }
    }

    private async Task SendAsync(OutboxMessage message, DateTimeOffset now, CancellationToken ct)
    {
        var district = current.Value;
        message.Attempts++;
        try
        {
            await sender.SendAsync(district, message.Id, district.Keys.Unseal(message.SealedAddress) ?? "", district.Keys.Unseal(message.SealedText) ?? "", ct);
            message.State = OutboxState.Sent;
            message.SentAt = now;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // The edge of the process: whatever the gateway throws, the message waits and the next one goes on.
            message.State = message.Attempts >= LastTry ? OutboxState.Failed : OutboxState.Waiting;
            message.DueAt = now + TimeSpan.FromSeconds(Math.Pow(2, message.Attempts) * 5);
            Failed(log, message.Id, message.Attempts, error.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "message {Id} not sent, try {Attempt}: {Error}")]
    private static partial void Failed(ILogger log, Guid id, int attempt, string error);
}
