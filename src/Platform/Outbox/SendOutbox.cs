using Huiyin.Platform.Jobs;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Huiyin.Platform.Outbox;

/// <summary>Sends what is due, the first of each lane, several lanes at once. At least once: who dies after sending sends again, under the same id.</summary>
internal sealed partial class SendOutbox(HuiyinDb db, IEnumerable<ICarryMessages> carriers, IConfiguration settings, TimeProvider clock, ILogger<SendOutbox> log) : IJob
{
    private const int Batch = 40;
    private const int AtOnce = 8;

    // A round has an end, so that other jobs have their turn.
    private const int MostBatches = 25;

    public async Task RunAsync(CancellationToken ct)
    {
        for (var batch = 0; batch < MostBatches; batch++)
        {
            var now = clock.GetUtcNow();
            var heads = await OutboxLanes.Heads(db, now).Take(Batch).Select(message => message.Id).ToListAsync(ct);
            if (heads.Count == 0)
            {
                return;
            }

            await Parallel.ForEachAsync(heads, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct }, async (id, go) => await SendAsync(id, go));
        }
    }

    private async Task SendAsync(Guid id, CancellationToken ct)
    {
        await using var own = db.District.Open();
        var lanes = new OutboxLanes(own, settings);
        if (await lanes.ClaimAsync(id, clock.GetUtcNow(), ct) is not { } message)
        {
            return; // another node has it
        }

        var morning = QuietHours.After(clock.GetUtcNow());
        if (message is { Hook: null, IsUrgent: false } && morning > clock.GetUtcNow() && settings.GetValue("Outbox:QuietHours", true))
        {
            await lanes.PostponeAsync(message, morning, ct);
            return;
        }

        if (Chaos.IsSabotaged("outbox-mark-before-send"))
        {
            await lanes.MarkAsync(message, Carried.Arrived, clock.GetUtcNow(), ct);
            await TryAsync(message, ct);
            return;
        }

        var carried = await TryAsync(message, ct);
        Chaos.At("outbox-sent-not-marked");
        await lanes.MarkAsync(message, carried, clock.GetUtcNow(), ct);
        if (carried.Error is { } error)
        {
            NotSent(log, message.Id, message.Attempts + 1, error);
        }
    }

    private async Task<Carried> TryAsync(OutboxMessage message, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(TimeSpan.FromSeconds(settings.GetValue("Outbox:TimeoutSeconds", 10.0)));
        try
        {
            return await carriers.First(carrier => carrier.Carries(message)).CarryAsync(db.District, message, patience.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return Carried.NotYet("timeout");
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // The edge of the process: whatever the other side does, this message waits and the others go on.
            return Carried.NotYet(error is HttpRequestException { StatusCode: { } status } ? $"HTTP {(int)status}" : (error.InnerException ?? error).GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "message {Id} not sent, try {Attempt}: {Error}")]
    private static partial void NotSent(ILogger log, Guid id, int attempt, string error);
}
