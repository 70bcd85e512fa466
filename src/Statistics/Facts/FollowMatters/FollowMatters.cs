using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Huiyin.Statistics.Facts;

/// <summary>Every step of a matter keeps its fact rows true, in the same transaction: the brief carries all there is to know.</summary>
internal sealed class FollowMattersHandler(HuiyinDb db, FactRows rows, IRegisters registers) : IReactTo<MatterMoved>
{
    private const string Submitted = "T1";

    public async Task ReactAsync(MatterMoved happened, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var parts = FactSteps.Of(happened.Step);
        if (happened.Step != Submitted && (parts == FactParts.None || (parts == FactParts.Beside && happened.Matter.Parts.Count == 0)))
        {
            return;
        }

        var register = await registers.CurrentAsync(ct);
        var (fact, moved) = await TakeAsync(happened, parts, register, ct);
        if (parts.HasFlag(FactParts.Beside))
        {
            moved = moved.Concat(await rows.TakePartsAsync(happened.Matter, register, fact.State == EntityState.Added, ct));
        }

        rows.Mark(moved);
    }

    private async Task<(EntityEntry<MatterFact> Row, IEnumerable<DateOnly> Days)> TakeAsync(MatterMoved happened, FactParts parts, Register register, CancellationToken ct)
    {
        if (rows.Tracked<MatterFact>(happened.Matter.Id) is { } known)
        {
            var before = known.Entity.Days.ToList();
            known.Entity.Take(happened.Matter, register);
            Mark(known, parts);
            return (known, before.Concat(known.Entity.Days));
        }

        if (happened.Step == Submitted)
        {
            var added = db.Add(MatterFact.Of(happened.Matter, register));
            return (added, added.Entity.Days);
        }

        var due = parts.HasFlag(FactParts.Promise) ? await DueBeforeAsync(happened.Matter.Id, ct) : null;
        var attached = db.Attach(MatterFact.Of(happened.Matter, register));
        Mark(attached, parts);
        return (attached, due is { } day ? attached.Entity.Days.Append(day) : attached.Entity.Days);
    }

    // The day under which it was counted until now: only a step that may move the promise asks.
    private async Task<DateOnly?> DueBeforeAsync(MatterId id, CancellationToken ct) =>
        await db.Set<MatterFact>().Where(fact => fact.Id == id).Select(fact => (DateOnly?)fact.DueDay).SingleOrDefaultAsync(ct);

    // A row that is new, or that an earlier step of this save already marks, only gets more columns.
    private static void Mark(EntityEntry<MatterFact> entry, FactParts parts)
    {
        if (entry.State == EntityState.Added)
        {
            return;
        }

        foreach (var column in FactSteps.ColumnsOf(parts))
        {
            entry.Property(column).IsModified = true;
        }
    }
}
