using System.Diagnostics;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Storage;
using Huiyin.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Bench;

/// <summary>A database of a given kind with a given number of matters, filled through the model.</summary>
internal sealed class BenchPlace : IAsyncDisposable
{
    private readonly bool isKept;

    private BenchPlace(string database, int matters, string folder, string? connection, bool isKept)
    {
        this.isKept = isKept;
        Database = database;
        Matters = matters;
        Folder = folder;
        Connection = connection;
    }

    public string Database { get; }

    public int Matters { get; }

    public string Folder { get; }

    public string? Connection { get; }

    public string Name => $"{Database} {Matters:N0}";

    /// <summary>Short options for serve and for verbs.</summary>
    public string[] Arguments => Connection is null ? ["--data", Folder, "--empty", "--SecondFactor:Required=false"] : ["--data", Folder, "--empty", "--SecondFactor:Required=false", "--postgres", Connection];

    public static async Task<BenchPlace> PrepareAsync(string database, int matters, BenchOptions options)
    {
        var watch = Stopwatch.StartNew();
        var place = await SetUpAsync(database, matters, options);
        await place.FillAsync(options.Seed);
        await Console.Error.WriteLineAsync($"{place.Name}: filled in {watch.Elapsed.TotalSeconds:0.0} s");
        return place;
    }

    /// <summary>The sample district's register without a matter.</summary>
    public static async Task<BenchPlace> SetUpAsync(string database, int matters, BenchOptions options)
    {
        var place = Open(database, matters, options);
        await place.VerbAsync(["setup", "--from", Path.Combine(BenchOptions.Root, "seed", "Shancheng", "sheets")]);
        return place;
    }

    /// <summary>The sample district with so many matters, by the verb that anybody may use.</summary>
    public static async Task<BenchPlace> SeedAsync(string database, int matters, BenchOptions options)
    {
        if (options.At is { } there)
        {
            return new BenchPlace(database, matters, there, options.AtPostgres, isKept: true);
        }

        var place = Open(database, matters, options);
        var watch = Stopwatch.StartNew();
        await place.VerbAsync(["seed", "--matters", $"{matters}"]);
        await place.WithDbAsync(TidyAsync);
        await Console.Error.WriteLineAsync($"{place.Name}: seeded in {watch.Elapsed.TotalSeconds:0.0} s, {place.Folder} {place.Connection}");
        return place;
    }

    private static BenchPlace Open(string database, int matters, BenchOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("huiyin-bench-").FullName;
        string? connection = null;
        if (database == "postgres")
        {
            var server = Environment.GetEnvironmentVariable("HUIYIN_TEST_PG") ?? throw new InvalidOperationException("Start it by ./dev bench, which brings PostgreSQL.");
            connection = $"{server};Database=postgres;Search Path=bench_{matters};Maximum Pool Size=40";
        }

        return new BenchPlace(database, matters, folder, connection, options.Keep);
    }

    public async Task<T> ReadAsync<T>(Func<HuiyinDb, Task<T>> read)
    {
        await using var provider = Services();
        await using var db = provider.GetRequiredService<Districts>().Only.Open();
        return await read(db);
    }

    /// <summary>Runs a verb of the program on this database and answers what it printed.</summary>
    public async Task<string> VerbAsync(string[] verb)
    {
        var start = new ProcessStartInfo("dotnet", [BenchOptions.WebProgram, .. verb, .. Arguments]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"huiyin {string.Join(' ', verb)}: exit {process.ExitCode}\n{output}");
    }

    public ValueTask DisposeAsync()
    {
        if (!isKept)
        {
            Directory.Delete(Folder, recursive: true);
        }

        return ValueTask.CompletedTask;
    }

    private async Task FillAsync(int seed)
    {
        await using var provider = Services();
        await Filling.RunAsync(provider, Matters, seed);
        await using var db = provider.GetRequiredService<Districts>().Only.Open();
        await TidyAsync(db);
    }

    private Task<bool> WithDbAsync(Func<HuiyinDb, Task> work) => ReadAsync(async db =>
    {
        await work(db);
        return true;
    });

    public ServiceProvider Services()
    {
        var settings = new ConfigurationBuilder().AddCommandLine(Options.Expand(Arguments)).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(settings).AddLogging();
        return HuiyinHost.AddRooms(services, settings, null).BuildServiceProvider();
    }

    public static async Task TidyAsync(HuiyinDb db)
    {
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(30));
        await db.Database.ExecuteSqlRawAsync(db.IsSqlite ? "PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)" : "VACUUM ANALYZE");
        if (!db.IsSqlite)
        {
            // What the filling left to write is not part of what is measured.
            await db.Database.ExecuteSqlRawAsync("CHECKPOINT");
        }
    }
}
