using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Evaluating;

/// <summary>T26b: when the rating window has passed the matter is closed and counted as 未评价, never as satisfied.</summary>
internal sealed class CloseUnratedHandler(HuiyinDb db, MatterDesk desk) : IJob
{
    // A round is short, so that the other jobs get their turn; after an import of old years the rest waits for the next minute.
    private const int Round = 200;

    public async Task RunAsync(CancellationToken ct)
    {
        var now = desk.Now;
        var due = await db.Set<Matter>().Where(matter => matter.State == MatterState.Answered && matter.RateUntil <= now)
            .OrderBy(matter => matter.RateUntil).Select(matter => matter.Id).Take(Round).ToListAsync(ct);
        await desk.MoveEachAsync(due, (matter, register) => matter.CloseUnrated(register, Mover.House, now), ct);
    }
}
