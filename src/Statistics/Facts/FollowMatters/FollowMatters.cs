using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Huiyin.Statistics.Facts;

/// <summary>Every step of a matter keeps its fact row true, in the same transaction and without reading anything: the brief carries all there is to know.</summary>
internal sealed class FollowMattersHandler(HuiyinDb db, IRegisters registers) : IReactTo<MatterMoved>
{
    private const string Submitted = "T1";

    public async Task ReactAsync(MatterMoved happened, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var parts = FactSteps.Of(happened.Step);
        if (happened.Step != Submitted && parts == FactParts.None)
        {
            return;
        }

        var calendar = (await registers.CurrentAsync(ct)).Calendar;
        if (Tracked(happened.Matter.Id) is { } known)
        {
            known.Entity.Take(happened.Matter, calendar);
            Mark(known, parts);
        }
        else if (happened.Step == Submitted)
        {
            db.Add(MatterFact.Of(happened.Matter, calendar));
        }
        else
        {
            Mark(db.Attach(MatterFact.Of(happened.Matter, calendar)), parts);
        }
    }

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

    // Local would look through everything the context holds, each time: an import holds hundreds of matters.
    private EntityEntry<MatterFact>? Tracked(MatterId id)
    {
        var detects = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return db.Set<MatterFact>().Local.FindEntry(id);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }
}
