using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Huiyin.Storage.Postgres;

/// <summary>Writes the new rows of a context by one COPY a table.</summary>
internal static class ManyRows
{
    public static async Task WriteAsync(HuiyinDb db, CancellationToken ct)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        foreach (var rows in NewRows.Of(db))
        {
            var names = string.Join(", ", rows.Columns.Select(column => $"\"{column.Column.Name}\""));
            var types = rows.Columns.Select(column => column.TypeMapping.StoreTypeNameBase).ToList();
            await using var copy = await connection.BeginBinaryImportAsync($"COPY \"{rows.Table.Name}\" ({names}) FROM STDIN (FORMAT BINARY)", ct);
            foreach (var entry in rows.Entries)
            {
                await copy.StartRowAsync(ct);
                for (var at = 0; at < rows.Columns.Count; at++)
                {
                    await (NewRows.Value(entry, rows.Columns[at]) is { } value ? copy.WriteAsync(value, types[at], ct) : copy.WriteNullAsync(ct));
                }
            }

            await copy.CompleteAsync(ct);
        }
    }
}
