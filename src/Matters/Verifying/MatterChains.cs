using System.Runtime.CompilerServices;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Verifying;

/// <summary>The histories of all matters, for the daily root and the export.</summary>
internal sealed class MatterChains(HuiyinDb db) : IKeepChains
{
    public async IAsyncEnumerable<ChainHead> HeadsAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var head in db.Set<Matter>().AsNoTracking().Select(matter => new { matter.Id, matter.EntryCount, matter.LastHash }).AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return new ChainHead(head.Id.Value, head.EntryCount, head.LastHash);
        }
    }

    public async IAsyncEnumerable<ChainEntry> EntriesAsync(DateTimeOffset from, DateTimeOffset to, [EnumeratorCancellation] CancellationToken ct)
    {
        var written =
            from entry in db.Set<TimelineEntry>().AsNoTracking()
            where entry.At >= @from && entry.At < to
            join matter in db.Set<Matter>() on EF.Property<MatterId>(entry, "MatterId") equals matter.Id
            orderby matter.Id, entry.Sequence
            select new { matter.Id, matter.Number, Entry = entry };
        await foreach (var row in written.AsAsyncEnumerable().WithCancellation(ct))
        {
            var entry = row.Entry;
            yield return new ChainEntry(row.Id.Value, row.Number, entry.Sequence, entry.Kind, entry.At, entry.Actor, entry.PayloadHash, entry.PreviousHash, entry.Hash);
        }
    }
}
