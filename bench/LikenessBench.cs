using System.Diagnostics;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Matters.Suggesting;
using Huiyin.Platform.Districts;
using Huiyin.Registry.Contract;
using Huiyin.TextSense.Likeness;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Bench;

/// <summary>What is alike, among so many matters of eighteen months of which every one is filed: CPU (program and database), the wall clock, the rows that are read. The texts repeat a lot, so nearly every key is full: the dearest case.</summary>
internal static class LikenessBench
{
    private const int Batch = 500;
    private const int EntriesInOneGo = 20_000;
    private const int Times = 300;
    private const int Registered = 200;

    public static async Task RunAsync(string database, BenchOptions options, BenchReport report)
    {
        foreach (var size in options.Sizes)
        {
            await using var place = await BenchPlace.SetUpAsync(database, size, options);
            await using var services = place.Services();
            var watch = Stopwatch.StartNew();
            var entries = await FillAsync(services, size, options.Seed);
            report.Add("likeness", place.Name, "filled", watch.Elapsed.TotalSeconds, "s");
            report.Add("likeness", place.Name, "rows filed", entries, "rows");
            report.Add("likeness", place.Name, "the machine, fixed work", Gauge.Take(), "ms");
            var asked = await AskedAsync(services, size, options.Seed);
            await RowsAsync(services, asked, place, report);
            var dispatcher = await DispatcherAsync(services);
            await MeasureAsync(services, asked, place, report, "by a dispatcher", (likes, one) => likes.ForStaffAsync(one, dispatcher, default));
            await MeasureAsync(services, asked, place, report, "by a resident", (likes, one) => likes.ForResidentsAsync(one, default));
            await FilingAsync(services, asked, place, options, report);
        }
    }

    // Matters without their echoes and words; the entries sorted at the end, or sixteen million of them would be written all over their index.
    private static async Task<int> FillAsync(ServiceProvider services, int size, int seed)
    {
        var (register, district) = await HereAsync(services);
        var known = DistrictPlaces.Of(district, register);
        var now = TimeProvider.System.GetUtcNow();
        var entries = new List<(long Key, DateOnly Day, MatterId Matter)>(size * LikenessKeys.Most);
        for (var done = 0; done < size; done += Batch)
        {
            await using var db = district.Open();
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            for (var i = done; i < Math.Min(size, done + Batch); i++)
            {
                var matter = Filling.One(i, size, seed, now, register, district);
                db.Add(matter);
                var day = CivilTime.DateOf(matter.RegisteredAt);
                entries.AddRange(LikenessKeys.Of(ToldReport.Of(matter, district.Keys).Read(register, known), known).Select(key => (key.Value, day, matter.Id)));
            }

            await db.SaveManyNewAsync(default);
        }

        entries.Sort((one, other) => (one.Key, one.Day, one.Matter.Value).CompareTo((other.Key, other.Day, other.Matter.Value)));
        foreach (var some in entries.Chunk(EntriesInOneGo))
        {
            await using var db = district.Open();
            db.AddRange(some.Select(entry => new LikenessEntry { Key = entry.Key, Day = entry.Day, Matter = entry.Matter }));
            await db.SaveManyNewAsync(default);
        }

        await using var last = district.Open();
        await BenchPlace.TidyAsync(last);
        return entries.Count;
    }

    // New reports of today, as the filled ones are told but by other dice.
    private static async Task<IReadOnlyList<ToldReport>> AskedAsync(ServiceProvider services, int size, int seed)
    {
        var (register, district) = await HereAsync(services);
        var now = TimeProvider.System.GetUtcNow();
        return [.. Enumerable.Range(0, Times).Select(i => ToldReport.Of(Filling.One(size - 1 - i, size, seed + 1, now, register, district), district.Keys) with { At = now, Matter = null })];
    }

    private static async Task RowsAsync(ServiceProvider services, IReadOnlyList<ToldReport> asked, BenchPlace place, BenchReport report)
    {
        var (register, district) = await HereAsync(services);
        var known = DistrictPlaces.Of(district, register);
        var shelf = new LikenessShelf();
        var (day, rows) = (CivilTime.DateOf(TimeProvider.System.GetUtcNow()), 0);
        foreach (var one in asked)
        {
            await using var db = district.Open();
            rows += (await shelf.RankAsync(db, LikenessKeys.Of(one.Read(register, known), known), day.AddDays(-ReportLikeness.MostDays), day, 30, default)).Rows;
        }

        report.Add("likeness", place.Name, "rows read a look-up", (double)rows / asked.Count, "rows");
    }

