using Huiyin.Matters.Contract;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Model;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Huiyin.Statistics.Facts;

/// <summary>Writes fact rows, for a step and for a rebuild alike, and marks the days whose sums they change.</summary>
internal sealed class FactRows(HuiyinDb db, TimeProvider clock)
{
    private readonly Dictionary<DateOnly, StaleDay> marks = [];

    /// <summary>The rows beside a matter: those that are there take what the matter says, the others are added.</summary>
    /// <returns>The days that may count differently now.</returns>
    public async Task<IReadOnlyCollection<DateOnly>> TakePartsAsync(MatterBrief matter, Register register, bool isNew, CancellationToken ct)
    {
        var known = isNew || matter.Parts.Count == 0 ? [] : await KnownAsync(matter, ct);
        var days = new HashSet<DateOnly>();
        foreach (var part in matter.Parts)
        {
            var row = Tracked<PartFact>(part.Id)?.Entity ?? known.GetValueOrDefault(part.Id);
            if (row is null)
            {
                row = PartFact.Of(matter, part, register);
                db.Add(row);
            }
            else
            {
                days.UnionWith(row.Days);
                row.Take(matter, part, register);
            }

            days.UnionWith(row.Days);
        }

        return days;
    }

    /// <summary>Days that are over are summed already: whoever changes what they count says so.</summary>
    public void Mark(IEnumerable<DateOnly> days)
    {
        var now = clock.GetUtcNow();
        var today = CivilTime.DateOf(now);
        foreach (var day in days.Distinct().Where(day => day < today))
        {
            // Once a save is enough; after it the mark may already have been seen to.
            if (!marks.TryGetValue(day, out var mark) || db.Entry(mark).State != EntityState.Added)
            {
                db.Add(marks[day] = new StaleDay { Id = Guid.CreateVersion7(now), Day = day });
            }
        }
    }

    // Local would look through everything the context holds, each time: an import holds hundreds of matters.
    public EntityEntry<T>? Tracked<T>(object id)
        where T : class
    {
        var detects = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return db.Set<T>().Local.FindEntryUntyped([id]);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }

    private async Task<Dictionary<Guid, PartFact>> KnownAsync(MatterBrief matter, CancellationToken ct)
    {
        var missing = matter.Parts.Select(part => part.Id).Where(id => Tracked<PartFact>(id) is null).ToList();
        return missing.Count == 0 ? [] : await db.Set<PartFact>().Where(row => missing.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
    }
}
