using System.Data;
using System.Data.Common;
using Huiyin.Platform.Search;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Huiyin.Storage.Postgres;

/// <summary>PostgreSQL 15 or newer; a district is a schema chosen by <c>Search Path</c> in the connection.</summary>
public sealed class PostgresDatabase : IDatabaseKind
{
    public string Name => "postgres";

    public bool OneWriter => false;

    public ITextSearch Search { get; } = new PostgresTextSearch();

    public void Use(DbContextOptionsBuilder options, string connection)
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = new NpgsqlConnectionStringBuilder(connection);
        // Planning a five-table read costs more than running it: statements that come again are prepared.
        if (builder.MaxAutoPrepare == 0)
        {
            builder.MaxAutoPrepare = 100;
            builder.AutoPrepareMinUsages = 2;
        }

        // Nothing here leaves anything behind in a session, so nothing is to be reset between two uses of a connection.
        builder.NoResetOnClose = true;
        options.UseNpgsql(builder.ConnectionString, npgsql => npgsql
            .MigrationsAssembly(typeof(PostgresDatabase).Assembly.GetName().Name)
            .MigrationsHistoryTable("platform_migration")
            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));
    }

    public async Task MigrateAsync(HuiyinDb db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        await MakeSchemaAsync(db, ct);
        await db.Database.MigrateAsync(ct);
    }

    private static async Task MakeSchemaAsync(HuiyinDb db, CancellationToken ct)
    {
        var path = new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString()).SearchPath;
        if (!string.IsNullOrEmpty(path))
        {
            var schema = path.Split(',')[0].Trim();
            if (!schema.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '_'))
            {
                throw new InvalidOperationException($"Schema '{schema}': use a-z, 0-9 and _ only.");
            }

#pragma warning disable EF1003 // identifiers cannot be parameters; the name is checked above
            await db.Database.ExecuteSqlRawAsync("CREATE SCHEMA IF NOT EXISTS " + schema, ct);
#pragma warning restore EF1003
        }
    }

    public Task CopyToAsync(HuiyinDb db, string file, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return PostgresTools.DumpAsync(new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString()), file, ct);
    }

    public async Task RestoreFromAsync(HuiyinDb db, string file, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        await MakeSchemaAsync(db, ct);
        await PostgresTools.RestoreAsync(new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString()), file, ct);
        // Fresh tables have no statistics: without them the first readers wait.
        await db.Database.ExecuteSqlRawAsync("ANALYZE", ct);
    }

    public async Task<bool> HoldsTablesAsync(HuiyinDb db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var tables = await db.Database.SqlQuery<long>($"""SELECT count(*) AS "Value" FROM pg_tables WHERE schemaname = current_schema()""").ToListAsync(ct);
        return tables[0] > 0;
    }

    public async Task<long> TakeSerialsAsync(HuiyinDb db, DateOnly day, int count, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var taken = await db.Database.SqlQuery<long>(
            $"""INSERT INTO platform_day_serial AS s ("Day", "Last") VALUES ({day}, {count}) ON CONFLICT ("Day") DO UPDATE SET "Last" = s."Last" + {count} RETURNING "Last" AS "Value" """).ToListAsync(ct);
        return taken[0] - count + 1;
    }

    public Task WriteNewAsync(HuiyinDb db, CancellationToken ct) => ManyRows.WriteAsync(db, ct);

    public async Task<IAsyncDisposable> ReadOneInstantAsync(HuiyinDb db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
    }

    public async Task<IReadOnlyList<(string Place, string What)>> DamageAsync(HuiyinDb db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var loose = await db.Database.SqlQuery<string>(
            $"""SELECT conrelid::regclass || '.' || conname AS "Value" FROM pg_constraint WHERE connamespace = current_schema()::regnamespace AND NOT convalidated""").ToListAsync(ct);
        var broken = await db.Database.SqlQuery<string>(
            $"""SELECT indexrelid::regclass::text AS "Value" FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relnamespace = current_schema()::regnamespace AND NOT i.indisvalid""").ToListAsync(ct);
        return [.. loose.Select(name => (name, "a foreign key that is not enforced")), .. broken.Select(name => (name, "an index that is not valid"))];
    }

    public bool IsLostRace(DbException error) =>
        error is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure };

    public bool IsUnavailable(DbException error) =>
        error is NpgsqlException { IsTransient: true } or PostgresException { SqlState: "53100" or "57P01" or "57P02" or "57P03" };
}
