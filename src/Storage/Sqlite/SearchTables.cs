using Huiyin.Platform.Search;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Huiyin.Storage.Sqlite;

/// <summary>What a migration makes beside the table of a search index: the full-text table, which keeps no text of its own, and three triggers that keep it true.</summary>
public static class SearchTables
{
    /// <summary>For the migration that makes the tables of <see cref="SearchIndex"/>: after they are there.</summary>
    public static void AddTo(MigrationBuilder migration) => SearchIndex.All.SelectMany(Make).ToList().ForEach(sql => migration.Sql(sql));

    /// <summary>Before they go.</summary>
    public static void TakeFrom(MigrationBuilder migration) => SearchIndex.All.SelectMany(Drop).ToList().ForEach(sql => migration.Sql(sql));

    internal static string WordsOf(SearchIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        return index.Table + "_words";
    }

    // Whoever rebuilds that table drops these first and makes them again.
    private static IReadOnlyList<string> Make(SearchIndex index)
    {
        var (table, words) = (index?.Table, WordsOf(index! /* asked there */));
        return
        [
            $"""CREATE VIRTUAL TABLE {words} USING fts5("Pieces", content='{table}', content_rowid='Key')""",
            $"""CREATE TRIGGER {words}_add AFTER INSERT ON {table} BEGIN INSERT INTO {words}(rowid, "Pieces") VALUES (new."Key", new."Pieces"); END""",
            $"""CREATE TRIGGER {words}_drop AFTER DELETE ON {table} BEGIN INSERT INTO {words}({words}, rowid, "Pieces") VALUES ('delete', old."Key", old."Pieces"); END""",
            $"""
            CREATE TRIGGER {words}_change AFTER UPDATE ON {table} BEGIN
              INSERT INTO {words}({words}, rowid, "Pieces") VALUES ('delete', old."Key", old."Pieces");
              INSERT INTO {words}(rowid, "Pieces") VALUES (new."Key", new."Pieces");
            END
            """,
            // Rows that were there before.
            $"INSERT INTO {words}({words}) VALUES ('rebuild')",
        ];
    }

    private static IReadOnlyList<string> Drop(SearchIndex index)
    {
        var words = WordsOf(index);
        return [$"DROP TRIGGER {words}_add", $"DROP TRIGGER {words}_drop", $"DROP TRIGGER {words}_change", $"DROP TABLE {words}"];
    }
}
