using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Huiyin.Tests.Faults;

/// <summary>The program as operators run it: a process of its own, on a port of loopback, with its own data folder. It can be killed as a power cut would.</summary>
internal sealed class FaultServer : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("huiyin-fault-").FullName;
    private readonly ProgramDatabase database;
    private Process? process;

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

    /// <summary>A district set up by <c>huiyin setup</c>, and a token for one of its staff.</summary>
    public static async Task<(FaultServer Server, string Token)> NewAsync(ProgramDatabase database)
    {
        var server = new FaultServer(database);
        await server.RunVerbAsync(["setup", "--from", Path.Combine(AppContext.BaseDirectory, "District")]);
        var token = (await server.RunVerbAsync(["token", "new", "--staff", "quzhong"])).Trim();
        return (server, token);
    }

    /// <summary>Starts and waits until it serves; the answer is how long that took.</summary>
    public async Task<TimeSpan> StartAsync()
    {
        var watch = Stopwatch.StartNew();
        process = Start(["serve", "--urls", Address.ToString().TrimEnd('/'), "--empty", "--Logging:LogLevel:Default=Error", .. Arguments, .. More], Sabotage, Chaos);
        _ = Drain(process.StandardOutput);
        _ = Drain(process.StandardError);
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(2) };
        while (watch.Elapsed < TimeSpan.FromSeconds(60))
        {
            Assert.False(process.HasExited, "the server ended by itself");
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

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Types a command; the answer is its exit code and everything it said, standard output first.</summary>
    public static async Task<(int Code, string Said)> TypeAsync(string[] words)
    {
        using var run = Start(words);
        var error = run.StandardError.ReadToEndAsync();
        var output = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        return (run.ExitCode, output + await error);
    }

    private async Task<string> RunVerbAsync(string[] verb)
    {
        using var run = Start([.. verb, .. Arguments]);
        var error = run.StandardError.ReadToEndAsync();
        var output = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        Assert.True(run.ExitCode == 0, $"huiyin {string.Join(' ', verb)}: exit {run.ExitCode}\n{output}\n{await error}");
        return output;
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

    private static async Task Drain(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is not null)
        {
            // Nobody reads it, but a full pipe would stop the server.
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
