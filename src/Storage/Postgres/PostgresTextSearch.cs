using Huiyin.Platform.Search;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Storage.Postgres;

/// <summary>
/// GIN knows no order: asked for the newest of a frequent word it fetches them all. So the day of the newest row is asked first, then its ten days, its month, its year,
/// then everything before: a wider span only where the last one held so little that the wider one will not hold much more than is wanted. What is fetched does not grow with the table.
/// </summary>
internal sealed class PostgresTextSearch : ITextSearch
{
    // A span may hold so many times what is still wanted.
    private const int Enough = 4;

    public async Task<IReadOnlyList<long>> NewestAsync(HuiyinDb db, SearchIndex index, IReadOnlyList<IReadOnlyList<string>> phrases, long below, int take, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(index);
        // Pieces are letters and digits only: nothing of what somebody typed can end the quotes.
        var question = string.Join(" & ", phrases.Select(phrase => $"({string.Join(" <-> ", phrase.Select(piece => $"'{piece}'"))})"));
        var found = new List<long>();
        if (await NewestBelowAsync(db, index, below, ct) is not { } newest)
        {
            return found;
        }

        var end = newest + 1;
        for (var level = 0; level < SearchTables.Spans.Count;)
        {
            var (letter, width, growth) = SearchTables.Spans[level];
            var span = (end - 1) / width;
            var hits = await AskAsync(db, index, $"'{letter}{span}' & {question}", end, take - found.Count, ct);
            found.AddRange(hits);
            if (found.Count == take || await NewestBelowAsync(db, index, span * width, ct) is not { } before)
            {
                return found;
            }

            end = before + 1;
            level += hits.Count * growth <= Enough * (take - found.Count) ? 1 : 0;
        }

        found.AddRange(await AskAsync(db, index, question, end, take - found.Count, ct));
        return found;
    }

    // "Key" + 0 is no column an index serves: else the planner walks the keys from the newest and looks into every row.
    private static Task<List<long>> AskAsync(HuiyinDb db, SearchIndex index, string question, long below, int take, CancellationToken ct) =>
#pragma warning disable EF1002 // the name of a table of ours; everything else is a parameter
        db.Database.SqlQueryRaw<long>(
            $$"""SELECT "Key" AS "Value" FROM {{index.Table}} WHERE "Vector" @@ CAST({0} AS tsquery) AND "Key" + 0 < {1} ORDER BY "Key" + 0 DESC LIMIT {2}""", question, below, take).ToListAsync(ct);

    private static async Task<long?> NewestBelowAsync(HuiyinDb db, SearchIndex index, long below, CancellationToken ct) =>
        await db.Database.SqlQueryRaw<long?>($$"""SELECT max("Key") AS "Value" FROM {{index.Table}} WHERE "Key" < {0}""", below).SingleAsync(ct);
#pragma warning restore EF1002
}
