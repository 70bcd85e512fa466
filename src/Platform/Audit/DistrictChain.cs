using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Platform.Audit;

/// <summary>The district's own chain, for the root and the export.</summary>
internal sealed class DistrictChain(HuiyinDb db) : IKeepChains
{
    public IAsyncEnumerable<ChainHead> HeadsAsync(CancellationToken ct) =>
        db.Set<AuditEntry>().AsNoTracking().OrderByDescending(entry => entry.Sequence).Take(1).Select(entry => new ChainHead(Guid.Empty, entry.Sequence, entry.Hash)).AsAsyncEnumerable();

    public async IAsyncEnumerable<ChainEntry> EntriesAsync(DateTimeOffset from, DateTimeOffset to, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var entry in db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.At >= from && entry.At < to).OrderBy(entry => entry.Sequence).AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return new ChainEntry(Guid.Empty, null, entry.Sequence, entry.Kind, entry.At, entry.Actor, HashChain.PayloadHash(entry.What), entry.PreviousHash, entry.Hash) { Payload = entry.What };
        }
    }
}
