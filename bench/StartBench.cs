using System.Diagnostics;

namespace Huiyin.Bench;

/// <summary>From the command to the first answer of <c>/health/ready</c>, published with ReadyToRun.</summary>
internal static class StartBench
{
    private const int Times = 5;

    public static async Task RunAsync(BenchOptions options, BenchReport report)
    {
        var folder = Path.Combine(options.OutFolder, "published");
        using var publish = Process.Start("dotnet", ["publish", Path.Combine(BenchOptions.Root, "src", "Web"), "-c", "Release", "-r", "linux-x64", "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", folder, "-v", "q", "-nologo"]);
        await publish.WaitForExitAsync();
        await using var place = await BenchPlace.PrepareAsync("sqlite", 10, options);
        var took = new List<double>();
        for (var i = 0; i < Times; i++)
        {
            var (process, client, time) = await BenchServer.LaunchAsync(place.Arguments, Path.Combine(folder, "Huiyin.Web"));
            took.Add(time.TotalSeconds);
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
            client.Dispose();
        }

        took.Sort();
        report.Add("start", "sqlite published", "median of five starts", took[Times / 2], "s");
    }
}
