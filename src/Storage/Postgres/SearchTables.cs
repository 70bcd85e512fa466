using Huiyin.Platform.Search;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Huiyin.Storage.Postgres;

/// <summary>What a migration adds to the table of a search index: a stored vector of its pieces with a GIN index. Day, ten days, month and year of the key stand in the vector as words of their own.</summary>
public static class SearchTables
{
    /// <summary>For the migration that makes the tables of <see cref="SearchIndex"/>: after they are there.</summary>
    public static void AddTo(MigrationBuilder migration) => SearchIndex.All.SelectMany(Make).ToList().ForEach(sql => migration.Sql(sql));

    /// <summary>Before they go.</summary>
    public static void TakeFrom(MigrationBuilder migration) => SearchIndex.All.SelectMany(Drop).ToList().ForEach(sql => migration.Sql(sql));

    /// <summary>The spans that search widens by, the narrowest first: letter, width in keys, and how many of them the next one is.</summary>
    internal static readonly IReadOnlyList<(char Letter, long Width, int Growth)> Spans =
        [('D', 1_000_000_000, 10), ('T', 10_000_000_000, 3), ('M', 100_000_000_000, 12), ('Y', 10_000_000_000_000, 5)];

    private static IReadOnlyList<string> Make(SearchIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        // Capitals never come out of a cut: no question meets these by chance.
        var spans = string.Join(", ", Spans.Select(span => $"""'{span.Letter}' || ("Key" / {span.Width})::text"""));
        return
        [
            $"""ALTER TABLE {index.Table} ADD COLUMN "Vector" tsvector GENERATED ALWAYS AS (to_tsvector('simple', "Pieces") || array_to_tsvector(ARRAY[{spans}])) STORED""",
            // Every search reads the list of what is not sorted in yet: a short list, sorted in often.
            $"""CREATE INDEX "IX_{index.Table}_Vector" ON {index.Table} USING gin ("Vector") WITH (gin_pending_list_limit = 256)""",
        ];
    }

    private static IReadOnlyList<string> Drop(SearchIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        return [$"""DROP INDEX "IX_{index.Table}_Vector" """, $"""ALTER TABLE {index.Table} DROP COLUMN "Vector" """];
    }
}
