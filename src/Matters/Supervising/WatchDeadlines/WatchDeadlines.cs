using Huiyin.Matters.Model;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Supervising;

/// <summary>The watch (rule 5.5): every matter says when it must be looked at again; what is due then is done, each in a commit of its own. It may run twice or on several nodes: whoever is slower finds nothing left to do.</summary>
internal sealed class WatchDeadlinesHandler(HuiyinDb db, MatterDesk desk) : IJob
{
    /// <summary>With its rhythm it keeps the five minutes of I13, and a clock that jumps over midnight by less and is put right again has opened nothing.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(290);

    public static readonly TimeSpan Rhythm = TimeSpan.FromSeconds(10);

    private const int Round = 200;

    public async Task RunAsync(CancellationToken ct)
    {
        var settled = desk.Now - Patience;
        var due = await db.Set<Matter>().Where(matter => matter.WatchAt != null && matter.WatchAt <= settled)
            .OrderBy(matter => matter.WatchAt).Select(matter => matter.Id).Take(Round).ToListAsync(ct);
        await desk.MoveEachAsync(due, Look, ct);
    }

    private Outcome Look(Matter matter, Register register)
    {
        matter.Watch(register, desk.Now);
        return Outcome.Done;
    }
}
