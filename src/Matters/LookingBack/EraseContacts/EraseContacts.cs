using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Outbox;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.LookingBack;

/// <summary>Retention (rule 3.14): three years after it ended a matter forgets who raised it and where they live. What was erased stands in its history and in the district's log; figures stay.</summary>
internal sealed class EraseContactsHandler(HuiyinDb db, MatterDesk desk, AuditLog audit) : IJob
{
    private const int Round = 200;
    private static readonly MatterState[] Over = [MatterState.Closed, MatterState.Redirected, MatterState.Withdrawn];

    public async Task RunAsync(CancellationToken ct)
    {
        var today = CivilTime.DateOf(desk.Now);
        var limit = (await desk.RegisterAsync(ct)).Limit("retention.contact", today);
        var before = CivilTime.StartOf(limit.Unit == LimitUnit.Months ? today.AddMonths(-limit.Number) : today.AddDays(-limit.Number));
        while (await NextAsync(before, before.AddYears(1), ct) is { Count: > 0 } due)
        {
            await desk.MoveEachAsync(due, (matter, _) => EraseAsync(matter, ct), ct);
        }
    }

    // By the index of states and due days (no promise lasts a year longer than its matter); once a day, nobody waits for it.
    private Task<List<MatterId>> NextAsync(DateTimeOffset before, DateTimeOffset due, CancellationToken ct) => db.Set<Matter>()
        .Where(matter => Over.Contains(matter.State) && matter.DueAt < due && matter.ChangedAt < before && (matter.SealedPhone != null || matter.SealedCallMe != null || matter.SealedPlace != null))
        .OrderBy(matter => matter.DueAt).ThenBy(matter => matter.Id).Select(matter => matter.Id).Take(Round).ToListAsync(ct);

    private async Task<Outcome> EraseAsync(Matter matter, CancellationToken ct)
    {
        var id = matter.Id;
        matter.EraseContacts(Mover.House, desk.Now);
        foreach (var message in await db.Set<OutboxMessage>().Where(message => message.About == id.Value).ToListAsync(ct))
        {
            message.Forget();
        }

        db.RemoveRange(await db.Set<KeptDraft>().Where(draft => draft.Matter == id).ToListAsync(ct));
        await audit.AddAsync("matter.erased", Mover.House.Account, matter.Number, ct);
        return Outcome.Done;
    }
}
