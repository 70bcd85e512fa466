using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Answering;

/// <summary>T38: the master was answered or explained, so is everybody who was merged into it, each in a commit of its own.</summary>
internal sealed class CarryToMergedHandler(HuiyinDb db, MatterDesk desk) : IJob
{
    private const int Round = 200;

    public async Task RunAsync(CancellationToken ct)
    {
        var matters = db.Set<Matter>();
        // Answered since it went along; whoever wrote to it afterwards does not take the answer away.
        var waiting = await matters.Where(one => one.State == MatterState.Merged && matters.Any(master => master.Id == one.MasterId
                && (!master.IsOpen ? master.AnsweredAt != null : master.AnsweredAt >= one.Timeline.Where(entry => entry.Kind == "T33" || entry.Kind == "master-changed").Max(entry => entry.At))))
            .OrderBy(one => one.Id).Select(one => one.Id).Take(Round).ToListAsync(ct);
        await desk.MoveEachAsync(waiting, async (one, register) =>
            await desk.MasterAsync(one, ct) is { } master ? one.AnswerAsMaster(master, register, Mover.House, desk.Now) : MatterRefusals.NotOnThePath, ct);
    }
}