    private static async Task MeasureAsync<T>(ServiceProvider services, IReadOnlyList<ToldReport> asked, BenchPlace place, BenchReport report, string who, Func<LikeMatters, ToldReport, Task<T>> find)
    {
        foreach (var one in asked)
        {
            await using var scope = services.CreateAsyncScope();
            await find(scope.ServiceProvider.GetRequiredService<LikeMatters>(), one);
        }

        var (cpus, times) = (new double[asked.Count], new double[asked.Count]);
        var server = ProcessCpu.OfPostgres();
        foreach (var (at, one) in asked.Index())
        {
            await using var scope = services.CreateAsyncScope();
            var likes = scope.ServiceProvider.GetRequiredService<LikeMatters>();
            var (cpu, begun) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
            await find(likes, one);
            (times[at], cpus[at]) = (Stopwatch.GetElapsedTime(begun).TotalMilliseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
        }

        var perLookUp = place.Connection is null ? 0 : (ProcessCpu.OfPostgres() - server) / asked.Count;
        report.Add("likeness", place.Name, who + ", CPU of both, mean", cpus.Average() + perLookUp, "ms");
        report.Add("likeness", place.Name, who + ", CPU of the server, mean", perLookUp, "ms");
        foreach (var (name, figures) in ((string, double[])[])[("CPU of the program", cpus), ("wall clock", times)])
        {
            Array.Sort(figures);
            report.Add("likeness", place.Name, $"{who}, {name}, p50", figures[figures.Length / 2], "ms");
            report.Add("likeness", place.Name, $"{who}, {name}, p99", figures[(int)(figures.Length * 0.99)], "ms");
        }
    }

    // What it costs each matter that is registered: to read it, and to write its rows with it.
    private static async Task FilingAsync(ServiceProvider services, IReadOnlyList<ToldReport> asked, BenchPlace place, BenchOptions options, BenchReport report)
    {
        var (register, district) = await HereAsync(services);
        var known = DistrictPlaces.Of(district, register);
        var cpu = Environment.CpuUsage.TotalTime;
        var keys = asked.Sum(one => LikenessKeys.Of(one.Read(register, known), known).Count);
        report.Add("likeness", place.Name, "keys of a report, CPU", (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / asked.Count, "ms");
        report.Add("likeness", place.Name, "keys of a report", (double)keys / asked.Count, "keys");
        foreach (var (round, isFiled) in new[] { true, false, false, true }.Index())
        {
            var (program, server) = (Environment.CpuUsage.TotalTime, ProcessCpu.OfPostgres());
            for (var i = 0; i < Registered; i++)
            {
                var at = place.Matters + (round * Registered) + i;
                var matter = Filling.One(at, place.Matters, options.Seed, TimeProvider.System.GetUtcNow(), register, district);
                await using var db = district.Open();
                db.Add(matter);
                if (isFiled)
                {
                    db.AddRange(LikenessKeys.Of(ToldReport.Of(matter, district.Keys).Read(register, known), known).Select(key => new LikenessEntry { Key = key.Value, Day = CivilTime.DateOf(matter.RegisteredAt), Matter = matter.Id }));
                }

                await db.SaveChangesAsync();
            }

            var used = (Environment.CpuUsage.TotalTime - program).TotalMilliseconds + (place.Connection is null ? 0 : ProcessCpu.OfPostgres() - server);
            report.Add("likeness", place.Name, $"a matter written {(isFiled ? "and filed" : "alone")}, CPU", used / Registered, "ms");
        }
    }

    private static async Task<(Register Register, District District)> HereAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IRegisters>().CurrentAsync(default), services.GetRequiredService<Districts>().Only);
    }

    private static async Task<Actor> DispatcherAsync(ServiceProvider services)
    {
        var (register, _) = await HereAsync(services);
        return Actor.House with { HomeUnit = register.Centre.Id, Roles = new HashSet<(Role, UnitId)> { (Role.Dispatcher, register.Centre.Id) } };
    }
}
