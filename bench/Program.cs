using BenchmarkDotNet.Running;
using Huiyin.Bench;

// ./dev bench [lifecycle|pages|memory|start|workdays] [--databases sqlite,postgres] [--sizes 1000,100000] [--seconds 20]
var what = args.TakeWhile(arg => !arg.StartsWith('-')).ToList();
var options = BenchOptions.Read(args);
if (what.Contains("workdays"))
{
    BenchmarkRunner.Run<WorkDaysBenchmarks>();
    return 0;
}

var report = new BenchReport();
foreach (var database in options.Databases)
{
    foreach (var size in options.Sizes)
    {
        await using var place = await BenchPlace.PrepareAsync(database, size, options);
        await using var server = await BenchServer.StartAsync(place);
        if (what.Count == 0 || what.Contains("lifecycle"))
        {
            await LifecycleBench.RunAsync(place, server, options, report);
        }

        if (what.Count == 0 || what.Contains("pages"))
        {
            await PageBench.RunAsync(place, server, options, report);
        }

        if (size == options.Sizes[0] && (what.Count == 0 || what.Contains("memory")))
        {
            await MemoryBench.RunAsync(database, options, report);
        }
    }
}

if (what.Count == 0 || what.Contains("start"))
{
    await StartBench.RunAsync(options, report);
}

report.Print(Console.Out);
report.Write(Path.Combine(options.OutFolder, $"bench-{TimeProvider.System.GetUtcNow():yyyyMMdd-HHmmss}.json"));
return 0;
