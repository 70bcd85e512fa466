using System.Diagnostics;
using Npgsql;

namespace Huiyin.Storage.Postgres;

/// <summary>pg_dump and pg_restore, which come with PostgreSQL: the only programs this one ever starts, and only for an operator.</summary>
internal static class PostgresTools
{
    private const string DefaultSchema = "public";

    public static string SchemaOf(NpgsqlConnectionStringBuilder to) => to.SearchPath?.Split(',')[0].Trim() is { Length: > 0 } schema ? schema : DefaultSchema;

    public static Task DumpAsync(NpgsqlConnectionStringBuilder from, string file, CancellationToken ct) =>
        RunAsync("pg_dump", from, ["--format=custom", "--no-owner", "--no-privileges", "--schema=" + SchemaOf(from), "--file=" + file], ct);

    /// <summary>The schema is there already; everything in it comes in one transaction.</summary>
    public static async Task RestoreAsync(NpgsqlConnectionStringBuilder to, string file, CancellationToken ct)
    {
        var contents = await RunAsync("pg_restore", null, ["--list", file], ct);
        var list = file + ".list";
        await File.WriteAllLinesAsync(list, contents.Split('\n').Where(line => !line.Contains(" SCHEMA ", StringComparison.Ordinal)), ct);
        try
        {
            await RunAsync("pg_restore", to, ["--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error", "--use-list=" + list, file], ct);
        }
        finally
        {
            File.Delete(list);
        }
    }

    private static async Task<string> RunAsync(string tool, NpgsqlConnectionStringBuilder? connection, IEnumerable<string> arguments, CancellationToken ct)
    {
        var start = new ProcessStartInfo(tool, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        if (connection is not null)
        {
            start.ArgumentList.Add("--dbname=" + connection.Database);
            start.Environment["PGHOST"] = connection.Host;
            start.Environment["PGPORT"] = $"{connection.Port}";
            start.Environment["PGUSER"] = connection.Username;
            start.Environment["PGPASSWORD"] = connection.Password;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{tool} could not be started.");
        var error = process.StandardError.ReadToEndAsync(ct);
        var output = await process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{tool} ended with {process.ExitCode}: {await error}");
    }
}
