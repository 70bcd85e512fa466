using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Platform.Audit;

/// <summary>Appends to the district's chain in the transaction of the change; whoever loses the race for a sequence number tries again with the next.</summary>
public sealed class AuditLog(HuiyinDb db, TimeProvider clock)
{
    /// <summary>Adds the entry to what the context will save.</summary>
    public async Task AddAsync(string kind, string actor, string what, CancellationToken ct)
    {
        var last = db.ChangeTracker.Entries<AuditEntry>().Select(entry => entry.Entity).OrderByDescending(entry => entry.Sequence).FirstOrDefault()
            ?? await db.Set<AuditEntry>().AsNoTracking().OrderByDescending(entry => entry.Sequence).FirstOrDefaultAsync(ct);
        var now = clock.GetUtcNow();
        var sequence = (last?.Sequence ?? 0) + 1;
        var before = last?.Hash ?? [];
        db.Add(new AuditEntry
        {
            Sequence = sequence,
            At = now,
            Kind = kind,
            Actor = actor,
            What = what,
            PreviousHash = before,
            Hash = HashChain.Next(before, sequence, Guid.Empty, kind, now, actor, HashChain.PayloadHash(what)),
        });
    }

    /// <summary>Writes an entry of its own, for things that change nothing else (a sign-in, a refused password).</summary>
    public async Task WriteAsync(string kind, string actor, string what, CancellationToken ct)
    {
        const int tries = 20;
        for (var attempt = 0; attempt < tries; attempt++)
        {
            await AddAsync(kind, actor, what, ct);
            var outcome = await db.CommitAsync(ct);
            if (!outcome.IsRefused)
            {
                return;
            }

            foreach (var entry in db.ChangeTracker.Entries<AuditEntry>().ToList())
            {
                entry.State = EntityState.Detached;
            }
        }

        throw new InvalidOperationException("The audit chain could not be written: every attempt lost the race.");
    }
}
