using System.Diagnostics;
using System.Globalization;
using Huiyin.Matters.Model;
using Huiyin.Shancheng;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Bench;

/// <summary>A district's year of random lives over real commits. The house is killed at commits that the seed chooses and taken up from what is stored; at the end <c>huiyin verify</c> must find nothing.</summary>
internal static class YearBench
{
    // Lines that a run prints: some each day, and touches and jobs of a matter with a hundred in one. When all crashes are used up the rest is not killed.
    private const int LinesOfYear = 2000;
    private const int TouchesOfOne = 16;
    private const int InOne = 100;
    private const int MostDelay = 40;

    public static async Task RunAsync(string database, BenchOptions options, BenchReport report)
    {
        await using var place = await BenchPlace.SetUpAsync(database, options.Matters, options);
        var end = TimeProvider.System.GetUtcNow();
        var dice = new Dice((ulong)options.Seed);
        var watch = Stopwatch.StartNew();
        var (commits, crashes) = (0, 0);
        while (true)
        {
            var lifetime = crashes < options.Crashes ? 1 + dice.Below(2 * (LinesOfYear + (options.Matters * TouchesOfOne / InOne)) / Math.Max(1, options.Crashes)) : int.MaxValue;
            var (done, wasKilled) = await LiveAsync(place, options, end, lifetime, dice.Below(MostDelay));
            commits += done;
            if (!wasKilled)
            {
                break;
            }

            crashes++;
        }

        var lived = watch.Elapsed;
        var states = await place.ReadAsync(db => db.Set<Matter>().GroupBy(matter => matter.State).Select(group => new { State = group.Key, Count = group.Count() }).ToListAsync());
        var entries = await place.ReadAsync(db => db.Set<TimelineEntry>().CountAsync());
        Console.WriteLine($"seed {options.Seed}: {place.Name} matters, {entries:N0} entries, {commits:N0} commits, {crashes} crashes, {lived.TotalSeconds:0} s");
        Console.WriteLine(string.Join(", ", states.OrderBy(one => one.State).Select(one => $"{one.State} {one.Count:N0}")));
        Console.WriteLine(await place.VerbAsync(["verify"]));
        report.Add("year", place.Name, "a year of lives", lived.TotalSeconds, "s");
        report.Add("year", place.Name, "crashes", crashes, "");
    }

    private static async Task<(int Commits, bool WasKilled)> LiveAsync(BenchPlace place, BenchOptions options, DateTimeOffset end, int lifetime, int delay)
    {
        string[] arguments = ["year-house", $"{options.Seed}", $"{options.Matters}", end.ToString("O", CultureInfo.InvariantCulture), .. place.Arguments];
        var start = new ProcessStartInfo("dotnet", [typeof(YearBench).Assembly.Location, .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var house = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        var commits = 0;
        while (await house.StandardOutput.ReadLineAsync() is { } line)
        {
            commits += line.StartsWith("commit ", StringComparison.Ordinal) ? 1 : 0;
            if (commits >= lifetime)
            {
                await Task.Delay(delay);
                house.Kill();
                await house.WaitForExitAsync();
                await Console.Error.WriteLineAsync($"{place.Name}: killed at {line}");
                return (commits, true);
            }
        }

        await house.WaitForExitAsync();
        return house.ExitCode == 0 ? (commits, false) : throw new InvalidOperationException($"the house ended by itself with {house.ExitCode}");
    }
}
