using Npgsql;

namespace Huiyin.Tests;

/// <summary>A fresh database for a story or an experiment: a file in its folder, or with <c>HUIYIN_TEST_DB=postgres</c> a database of its own on the server of <c>HUIYIN_TEST_PG</c>.</summary>
internal sealed class ProgramDatabase : IAsyncDisposable
{
    private static int made;
    private readonly string? name;

    private ProgramDatabase(string? name) => this.name = name;

    public static bool OnPostgres => string.Equals(Environment.GetEnvironmentVariable("HUIYIN_TEST_DB"), "postgres", StringComparison.OrdinalIgnoreCase);

    public string Label => name is null ? "sqlite" : "postgres";

    /// <summary>What the program is told on its command line.</summary>
    public string[] Arguments => name is null ? [] : ["--postgres", Connection(name)];

    /// <summary>Two districts in one deployment, chosen by host name: a second file, or a second schema of the same database.</summary>
    public string[] ArgumentsOfTwo(string host, string neighbour) =>
    [
        "--Districts:0:Key=main", "--Districts:0:Hosts:0=" + host, "--Districts:1:Key=neighbour", "--Districts:1:Hosts:0=" + neighbour,
        .. name is null ? Array.Empty<string>() : [$"--Districts:1:Connection={Connection(name)};Search Path=neighbour"],
    ];

    public static Task<ProgramDatabase> NewAsync() => NewAsync(null);

    /// <summary>With everything that stands in another one, where databases lie on a server; nobody may be at that one.</summary>
    public static async Task<ProgramDatabase> NewAsync(ProgramDatabase? like)
    {
        if (!OnPostgres)
        {
            return new ProgramDatabase(null);
        }

        var fresh = $"huiyin_program_{Environment.ProcessId}_{Interlocked.Increment(ref made)}";
        await OnServerAsync($"CREATE DATABASE {fresh}{(like is null ? "" : " TEMPLATE " + like.name)}");
        return new ProgramDatabase(fresh);
    }

    public async ValueTask DisposeAsync()
    {
        if (name is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await OnServerAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        }
    }

    private static string Connection(string database)
    {
        var server = Environment.GetEnvironmentVariable("HUIYIN_TEST_PG")
            ?? throw new InvalidOperationException("HUIYIN_TEST_DB=postgres needs HUIYIN_TEST_PG=<connection without a database>.");
        return new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;
    }

    private static async Task OnServerAsync(string command)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Connection("postgres")) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var statement = connection.CreateCommand();
#pragma warning disable CA2100 // names of databases cannot be parameters; they are made above
        statement.CommandText = command;
#pragma warning restore CA2100
        await statement.ExecuteNonQueryAsync();
    }
}
