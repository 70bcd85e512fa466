using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Huiyin.WorkDays;

namespace Huiyin.Bench;

/// <summary>What each row of a desk list asks of the calendar.</summary>
[MemoryDiagnoser]
[Config(typeof(Short))]
public class WorkDaysBenchmarks
{
    private readonly WorkCalendar calendar = WorkCalendar.National;
    private readonly DateOnly day = new(2026, 9, 18);
    private readonly DateOnly later = new(2026, 10, 12);

    [Benchmark]
    public DateOnly AddTwelveWorkDays() => calendar.AddWorkDays(day, 12);

    [Benchmark]
    public int CountWorkDays() => calendar.CountWorkDays(day, later);

    [Benchmark]
    public Light LightOfARow() => Lights.Of(calendar, day, later, 12, open: true, paused: false);

    [Benchmark]
    public Deadline PromiseOfAMatter() => Deadlines.Compute(calendar, new DeadlinePlan(day, new TimeLimit(12, LimitUnit.WorkDays)));

    private sealed class Short : BenchmarkDotNet.Configs.ManualConfig
    {
        // In this process: nothing is compiled or restored on the side.
        public Short() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
