using System.Data.Common;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Huiyin.Storage.Sqlite;

/// <summary>Writes the new rows of a context by one prepared statement a table.</summary>
internal static class ManyRows
{
    public static async Task WriteAsync(HuiyinDb db, CancellationToken ct)
    {
        var transaction = db.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Many rows are written inside a transaction.");
        foreach (var rows in NewRows.Of(db))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            var names = Enumerable.Range(0, rows.Columns.Count).Select(at => $"$p{at}").ToList();
#pragma warning disable CA2100 // names of tables and columns of the model
            command.CommandText = $"INSERT INTO \"{rows.Table.Name}\" ({string.Join(", ", rows.Columns.Select(column => $"\"{column.Column.Name}\""))}) VALUES ({string.Join(", ", names)})";
#pragma warning restore CA2100
            command.Transaction = transaction;
            foreach (var (at, column) in rows.Columns.Index())
            {
                command.Parameters.Add(column.TypeMapping.CreateParameter(command, names[at], rows.Entries[0].CurrentValues[column.Property], column.Column.IsNullable));
            }

            foreach (var entry in rows.Entries)
            {
                Fill(command, rows, entry);
                await command.ExecuteNonQueryAsync(ct);
            }
        }
    }

    private static void Fill(DbCommand command, NewRows rows, Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry entry)
    {
        for (var at = 0; at < rows.Columns.Count; at++)
        {
            command.Parameters[at].Value = NewRows.Value(entry, rows.Columns[at]) ?? DBNull.Value;
        }
    }
}
