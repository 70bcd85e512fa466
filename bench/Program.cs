using BenchmarkDotNet.Running;
using Huiyin.Bench;
using Huiyin.Bench.TextSense;

// ./dev bench [lifecycle|pages|search|district|memory|verify|year|start|workdays|textsense|likeness] [--databases sqlite,postgres] [--sizes 1000,100000] [--seconds 10] [--rounds 3] [--keep] [--matters 60000] [--crashes 20] [--seed N] [--at FOLDER [--at-postgres CONNECTION]]
if (args is ["year-house", .. var house])
{
    return await YearHouse.RunAsync(house);
}

var what = args.TakeWhile(arg => !arg.StartsWith('-')).ToList();
var options = BenchOptions.Read(args);
if (what.Contains("workdays"))
{
    BenchmarkRunner.Run<WorkDaysBenchmarks>();
    return 0;
}

var report = new BenchReport();
if (what.Contains("textsense"))
{
    TextSenseBench.Run(report);
}

foreach (var database in options.Databases)
{
    if (Wants("lifecycle") || Wants("pages"))
    {
        await using var stands = await Stands.OpenAsync(database, options);
        if (Wants("lifecycle"))
        {
            await LifecycleBench.RunAsync(stands.All, options, report);
        }

        if (Wants("pages"))
        {
            foreach (var (place, server) in stands.All)
            {
                await PageBench.RunAsync(place, server, report);
            }
        }
    }

    if (what.Contains("search"))
    {
        await SearchBench.RunAsync(database, options, report);
    }

    if (what.Contains("district"))
    {
        await DistrictBench.RunAsync(database, options, report);
    }

    if (what.Contains("likeness"))
    {
        await LikenessBench.RunAsync(database, options, report);
    }

    if (what.Contains("year"))
    {
        await YearBench.RunAsync(database, options, report);
    }

    if (what.Contains("textsense"))
    {
        await DeskTrial.RunAsync(database, options, report);
    }

    if (Wants("memory"))
    {
        await MemoryBench.RunAsync(database, options, report);
    }

    if (Wants("verify"))
    {
        await VerifyBench.RunAsync(database, options, report);
    }
}

if (Wants("start"))
{
    await StartBench.RunAsync(options, report);
}

report.Print(Console.Out);
report.Write(Path.Combine(options.OutFolder, $"bench-{TimeProvider.System.GetUtcNow():yyyyMMdd-HHmmss}.json"));
return 0;

bool Wants(string bench) => what.Count == 0 || what.Contains(bench);
