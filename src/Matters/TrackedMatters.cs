using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Huiyin.Matters;

/// <summary>For reactions: the matter that moved, as the context holds it.</summary>
internal static class TrackedMatters
{
    /// <summary>Null when the context does not hold it. Local would look through everything it holds, each time: an import holds hundreds of matters.</summary>
    public static EntityEntry<Matter>? Tracked(this HuiyinDb db, MatterId id)
    {
        var detects = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return db.Set<Matter>().Local.FindEntry(id);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }
}
