using Huiyin.Platform.Jobs;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Platform.Files;

/// <summary>Files of forms that nobody sent are gone after a day (house.md 8).</summary>
internal sealed class SweepPending(HuiyinDb db, FileStore files, TimeProvider clock) : IJob
{
    private const int Batch = 50;
    private static readonly TimeSpan Patience = TimeSpan.FromHours(24);

    public async Task RunAsync(CancellationToken ct)
    {
        while (true)
        {
            var before = clock.GetUtcNow() - Patience;
            var strays = await db.Set<StoredFile>().Where(file => file.Actor == StoredFile.Pending && file.At < before).OrderBy(file => file.At).Take(Batch).ToListAsync(ct);
            db.RemoveRange(strays);

            // The row first: a form that is sent in this moment keeps its files, because one of the two saves loses.
            var saved = await db.CommitAsync(ct);
            if (!saved.IsRefused)
            {
                strays.ForEach(files.Erase);
            }

            db.ChangeTracker.Clear();
            if (strays.Count < Batch || saved.IsRefused)
            {
                return;
            }
        }
    }
}
