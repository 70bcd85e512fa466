using Huiyin.Platform.Districts;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Huiyin.Platform.Jobs;

/// <summary>Work that the house does by itself. It may run twice and does its work in small commits (house.md 8).</summary>
public interface IJob
{
    Task RunAsync(CancellationToken ct);
}

/// <summary>When a job is due in this district and which node has it now.</summary>
public sealed class JobRow
{
    public required string Name { get; init; }

    public DateTimeOffset DueAt { get; set; }

    public DateTimeOffset LeaseUntil { get; set; }

    public string Node { get; set; } = "";
}

/// <summary>A registered job: its name, its rhythm, how to make it.</summary>
public sealed record JobPlan(string Name, TimeSpan Every, Func<IServiceProvider, IJob> Make)
{
    public static JobPlan Of<T>(string name, TimeSpan every)
        where T : class, IJob => new(name, every, services => ActivatorUtilities.CreateInstance<T>(services));
}

/// <summary>One loop a node: claims due jobs by a conditional update, so that several nodes share them.</summary>
public sealed partial class JobLoop(IServiceScopeFactory scopes, Districts.Districts districts, IEnumerable<JobPlan> plans, TimeProvider clock, ILogger<JobLoop> log) : BackgroundService
{
    // Renewed while a job runs; what a dead node held is free again after it.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(20);
    private readonly string node = $"{Environment.MachineName}/{Environment.ProcessId}";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Real seconds, also under --fast-clock: the loop looks often, the rows say what is due.
        foreach (var district in districts.All)
        {
            await TryAsync("release", () => ReleaseOfTheDeadAsync(district, stoppingToken));
        }

        using var beat = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (await beat.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var district in districts.All)
            {
                await RoundAsync(district, stoppingToken);
            }
        }
    }

    /// <summary>Runs everything that is due now; tests call it instead of waiting.</summary>
    public async Task RoundAsync(District district, CancellationToken ct)
    {
        List<JobPlan> due = [];
        await TryAsync("look", async () => due = await DueAsync(district, ct));
        foreach (var plan in due)
        {
            await TryAsync(plan.Name, async () =>
            {
                using var scope = scopes.CreateScope();
                scope.ServiceProvider.GetRequiredService<CurrentDistrict>().Value = district;
                await RunIfDueAsync(plan, scope.ServiceProvider, ct);
            });
        }
    }

    private async Task TryAsync(string name, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // The edge of the process: a failing job is logged and tried again; the others go on.
            JobFailed(log, name, error);
        }
    }

    // Most seconds nothing is due: one question for all of them.
    private async Task<List<JobPlan>> DueAsync(District district, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var db = district.Open();
        var resting = await db.Set<JobRow>().AsNoTracking().Where(job => job.DueAt > now || job.LeaseUntil > now).ToDictionaryAsync(job => job.Name, StringComparer.Ordinal, ct);
        return [.. plans.Where(plan => !resting.TryGetValue(plan.Name, out var row) || !Rests(row, plan, now))];
    }

    // Nothing rests longer than its rhythm: what says so was written by a clock that has been put back since.
    private static bool Rests(JobRow row, JobPlan plan, DateTimeOffset now) =>
        (row.DueAt > now && row.DueAt <= now + plan.Every) || (row.LeaseUntil > now && row.LeaseUntil <= now + Lease);

    private async Task RunIfDueAsync(JobPlan plan, IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<HuiyinDb>();
        var now = clock.GetUtcNow();
        var row = await db.Set<JobRow>().AsNoTracking().SingleOrDefaultAsync(job => job.Name == plan.Name, ct);
        if (row is null)
        {
            db.Add(new JobRow { Name = plan.Name, DueAt = now });
            await db.CommitAsync(ct);
            db.ChangeTracker.Clear();
            return;
        }

        if (Rests(row, plan, now) || await ClaimAsync(db, row, now, ct) == 0)
        {
            return;
        }

        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var renewing = RenewAsync(db.District, plan.Name, over.Token);
        try
        {
            await plan.Make(services).RunAsync(ct);
        }
        finally
        {
            await over.CancelAsync();
            await renewing;
        }

        await UpdateAsync(db, plan.Name, job => job.SetProperty(j => j.DueAt, now + plan.Every).SetProperty(j => j.LeaseUntil, DateTimeOffset.UnixEpoch), ct);
    }

    private async Task RenewAsync(District district, string name, CancellationToken over)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Renewal, over);
                await TryAsync(name, async () =>
                {
                    await using var db = district.Open();
                    var until = clock.GetUtcNow() + Lease;
                    await UpdateAsync(db, name, job => job.SetProperty(j => j.LeaseUntil, until), over);
                });
            }
        }
        catch (OperationCanceledException)
        {
            // The job is done.
        }
    }

    // Killed in the middle of a job, this program must not wait for its own lease when it is back.
    private async Task ReleaseOfTheDeadAsync(District district, CancellationToken ct)
    {
        await using var db = district.Open();
        var now = clock.GetUtcNow();
        var held = await db.Set<JobRow>().AsNoTracking().Where(job => job.LeaseUntil > now).ToListAsync(ct);
        foreach (var job in held.Where(job => job.Node == node || IsDeadHere(job.Node)))
        {
            await UpdateAsync(db, job.Name, row => row.SetProperty(j => j.LeaseUntil, DateTimeOffset.UnixEpoch), ct);
        }
    }

    private static bool IsDeadHere(string other)
    {
        if (other.Split('/') is not [var machine, var number] || machine != Environment.MachineName || !int.TryParse(number, out var id))
        {
            return false;
        }

        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(id);
            return process.HasExited;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private Task<int> ClaimAsync(HuiyinDb db, JobRow seen, DateTimeOffset now, CancellationToken ct) =>
        GatedAsync(db, () => db.Set<JobRow>().Where(job => job.Name == seen.Name && job.LeaseUntil == seen.LeaseUntil && job.DueAt == seen.DueAt)
            .ExecuteUpdateAsync(job => job.SetProperty(j => j.LeaseUntil, now + Lease).SetProperty(j => j.Node, node), ct), ct);

    private static Task<int> UpdateAsync(HuiyinDb db, string name, Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<JobRow>> set, CancellationToken ct) =>
        GatedAsync(db, () => db.Set<JobRow>().Where(job => job.Name == name).ExecuteUpdateAsync(set, ct), ct);

    private static async Task<int> GatedAsync(HuiyinDb db, Func<Task<int>> write, CancellationToken ct)
    {
        using var gate = db.District.Database.OneWriter ? await db.District.Gate.EnterAsync(ct) : null;
        return await write();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "job {Name} failed and will be tried again")]
    private static partial void JobFailed(ILogger log, string name, Exception error);
}
