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
        await db.Database.MigrateAsync(ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", ct);
    }

    public async Task<long> TakeSerialsAsync(HuiyinDb db, DateOnly day, int count, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var taken = await db.Database.SqlQuery<long>(
            $"""INSERT INTO platform_day_serial ("Day", "Last") VALUES ({day}, {count}) ON CONFLICT ("Day") DO UPDATE SET "Last" = "Last" + {count} RETURNING "Last" AS "Value" """).ToListAsync(ct);
        return taken[0] - count + 1;
    }

    public Task WriteNewAsync(HuiyinDb db, CancellationToken ct) => ManyRows.WriteAsync(db, ct);

    public bool IsLostRace(DbException error) => error is SqliteException { SqliteErrorCode: 19, SqliteExtendedErrorCode: 1555 or 2067 };

    // 5 busy, 6 locked, 10 i/o, 13 full, 14 cannot open
    public bool IsUnavailable(DbException error) => error is SqliteException { SqliteErrorCode: 5 or 6 or 10 or 13 or 14 };
}
