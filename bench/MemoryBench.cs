namespace Huiyin.Bench;

/// <summary>Resident memory after start and one idle minute.</summary>
internal static class MemoryBench
{
    public static async Task RunAsync(string database, BenchOptions options, BenchReport report)
    {
        await using var place = await BenchPlace.PrepareAsync(database, 10, options);
        var (process, client, _) = await BenchServer.LaunchAsync(place.Arguments);
        using (process)
        using (client)
        {
            await client.GetAsync(new Uri("/", UriKind.Relative));
            await Task.Delay(TimeSpan.FromMinutes(1));
            report.Add("memory", database, "after start and an idle minute", ProcessCpu.ResidentMegabytes(process.Id), "MB");
            process.Kill();
            await process.WaitForExitAsync();
        }
    }
}
