using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Huiyin.Bench;

/// <summary>The real program as a child process on a free port of loopback, with a bearer token for each role that the line needs.</summary>
internal sealed class BenchServer : IAsyncDisposable
{
    private readonly Process child;

    private BenchServer(Process process, HttpClient client, IReadOnlyDictionary<string, string> tokens)
    {
        child = process;
        Client = client;
        Tokens = tokens;
    }

    public HttpClient Client { get; }

    /// <summary>Account name → bearer token.</summary>
    public IReadOnlyDictionary<string, string> Tokens { get; }

    public int ProcessId => child.Id;

    public static async Task<BenchServer> StartAsync(BenchPlace place, string? program = null)
    {
        var tokens = new Dictionary<string, string>();
        foreach (var account in (string[])["fp01", "cb01", "sh01"])
        {
            var said = await place.VerbAsync(["token", "new", "--staff", account]);
            tokens[account] = said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).First(word => word.StartsWith("hy_", StringComparison.Ordinal));
        }

        var (process, client, _) = await LaunchAsync(place.Arguments, program);
        return new BenchServer(process, client, tokens);
    }

    /// <summary>Starts the program and waits until it serves; answers how long that took.</summary>
    public static async Task<(Process Process, HttpClient Client, TimeSpan Took)> LaunchAsync(string[] arguments, string? program = null)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        string[] serve = ["serve", "--urls", url, "--Logging:LogLevel:Default=Warning", .. arguments];
        var start = program is null ? new ProcessStartInfo("dotnet", [BenchOptions.WebProgram, .. serve]) : new ProcessStartInfo(program, serve);
        start.RedirectStandardOutput = true;
        start.UseShellExecute = false;
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start) ?? throw new InvalidOperationException("the server did not start");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 64, AutomaticDecompression = DecompressionMethods.None, AllowAutoRedirect = false };
        var client = new HttpClient(handler) { BaseAddress = new Uri(url), Timeout = TimeSpan.FromSeconds(60) };
        while (true)
        {
            try
            {
                using var ready = await client.GetAsync("/health/ready");
                if (ready.IsSuccessStatusCode)
                {
                    return (process, client, watch.Elapsed);
                }
            }
            catch (HttpRequestException) when (!process.HasExited && watch.Elapsed < TimeSpan.FromMinutes(2))
            {
                // not listening yet
            }

            await Task.Delay(20);
        }
    }

    public HttpRequestMessage As(string account, HttpMethod method, string path, HttpContent? body = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = body };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Tokens[account]);
        return request;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        child.Kill();
        await child.WaitForExitAsync();
        child.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
