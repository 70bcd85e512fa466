using Huiyin.Matters;
using Huiyin.Matters.Answering;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Evaluating;
using Huiyin.Matters.Model;
using Huiyin.Matters.Supervising;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Web;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Bench;

/// <summary>The house during its year, in a process of its own that may be killed at any commit: it goes on from what is stored.</summary>
internal sealed class YearHouse : IAsyncDisposable
{
    private const int Batch = 100;
    private readonly YearClock clock = new();
    private readonly ServiceProvider provider;
    private readonly Dictionary<string, DateTimeOffset> next = new(StringComparer.Ordinal);
    private readonly PriorityQueue<YearRow, DateTimeOffset> queue = new();
    private readonly HashSet<int> registered = [];

    private YearHouse(string[] arguments)
    {
        var settings = new ConfigurationBuilder().AddCommandLine(Options.Expand(arguments)).Build();
        provider = HuiyinHost.AddRooms(new ServiceCollection().AddSingleton<IConfiguration>(settings).AddLogging(), settings, clock).BuildServiceProvider();
    }

    /// <summary><c>bench year-house SEED MATTERS END …</c>: lives from wherever the database stands until the end.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        await using var house = new YearHouse(args[3..]);
        await house.LiveAsync(int.Parse(args[0]), int.Parse(args[1]), DateTimeOffset.Parse(args[2]));
        return 0;
    }

    public ValueTask DisposeAsync() => provider.DisposeAsync();

    private async Task LiveAsync(int seed, int count, DateTimeOffset end)
    {
        clock.Now = end;
        var register = await InScopeAsync(async services => await services.GetRequiredService<IRegisters>().CurrentAsync(default));
        var plan = new YearPlan(register, seed, end);
        var life = new YearLife(plan, register);
        var moments = plan.Moments(count);
        var now = await ReadAsync(plan, DateTimeOffset.MinValue);
        now = now > moments[0] ? now : moments[0];
        for (var day = CivilTime.DateOf(now); day <= CivilTime.DateOf(end); day = day.AddDays(1))
        {
            var evening = CivilTime.StartOf(day.AddDays(1)).AddMinutes(-10);
            evening = evening < end ? evening : end;
            now = Later(now, CivilTime.StartOf(day).AddMinutes(6));
            await JobsAsync(now);
            await RegisterAsync(plan, moments, day, evening);
            await ReadAsync(plan, now);
            while (Due(evening) is { Count: > 0 } batch)
            {
                await TouchAsync(plan, life, batch);
            }

            now = evening;
        }

        await JobsAsync(end);
    }

    private async Task RegisterAsync(YearPlan plan, IReadOnlyList<DateTimeOffset> moments, DateOnly day, DateTimeOffset until)
    {
        var waiting = moments.Index().Where(one => CivilTime.DateOf(one.Item) == day && one.Item <= until && !registered.Contains(one.Index)).Chunk(Batch);
        foreach (var some in waiting)
        {
            clock.Now = some[^1].Item;
            await InScopeAsync(async services =>
            {
                var (db, desk) = (services.GetRequiredService<HuiyinDb>(), services.GetRequiredService<MatterDesk>());
                var serial = await db.InOneGoAsync(token => db.District.Database.TakeSerialsAsync(db, day, some.Length, token), default);
                var matters = some.Select(one => plan.Register(one.Index, one.Item, ReceiptNumber.Make(day, serial++), db.District.Keys)).ToList();
                db.AddRange(matters);
                return await CommitAsync(desk, matters);
            });
            registered.UnionWith(some.Select(one => one.Index));
        }
    }

    private List<(YearRow Row, DateTimeOffset At)> Due(DateTimeOffset until)
    {
        var due = new List<(YearRow, DateTimeOffset)>();
        while (due.Count < Batch && queue.TryPeek(out _, out var at) && at <= until)
        {
            var row = queue.Dequeue();
            if (next.TryGetValue(row.Number, out var known) && known == at)
            {
                next.Remove(row.Number);
                due.Add((row, at));
            }
        }

        return due;
    }

    private async Task TouchAsync(YearPlan plan, YearLife life, List<(YearRow Row, DateTimeOffset At)> batch)
    {
        await InScopeAsync(async services =>
        {
            var desk = services.GetRequiredService<MatterDesk>();
            var (seen, moved) = (new List<Matter>(), new List<Matter>());
            foreach (var (row, at) in batch)
            {
                if (await desk.FindAsync(row.Number, default) is not { } matter)
                {
                    continue;
                }

                var now = clock.Now = Later(at, seen.Select(one => one.ChangedAt).Append(matter.ChangedAt).Max());
                seen.Add(matter);
                if (!life.Touch(matter, row.No, now, moved).IsRefused)
                {
                    moved.Add(matter);
                }
                else
                {
                    // Not today: somebody tries again tomorrow.
                    Plan(row, now.AddDays(1));
                }
            }

            await CommitAsync(desk, moved);
            foreach (var matter in moved)
            {
                Take(plan, new YearRow(matter.Number, int.Parse(matter.ForeignId ?? "0"), matter.State, matter.EntryCount, matter.ChangedAt, matter.Facts));
            }

            return true;
        });
    }

    // What is due by now is done by the house's own jobs, each in its own commits.
    private async Task JobsAsync(DateTimeOffset now)
    {
        clock.Now = now;
        await UntilNothingAsync<WatchDeadlinesHandler>(db => db.Set<Matter>().Where(matter => matter.WatchAt != null && matter.WatchAt <= now));
        await UntilNothingAsync<CarryToMergedHandler>(db => db.Set<Matter>().Where(one => one.State == MatterState.Merged && db.Set<Matter>().Any(master => master.Id == one.MasterId && master.AnsweredAt != null && !master.IsOpen)));
        await UntilNothingAsync<CloseUnratedHandler>(db => db.Set<Matter>().Where(matter => matter.State == MatterState.Answered && matter.RateUntil <= now));
    }

    private async Task UntilNothingAsync<T>(Func<HuiyinDb, IQueryable<Matter>> due)
        where T : IJob
    {
        while (await InScopeAsync(services => due(services.GetRequiredService<HuiyinDb>()).AnyAsync()))
        {
            Console.WriteLine($"commit {typeof(T).Name}");
            await InScopeAsync(async services =>
            {
                await ActivatorUtilities.CreateInstance<T>(services).RunAsync(default);
                return true;
            });
        }
    }

    // The parent counts these lines and kills at one of them.
    private static async Task<bool> CommitAsync(MatterDesk desk, List<Matter> matters)
    {
        Console.WriteLine($"commit {CivilTime.DateOf(desk.Now):yyyy-MM-dd}");
        var saved = await desk.CommitAsync(matters, Outcome.Done, default);
        return !saved.IsRefused ? true : throw new InvalidOperationException($"a commit was refused: {saved.Refusal?.Code}");
    }

    // What changed since then is planned anew; the answer is the last thing that is stored.
    private async Task<DateTimeOffset> ReadAsync(YearPlan plan, DateTimeOffset since)
    {
        var rows = await InScopeAsync(services => services.GetRequiredService<HuiyinDb>().Set<Matter>().Where(matter => matter.ForeignSource == YearPlan.Source && matter.ChangedAt >= since)
            .Select(matter => new { matter.Number, matter.ForeignId, matter.State, matter.EntryCount, matter.ChangedAt, matter.Facts }).ToListAsync());
        foreach (var row in rows.Select(row => new YearRow(row.Number, int.Parse(row.ForeignId ?? "0"), row.State, row.EntryCount, row.ChangedAt, row.Facts)))
        {
            registered.Add(row.No);
            Take(plan, row);
        }

        return rows.Count == 0 ? DateTimeOffset.MinValue : rows.Max(row => row.ChangedAt);
    }

    // Later than it was planned where the house itself has written since; what was put off stays put off.
    private void Take(YearPlan plan, YearRow row)
    {
        if (plan.NextAt(row) is { } at && !(next.TryGetValue(row.Number, out var known) && known >= at))
        {
            Plan(row, at);
        }
    }

    private void Plan(YearRow row, DateTimeOffset at)
    {
        next[row.Number] = at;
        queue.Enqueue(row, at);
    }

    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = provider.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private sealed class YearClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = TimeProvider.System.GetUtcNow();

        public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
    }
}
