using System.Diagnostics;
using System.Net;
using Huiyin.Platform.Districts;

namespace Huiyin.Web;

/// <summary><c>huiyin serve</c>: tables up to date, the sample district where there is nothing yet, then the doors open.</summary>
internal static class Server
{
    private const string DefaultUrl = "http://127.0.0.1:5080";
    private static readonly TimeSpan SettlingIn = TimeSpan.FromSeconds(20);

    /// <returns>0 after a stop, 1 where it must not serve.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter error)
    {
        var watch = Stopwatch.StartNew();
        await using var app = HuiyinHost.Build(args);
        if (app.Urls.Count == 0 && app.Configuration["Urls"] is null && app.Configuration["ASPNETCORE_URLS"] is null)
        {
            app.Urls.Add(DefaultUrl);
        }

        await MigrateAsync(app.Services);
        if (await FirstRun.HindranceAsync(app) is { } hindrance)
        {
            await error.WriteLineAsync(hindrance);
            return 1;
        }

        var said = await FirstRun.PrepareAsync(app, Console.WriteLine, CancellationToken.None);
        await app.StartAsync();
        FirstRun.Welcome(app, said, watch.Elapsed, Console.Out);
        var stopped = app.WaitForShutdownAsync();
        await Task.WhenAny(stopped, Task.Delay(SettlingIn));
        // Starting, and loading a sample, needs memory that serving does not: it is given back once.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        await stopped;
        return 0;
    }

    /// <summary>Brings every district's tables up to date.</summary>
    public static async Task MigrateAsync(IServiceProvider services)
    {
        foreach (var district in services.GetRequiredService<Districts>().All)
        {
            await using var db = district.Open();
            await district.Database.MigrateAsync(db, CancellationToken.None);
        }

        await EmptyDistrict.PrepareAsync(services);
    }

    /// <summary>True when nobody but this machine can reach the addresses.</summary>
    public static bool IsLoopbackOnly(IEnumerable<string> urls) => urls.All(url =>
        Uri.TryCreate(url.Replace("*", "any.invalid", StringComparison.Ordinal).Replace("+", "any.invalid", StringComparison.Ordinal), UriKind.Absolute, out var address)
        && (address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip))));
}
