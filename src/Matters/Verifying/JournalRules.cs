using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.Platform.Verifying;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Verifying;

/// <summary>I1: whatever a client was told is there, with the words that it sent, and opens with the code that it was given.</summary>
internal sealed class JournalRules(HuiyinDb db, VerifyRun run)
{
    private const int Batch = 1000;

    public async Task CheckAsync(ClientJournal journal, CancellationToken ct)
    {
        foreach (var some in journal.Promises.Chunk(Batch))
        {
            await CheckPromisesAsync(some, journal.Intents, ct);
        }

        foreach (var some in journal.Moves.Chunk(Batch))
        {
            await CheckMovesAsync(some, ct);
        }
    }

    private async Task CheckPromisesAsync(KeyValuePair<string, (string Number, string QueryCode)>[] promises, IReadOnlyDictionary<string, string> intents, CancellationToken ct)
    {
        run.Look("I1", promises.Length);
        var numbers = promises.Select(promise => promise.Value.Number).ToList();
        var known = await db.Set<Matter>().AsNoTracking().Where(matter => numbers.Contains(matter.Number)).Select(matter => new { matter.Number, matter.Text, matter.QueryCodeHash }).ToDictionaryAsync(matter => matter.Number, ct);
        foreach (var (key, (number, code)) in promises)
        {
            if (!known.TryGetValue(number, out var matter))
            {
                run.Blame("I1", number, $"was acknowledged ({key}) and is gone");
                continue;
            }

            if (matter.Text != intents[key])
            {
                run.Blame("I1", number, "holds other words than were sent");
            }

            if (!db.District.Keys.OpensQueryCode(matter.QueryCodeHash, number, code))
            {
                run.Blame("I1", number, "does not open with the query code that was given");
            }
        }
    }

    private async Task CheckMovesAsync((string Number, string Kind)[] moves, CancellationToken ct)
    {
        run.Look("I1", moves.Length);
        var numbers = moves.Select(move => move.Number).ToList();
        var made = (await db.Set<Matter>().AsNoTracking().Where(matter => numbers.Contains(matter.Number)).SelectMany(matter => matter.Timeline, (matter, entry) => new { matter.Number, entry.Kind }).ToListAsync(ct))
            .Select(row => (row.Number, row.Kind)).ToHashSet();
        foreach (var (number, kind) in moves.Where(move => !made.Contains(move)))
        {
            run.Blame("I1", number, $"{kind} was acknowledged and is gone");
        }
    }
}
