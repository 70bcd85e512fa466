using System.Diagnostics;

namespace Huiyin.Bench;

/// <summary><c>huiyin verify</c> over a filled database, as an operator runs it: every promise held against every matter.</summary>
internal static class VerifyBench
{
    public static async Task RunAsync(string database, BenchOptions options, BenchReport report)
    {
        foreach (var size in options.Sizes)
        {
            await using var place = await BenchPlace.PrepareAsync(database, size, options);
            for (var round = 0; round < options.Rounds; round++)
            {
                var watch = Stopwatch.StartNew();
                var said = await place.VerbAsync(["verify"]);
                report.Add("verify", place.Name, "whole command", watch.Elapsed.TotalSeconds, "s");
                await Console.Error.WriteLineAsync(said);
            }
        }
    }
}
