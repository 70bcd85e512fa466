using Huiyin.Platform.Search;
using Huiyin.Platform.Storage;
using Huiyin.Publication.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Publication.Showing;

/// <summary>Keeps what public answers are found by: written when the second person approves, in the same transaction. What is no longer public is not shown, whatever the index holds.</summary>
internal sealed class PublicIndex(HuiyinDb db) : ISearchRebuild
{
    private const int Batch = 500;

    public async Task AddAsync(PublishedMatter row, CancellationToken ct)
    {
        var first = PublishedWords.KeyOf(row.AnsweredAt);
        var taken = await db.Set<PublishedWords>().AsNoTracking().Where(words => words.Key >= first && words.Key < first + PublishedWords.Places).Select(words => words.Key).ToListAsync(ct);
        taken.AddRange(db.ChangeTracker.Entries<PublishedWords>().Select(entry => entry.Entity.Key));
        var key = first;
        while (taken.Contains(key) || (key >= first + PublishedWords.Places && await db.Set<PublishedWords>().AnyAsync(words => words.Key == key, ct)))
        {
            key++;
        }

        db.Add(new PublishedWords { Key = key, Publication = row.Id, Pieces = PublishedWords.PiecesOf(row) });
    }

    public async Task<int> RebuildAsync(Action<int> progress, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var done = 0;
        while (true)
        {
            var count = await db.InOneGoAsync(AddMissingAsync, ct);
            if (count == 0)
            {
                return done;
            }

            progress(done += count);
        }
    }

    // Public texts never change: what is there is true.
    private async Task<int> AddMissingAsync(CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var rows = await db.Set<PublishedMatter>().AsNoTracking()
            .Where(row => row.State == PublicationState.Public && !db.Set<PublishedWords>().Any(words => words.Publication == row.Id)).OrderBy(row => row.Id).Take(Batch).ToListAsync(ct);
        foreach (var row in rows)
        {
            await AddAsync(row, ct);
        }

        await db.SaveChangesAsync(ct);
        return rows.Count;
    }
}
