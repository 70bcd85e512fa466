using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Huiyin.Tests.Faults;

/// <summary>The program as operators run it: a process of its own, on a port of loopback, with its own data folder. It can be killed as a power cut would.</summary>
internal sealed class FaultServer : IAsyncDisposable
{
    /// <summary>What the shell shows of a process that ended by SIGABRT, as <see cref="Environment.FailFast(string)"/> does.</summary>
    public const int Aborted = 134;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // On a busy machine a command takes its time; what hangs, hangs for ever.
    private static readonly TimeSpan VerbPatience = TimeSpan.FromMinutes(5);

    private readonly string folder = Directory.CreateTempSubdirectory("huiyin-fault-").FullName;
    private readonly ProgramDatabase database;
    private readonly StringBuilder complaints = new();
    private Process? process;
    private Task listening = Task.CompletedTask;
    private bool ownsDatabase;

    private FaultServer(ProgramDatabase database) => this.database = database;

    public string Data => Path.Combine(folder, "data");

    public string JournalFile => Path.Combine(folder, "journal.jsonl");

    public string[] Arguments => ["--data", Data, .. database.Arguments];

    /// <summary>Settings of the experiment's own.</summary>
    public string[] More { get; set; } = [];

    /// <summary>A wrong variant that the experiment must find out; needs the environment Test.</summary>
    public string? Sabotage { get; set; }

    /// <summary>A point at which the house dies by itself.</summary>
    public string? Chaos { get; set; }

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>A place for a district, with nothing in it yet.</summary>
    public static FaultServer Empty(ProgramDatabase database) => new(database);

    /// <summary>A district set up by <c>huiyin setup</c>, and a token for one of its staff.</summary>
    public static async Task<(FaultServer Server, string Token)> NewAsync()
    {
        var model = await SetUpOnce.ModelAsync();
        var server = new FaultServer(await ProgramDatabase.NewAsync(model.Database)) { ownsDatabase = true };
        CopyFolder(model.Folder, server.folder);
        return (server, model.Token);
    }

    /// <summary>The name of the database it stands on.</summary>
    public string Database => database.Label;

    public string Folder => folder;

    public static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // below the folder
            File.Copy(file, copy);
        }
    }

    public async Task<string> SetUpAsync()
    {
        await RunVerbAsync(["setup", "--from", Path.Combine(AppContext.BaseDirectory, "District")]);
        return (await RunVerbAsync(["token", "new", "--staff", "quzhong"])).Trim();
    }

    /// <summary>Starts and waits until it serves; the answer is how long that took.</summary>
    public async Task<TimeSpan> StartAsync()
    {
        var watch = Stopwatch.StartNew();
        process = Start(["serve", "--urls", Address.ToString().TrimEnd('/'), "--empty", "--Logging:LogLevel:Default=Error", .. Arguments, .. More], Sabotage, Chaos);
        complaints.Clear();
        // Somebody must read: a full pipe would stop the server.
        listening = Task.WhenAll(ListenAsync(process.StandardOutput), ListenAsync(process.StandardError));
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(2) };
        while (watch.Elapsed < Patience)
        {
            Assert.False(process.HasExited, $"the server ended by itself: {Complaints}");
            try
            {
                using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (ready.IsSuccessStatusCode)
                {
                    return watch.Elapsed;
                }
            }
            catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
            {
                // not there yet
            }

            await Task.Delay(20);
        }

        throw new InvalidOperationException("the server was not ready within a minute");
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        if (process is not null)
        {
            // It may have died by itself.
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
            process = null;
        }
    }

    /// <summary>Waits until it has died by itself; the answer is its exit code and its last words, null where it lives on.</summary>
    public async Task<(int Code, string Said)?> DeathAsync(TimeSpan patience)
    {
        var dying = process ?? throw new InvalidOperationException("not started");
        using var enough = new CancellationTokenSource(patience);
        try
        {
            await dying.WaitForExitAsync(enough.Token);
            await listening;
        }
        catch (OperationCanceledException)
        {
            return null;
        }

        process = null;
        using (dying)
        {
            return (dying.ExitCode, Complaints);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        if (ownsDatabase)
        {
            await database.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Types a command; the answer is its exit code and everything it said, standard output first.</summary>
    public static async Task<(int Code, string Said)> TypeAsync(string[] words, string? chaos = null)
    {
        var (code, output, error) = await RunAsync(words, chaos);
        return (code, output + error);
    }

    private async Task<string> RunVerbAsync(string[] verb)
    {
        var (code, output, error) = await RunAsync([.. verb, .. Arguments], null);
        Assert.True(code == 0, $"huiyin {string.Join(' ', verb)}: exit {code}\n{output}\n{error}");
        return output;
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string[] words, string? chaos)
    {
        using var run = Start(words, chaos: chaos);
        using var enough = new CancellationTokenSource(VerbPatience);
        var error = run.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = run.StandardOutput.ReadToEndAsync(CancellationToken.None);
        try
        {
            await run.WaitForExitAsync(enough.Token);
        }
        catch (OperationCanceledException)
        {
            run.Kill();
        }

        var said = (await output, await error);
        Assert.False(enough.IsCancellationRequested, $"huiyin {string.Join(' ', words)} did not end within {VerbPatience.TotalMinutes} minutes: {said}");
        return (run.ExitCode, said.Item1, said.Item2);
    }

    private string Complaints
    {
        get
        {
            lock (complaints)
            {
                return complaints.ToString();
            }
        }
    }

    private static Process Start(string[] arguments, string? sabotage = null, string? chaos = null)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Huiyin.Web.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Test";
        start.Environment["HUIYIN_SABOTAGE"] = sabotage;
        start.Environment["HUIYIN_CHAOS"] = chaos;
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started");
    }

    private async Task ListenAsync(StreamReader reader)
    {
        const int enough = 20_000;
        while (await reader.ReadLineAsync() is { } line)
        {
            lock (complaints)
            {
                if (complaints.Length < enough)
                {
                    complaints.AppendLine(line);
                }
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
