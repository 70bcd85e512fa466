using System.Data.Common;
using Huiyin.Platform.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Huiyin.Tests.Rooms;

/// <summary>An empty database with all tables, copied from one that is made once a run.</summary>
internal sealed record TestDatabase(string Kind, string Connection)
{
    private static readonly SemaphoreSlim Turn = new(1, 1);
    private static TestDatabase? pattern;
    private static int copies;

    public static bool OnPostgres => string.Equals(Environment.GetEnvironmentVariable("HUIYIN_TEST_DB"), "postgres", StringComparison.OrdinalIgnoreCase);

    private static string Server => Environment.GetEnvironmentVariable("HUIYIN_TEST_PG")
        ?? throw new InvalidOperationException("HUIYIN_TEST_DB=postgres needs HUIYIN_TEST_PG=<connection without a database>.");

    public static async Task<TestDatabase> CopyAsync(string folder)
    {
        await Turn.WaitAsync();
        try
        {
            pattern ??= await MakePatternAsync();
            return OnPostgres ? await CopyPostgresAsync(pattern) : CopySqlite(pattern, folder);
        }
        finally
        {
            Turn.Release();
        }
    }

    /// <summary>Closes the idle connections to one database; those of tests beside us stay open.</summary>
    public static Task LetGoAsync(DbConnection connection)
    {
        if (connection is SqliteConnection sqlite)
        {
            SqliteConnection.ClearPool(sqlite);
        }
        else
        {
            NpgsqlConnection.ClearPool((NpgsqlConnection)connection);
        }

        return Task.CompletedTask;
    }

    /// <summary>A file goes with its folder; a database on a server is dropped.</summary>
    public Task DropAsync() => Kind == "sqlite"
        ? Task.CompletedTask
        : OnServerAsync($"""DROP DATABASE IF EXISTS "{new NpgsqlConnectionStringBuilder(Connection).Database}" WITH (FORCE)""");

    /// <summary>Makes the tables. The one place that changes when there are migrations: <c>db.District.Database.MigrateAsync</c>.</summary>
    private static async Task PrepareAsync(HuiyinDb db)
    {
        await db.Database.MigrateAsync();
        if (db.IsSqlite)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL");
        }
    }

    private static async Task<TestDatabase> MakePatternAsync()
    {
        var folder = Directory.CreateTempSubdirectory("huiyin-pattern-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var made = OnPostgres
            ? new TestDatabase("postgres", await NewPostgresAsync($"huiyin_pattern_{Environment.ProcessId}", null))
            : new TestDatabase("sqlite", $"Data Source={Path.Combine(folder, "pattern.db")}");
        var services = new ServiceCollection();
        TestDistrict.AddRooms(services, made, folder, TimeProvider.System, null);
        await using (var provider = services.BuildServiceProvider())
        {
            await using var scope = provider.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<HuiyinDb>();
            await PrepareAsync(db);
            await db.Database.CloseConnectionAsync();

            // The last connection folds the WAL into the file; PostgreSQL copies only what nobody is connected to.
            await LetGoAsync(db.Database.GetDbConnection());
        }

        return made;
    }

    private static TestDatabase CopySqlite(TestDatabase pattern, string folder)
    {
        var file = Path.Combine(folder, "huiyin.db");
        File.Copy(new SqliteConnectionStringBuilder(pattern.Connection).DataSource, file);
        return new TestDatabase("sqlite", $"Data Source={file}");
    }

    private static async Task<TestDatabase> CopyPostgresAsync(TestDatabase pattern)
    {
        var name = $"huiyin_test_{Environment.ProcessId}_{++copies}";
        return new TestDatabase("postgres", await NewPostgresAsync(name, new NpgsqlConnectionStringBuilder(pattern.Connection).Database));
    }

    private static async Task<string> NewPostgresAsync(string name, string? template)
    {
        await OnServerAsync($"""DROP DATABASE IF EXISTS "{name}" WITH (FORCE)""");
        await OnServerAsync($"""CREATE DATABASE "{name}" """ + (template is null ? "" : $"""TEMPLATE "{template}" """));
        return new NpgsqlConnectionStringBuilder(Server) { Database = name }.ConnectionString;
    }

    private static async Task OnServerAsync(string command)
    {
        var server = new NpgsqlConnectionStringBuilder(Server) { Database = "postgres", Pooling = false };
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await using var statement = connection.CreateCommand();
#pragma warning disable CA2100 // names of databases cannot be parameters; they are made above
        statement.CommandText = command;
#pragma warning restore CA2100
        await statement.ExecuteNonQueryAsync();
    }
}
