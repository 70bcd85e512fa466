using System.Data.Common;
using Huiyin.Platform.Search;
using Huiyin.Platform.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Storage.Sqlite;

/// <summary>SQLite in WAL with synchronous=FULL: nothing is acknowledged before it is on disk.</summary>
public sealed class SqliteDatabase : IDatabaseKind
{
    public SqliteDatabase() => SqliteBinding.Attach();

    public string Name => "sqlite";

    public bool OneWriter => true;

    public ITextSearch Search { get; } = new SqliteTextSearch();

    public void Use(DbContextOptionsBuilder options, string connection)
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = connection.Contains('=', StringComparison.Ordinal)
            ? new SqliteConnectionStringBuilder(connection)
            : new SqliteConnectionStringBuilder { DataSource = connection };
        builder.Pooling = false;
        builder.DefaultTimeout = 30;
        options.UseSqlite(builder.ConnectionString, sqlite => sqlite
            .MigrationsAssembly(typeof(SqliteDatabase).Assembly.GetName().Name)
            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));
        options.AddInterceptors(new KeptConnections(builder.ConnectionString), new PreparedStatements());
    }

    public async Task MigrateAsync(HuiyinDb db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
        {
            await using var turn = await TurnAsync(FileOf(db) + "-migrating", ct);
            // EF's own lock is a row, which outlives whoever is killed while holding it: every later start would wait for ever. Ours dies with its process.
            await db.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock" """, ct);
            await db.Database.MigrateAsync(ct);
        }

        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", ct);
    }

    // The server and a verb may start at once.
    private static async Task<FileStream> TurnAsync(string file, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), ct);
            }
        }
    }

    public async Task<long> TakeSerialsAsync(HuiyinDb db, DateOnly day, int count, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var taken = await db.Database.SqlQuery<long>(
            $"""INSERT INTO platform_day_serial ("Day", "Last") VALUES ({day}, {count}) ON CONFLICT ("Day") DO UPDATE SET "Last" = "Last" + {count} RETURNING "Last" AS "Value" """).ToListAsync(ct);
        return taken[0] - count + 1;
    }

    public Task WriteNewAsync(HuiyinDb db, CancellationToken ct) => ManyRows.WriteAsync(db, ct);

    public async Task CopyToAsync(HuiyinDb db, string file, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {file}", ct);
    }

    public Task RestoreFromAsync(HuiyinDb db, string file, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        File.Move(file, FileOf(db));
        return Task.CompletedTask;
    }

    // Asking the database would make the file.
    public Task<bool> HoldsTablesAsync(HuiyinDb db, CancellationToken ct) => Task.FromResult(File.Exists(FileOf(db)));

    private static string FileOf(HuiyinDb db) => new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;

    public async Task<IAsyncDisposable> ReadOneInstantAsync(HuiyinDb db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        await db.Database.OpenConnectionAsync(ct);
        // Deferred: it never becomes a writer, and the WAL keeps the instant for it.
        var transaction = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(transaction, ct);
        return new OneInstant(db, transaction);
    }

    public async Task<IReadOnlyList<(string Place, string What)>> DamageAsync(HuiyinDb db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var damage = await db.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync(ct);
        var loose = await db.Database.SqlQuery<string>($"""SELECT "table" || ' ' || rowid || ' → ' || parent AS Value FROM pragma_foreign_key_check""").ToListAsync(ct);
        return [.. damage.Where(line => line != "ok").Select(line => ("database", line)), .. loose.Select(row => (row, "points to a row that is not there"))];
    }

    public bool IsLostRace(DbException error) => error is SqliteException { SqliteErrorCode: 19, SqliteExtendedErrorCode: 1555 or 2067 };

    // 5 busy, 6 locked, 10 i/o, 13 full, 14 cannot open
    public bool IsUnavailable(DbException error) => error is SqliteException { SqliteErrorCode: 5 or 6 or 10 or 13 or 14 };

    private sealed class OneInstant(HuiyinDb db, SqliteTransaction transaction) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await db.Database.UseTransactionAsync(null);
            await transaction.DisposeAsync();
            await db.Database.CloseConnectionAsync();
        }
    }
}
