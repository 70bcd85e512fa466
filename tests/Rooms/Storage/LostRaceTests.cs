using Huiyin.Platform.Jobs;
using Huiyin.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Rooms.Storage;

/// <summary>Two who want the same at once: one gets it, the other hears so.</summary>
public sealed class LostRaceTests : IAsyncLifetime
{
    private TestDistrict district = null!; // set in InitializeAsync

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => district = await TestDistrict.OpenAsync();

    public ValueTask DisposeAsync() => district.DisposeAsync();

    [Fact]
    public async Task Of_two_that_wait_for_each_other_one_goes_on_and_the_other_hears_just_handled()
    {
        Assert.SkipUnless(TestDatabase.OnPostgres, "SQLite lets one write at a time: nobody waits for each other.");
        await district.WithDbAsync(async db =>
        {
            db.AddRange(new JobRow { Name = "a" }, new JobRow { Name = "b" });
            await db.SaveChangesAsync(Stop);
        });
        using var met = new Barrier(2);

        var outcomes = await Task.WhenAll(Task.Run(() => ChangeAsync("a", "b", met)), Task.Run(() => ChangeAsync("b", "a", met)));

        Assert.Equal(["just-handled"], outcomes.Select(outcome => outcome.Refusal?.Code).OfType<string>());
    }

    private Task<Outcome> ChangeAsync(string first, string second, Barrier met) => district.WithDbAsync(async db =>
    {
        await using var transaction = await db.Database.BeginTransactionAsync(Stop);
        await db.Set<JobRow>().Where(job => job.Name == first).ExecuteUpdateAsync(job => job.SetProperty(j => j.Node, first), Stop);
        met.SignalAndWait(Stop);
        (await db.Set<JobRow>().SingleAsync(job => job.Name == second, Stop)).Node = first;
        var outcome = await db.CommitAsync(Stop);
        if (!outcome.IsRefused)
        {
            await transaction.CommitAsync(Stop);
        }

        return outcome;
    });
}
