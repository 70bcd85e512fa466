using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Search;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Following;

/// <summary>Keeps what matters are found by, in the transaction of what changed it: when one is registered, and when a reply is sent. All doors lead here, import and sample too.</summary>
internal sealed class MatterIndex(HuiyinDb db, CurrentDistrict current, IRegisters registers) : IReactTo<MatterMoved>, ISearchRebuild
{
    private const string Submitted = "T1";
    private const int Batch = 500;

    public async Task ReactAsync(MatterMoved happened, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (db.Tracked(happened.Matter.Id) is not { Entity: var matter } entry)
        {
            return;
        }

        if (entry.State == EntityState.Added)
        {
            // What it goes through in this save is known already.
            if (happened.Step == Submitted)
            {
                db.Add(Words(matter, await registers.CurrentAsync(ct)));
            }
        }
        else if (happened.Step == Matter.Erased || matter.Replies.Any(reply => reply.SentAt == happened.At))
        {
            await WriteAsync(matter, ct);
        }
    }

    /// <summary>Writes the row of one matter anew, to be saved with whatever changed it. Its replies are loaded.</summary>
    public async Task WriteAsync(Matter matter, CancellationToken ct)
    {
        var words = Words(matter, await registers.CurrentAsync(ct));
        if (await db.Set<MatterWords>().FindAsync([words.Key], ct) is { } known)
        {
            known.Pieces = words.Pieces;
        }
        else
        {
            db.Add(words);
        }
    }

    public async Task<int> RebuildAsync(Action<int> progress, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var done = 0;
        var after = "";
        while (true)
        {
            // Reading and writing in one transaction, so that a reply sent meanwhile is not written over.
            var last = await db.InOneGoAsync(go => WriteBatchAsync(after, go), ct);
            if (last is null)
            {
                return done;
            }

            (done, after) = (done + last.Value.Count, last.Value.Number);
            progress(done);
        }
    }

    private async Task<(int Count, string Number)?> WriteBatchAsync(string after, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
#pragma warning disable CA1310, MA0074 // becomes SQL, where numbers are digits; the overload with a comparison does not translate
        var matters = await db.Set<Matter>().AsNoTracking().Include(matter => matter.Replies).Where(matter => matter.Number.CompareTo(after) > 0)
            .OrderBy(matter => matter.Number).Take(Batch).ToListAsync(ct);
#pragma warning restore CA1310, MA0074
        foreach (var matter in matters)
        {
            await WriteAsync(matter, ct);
        }

        await db.SaveChangesAsync(ct);
        return matters.Count == 0 ? null : (matters.Count, matters[^1].Number);
    }

    private MatterWords Words(Matter matter, Register register) => new()
    {
        Key = MatterWords.KeyOf(matter.Number),
        Pieces = MatterWords.PiecesOf(matter, register.AreaPath(matter.AreaCode), register.Venue(matter.VenueNumber)?.Name, current.Value.Keys.Unseal(matter.SealedPlace)),
    };
}
