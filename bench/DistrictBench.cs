using System.Diagnostics;

namespace Huiyin.Bench;

/// <summary>What desks, board and figures cost over the sample district at each size: CPU (program and database) and the median of the wall clock of a page, by who opens it every day.</summary>
internal static class DistrictBench
{
    private const int Times = 40;

    // dispatcher of the centre, supervisor, handler and leader of a large unit, district leader
    private static readonly (string Account, string[] Paths)[] Asked =
    [
        ("fp01", ["/w?view=unit", "/d", "/w?view=ageing", "/w/search?q=%E8%B7%AF%E7%81%AF"]),
        ("db01", ["/v", "/v/list?view=Late", "/w?view=all", "/w?view=lookback", "/w?view=supervised", "/w?view=revisit"]),
        ("cb01", ["/w?view=mine", "/w?view=unit", "/w?view=done", "/w?view=co"]),
        ("sh01", ["/w?view=review", "/w?view=confirm"]),
        ("hf01", ["/w?view=bad"]),
        ("ld01", ["/w/figures", "/l/figures", "/l/figures?from=2026-01-01&to=2026-12-31", "/l/by/units?from=2026-01-01&to=2026-12-31", "/l/by/categories?from=2026-01-01&to=2026-12-31", "/w/figures/rows?figure=Received&from=2026-01-01&to=2026-12-31"]),
    ];

    public static async Task RunAsync(string database, BenchOptions options, BenchReport report)
    {
        // The sample's accounts are for demonstrations only.
        Environment.SetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", "Demo");
        foreach (var size in options.Sizes)
        {
            await using var place = await BenchPlace.SeedAsync(database, size, options);
            await using var server = await BenchServer.StartAsync(place);
            foreach (var (account, paths) in Asked)
            {
                using var desk = await DeskBrowser.SignInAsync(place, server, account);
                foreach (var path in paths)
                {
                    await MeasureAsync(place, server, desk.Client, report, $"{account} {Uri.UnescapeDataString(path)}", path);
                }
            }
        }
    }

    private static async Task MeasureAsync(BenchPlace place, BenchServer server, HttpClient client, BenchReport report, string what, string path)
    {
        var address = new Uri(path, UriKind.Relative);
        var first = Stopwatch.GetTimestamp();
        await client.GetStringAsync(address);
        var slow = Stopwatch.GetElapsedTime(first) > TimeSpan.FromSeconds(2);
        for (var i = 0; i < (slow ? 1 : 5); i++)
        {
            await client.GetStringAsync(address);
        }

        var (cpu, database) = (ProcessCpu.Of(server.ProcessId), ProcessCpu.OfPostgres());
        var times = new double[slow ? 3 : Times];
        for (var i = 0; i < times.Length; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            await client.GetStringAsync(address);
            times[i] = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        }

        Array.Sort(times);
        var used = ProcessCpu.Of(server.ProcessId) - cpu + (place.Connection is null ? 0 : ProcessCpu.OfPostgres() - database);
        report.Add("district", place.Name, what + ", CPU", used / times.Length, "ms");
        report.Add("district", place.Name, what + ", median", times[times.Length / 2], "ms");
    }
}
