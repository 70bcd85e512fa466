using Huiyin.Platform.Audit;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Platform.Verifying;

/// <summary>Lets every room look at its own rows, all rooms at once and each at one instant.</summary>
public sealed class Verifier(IServiceScopeFactory scopes)
{
    public async Task<VerifyRun> RunAsync(District district, string? journal, (int No, string Root)? anchor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(district);
        await using var db = district.Open();
        if ((await db.Database.GetPendingMigrationsAsync(ct)).ToList() is { Count: > 0 } pending)
        {
            // Older tables cannot be read by this program; nothing more can be said about them.
            var old = new VerifyRun(journal);
            pending.ForEach(migration => old.Blame("I23", migration, "the tables are older than the program: huiyin migrate"));
            old.Look("I23", pending.Count);
            return old;
        }

        // Read before the rooms look: what is sealed by now they must find.
        var run = new VerifyRun(journal, anchor) { Sealed = await SealedHeads.ReadAsync(db, ct) };
        using var scope = scopes.CreateScope();
        var count = scope.ServiceProvider.GetServices<IVerify>().Count();
        await Task.WhenAll(Enumerable.Range(0, count).Select(room => Task.Run(() => LookAsync(room, run, district, ct), ct)));
        return run;
    }

    private async Task LookAsync(int room, VerifyRun run, District district, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentDistrict>().Value = district;
        var db = scope.ServiceProvider.GetRequiredService<HuiyinDb>();
        await using var instant = await district.Database.ReadOneInstantAsync(db, ct);
        await scope.ServiceProvider.GetServices<IVerify>().ElementAt(room).VerifyAsync(run, ct);
    }
}
