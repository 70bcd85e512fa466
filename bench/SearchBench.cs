using System.Diagnostics;
using Huiyin.Matters.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Bench;

/// <summary>The search of the staff over the sample district at each size: CPU (program and database) and the median of the wall clock, by a dispatcher who reads the whole district and a handler who reads one unit's.</summary>
internal static class SearchBench
{
    private const int Times = 100;

    public static async Task RunAsync(string database, BenchOptions options, BenchReport report)
    {
        // The sample's accounts are for demonstrations only.
        Environment.SetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", "Demo");
        foreach (var size in options.Sizes)
        {
            await using var place = await BenchPlace.SeedAsync(database, size, options);
            await using var server = await BenchServer.StartAsync(place);
            var old = await place.ReadAsync(db => db.Set<Matter>().OrderBy(matter => matter.Number).Skip(size / 2).Select(matter => matter.Number).FirstAsync());
            foreach (var (what, question) in ((string What, string Question)[])
                [("every matter: 社区", "社区"), ("one in 25: 停车", "停车"), ("one in 90: 路灯", "路灯"), ("phrase of four: 石榴园门", "石榴园门"), ("two words: 石榴园 路灯", "石榴园 路灯"), ("unique: an old number", old), ("in no matter: 长颈鹿", "长颈鹿")])
            {
                await MeasureAsync(place, server, report, "fp01", what, "/api/v1/staff/search?q=" + Uri.EscapeDataString(question));
            }

            await MeasureAsync(place, server, report, "cb01", "one unit's: 路灯", "/api/v1/staff/search?q=" + Uri.EscapeDataString("路灯"));
            await MeasureAsync(place, server, report, "fp01", "desk list of 20", "/api/v1/staff/matters?view=unit");
        }
    }

    private static async Task MeasureAsync(BenchPlace place, BenchServer server, BenchReport report, string account, string what, string path)
    {
        for (var i = 0; i < 10; i++)
        {
            await AskAsync(server, account, path);
        }

        var (cpu, database) = (ProcessCpu.Of(server.ProcessId), ProcessCpu.OfPostgres());
        var times = new double[Times];
        for (var i = 0; i < Times; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            await AskAsync(server, account, path);
            times[i] = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        }

        Array.Sort(times);
        var used = ProcessCpu.Of(server.ProcessId) - cpu + (place.Connection is null ? 0 : ProcessCpu.OfPostgres() - database);
        report.Add("search", place.Name, what + ", CPU", used / Times, "ms");
        report.Add("search", place.Name, what + ", median", times[Times / 2], "ms");
    }

    private static async Task AskAsync(BenchServer server, string account, string path)
    {
        using var request = server.As(account, HttpMethod.Get, path);
        using var answer = await server.Client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }
}
