using Huiyin.Platform.Search;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Storage.Sqlite;

/// <summary>FTS5: the row number is the key, so the newest are read from the end of a word's list and no further than is asked for.</summary>
internal sealed class SqliteTextSearch : ITextSearch
{
    public async Task<IReadOnlyList<long>> NewestAsync(HuiyinDb db, SearchIndex index, IReadOnlyList<IReadOnlyList<string>> phrases, long below, int take, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(index);
        // Pieces are letters and digits only: nothing of what somebody typed can end the quotes.
        var question = string.Join(" AND ", phrases.Select(phrase => $"\"{string.Join(' ', phrase)}\""));
        var words = SearchTables.WordsOf(index);
#pragma warning disable EF1002 // the name of a table of ours; everything else is a parameter
        return await db.Database.SqlQueryRaw<long>(
            $$"""SELECT rowid AS "Value" FROM {{words}} WHERE {{words}} MATCH {0} AND rowid < {1} ORDER BY rowid DESC LIMIT {2}""", question, below, take).ToListAsync(ct);
#pragma warning restore EF1002
    }
}
