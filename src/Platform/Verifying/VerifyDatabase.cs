using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Platform.Verifying;

/// <summary>I23: the tables are of this program's version, and the database finds nothing wrong with itself.</summary>
internal sealed class VerifyDatabase(HuiyinDb db) : IVerify
{
    public async Task VerifyAsync(VerifyRun run, CancellationToken ct)
    {
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        run.Look("I23", known.Count + 1);
        foreach (var unknown in (await db.Database.GetAppliedMigrationsAsync(ct)).Where(migration => !known.Contains(migration)))
        {
            run.Blame("I23", unknown, "the tables are newer than the program");
        }

        foreach (var (place, what) in await db.District.Database.DamageAsync(db, ct))
        {
            run.Blame("I23", place, what);
        }
    }
}
