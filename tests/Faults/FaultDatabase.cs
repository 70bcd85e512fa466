using Npgsql;

namespace Huiyin.Tests.Faults;

/// <summary>A fresh database for one experiment; what the program is told on its command line.</summary>
internal sealed class FaultDatabase : IAsyncDisposable
{
    private readonly string? name;

    private FaultDatabase(string? name) => this.name = name;

    public static bool OnPostgres => string.Equals(Environment.GetEnvironmentVariable("HUIYIN_TEST_DB"), "postgres", StringComparison.OrdinalIgnoreCase);

    public string Label => name is null ? "sqlite" : "postgres";

    public string[] Arguments => name is null ? [] : ["--postgres", Connection(name)];

    public static async Task<FaultDatabase> NewAsync(string purpose)
    {
        if (!OnPostgres)
        {
            return new FaultDatabase(null);
        }

        var fresh = $"huiyin_fault_{Environment.ProcessId}_{purpose}";
        await OnServerAsync($"CREATE DATABASE {fresh}");
        return new FaultDatabase(fresh);
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
