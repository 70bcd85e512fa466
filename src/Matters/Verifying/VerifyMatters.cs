using System.Linq.Expressions;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Idempotency;
using Huiyin.Platform.Outbox;
using Huiyin.Platform.Storage;
using Huiyin.Platform.Verifying;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Verifying;

/// <summary>Reads every matter once, a batch at a time; while one batch is checked the next is read.</summary>
internal sealed class VerifyMatters(HuiyinDb db, IRegisters registers, TimeProvider clock) : IVerify
{
    private const int Batch = 1000;

    public async Task VerifyAsync(VerifyRun run, CancellationToken ct)
    {
        var register = await registers.CurrentAsync(ct);
        var rules = new MatterRules(run, register, db.District.Keys, clock.GetUtcNow());
        var lights = new LightRules(register.Calendar, clock.GetUtcNow());
        var seen = new HashSet<Guid>();
        var checking = Task.CompletedTask;
        MatterId? after = null;
        while (await ReadAsync(after, ct) is { Count: > 0 } batch)
        {
            await checking;
            checking = Task.Run(() => rules.Check(batch), ct);
            foreach (var books in batch)
            {
                lights.Count(books.Matter);
                seen.Add(books.Matter.Id.Value);
            }

            after = batch[^1].Matter.Id;
        }

        await checking;
        foreach (var gone in run.Sealed.Chains.Where(chain => chain != Guid.Empty && !seen.Contains(chain)))
        {
            run.Blame("I9", $"matter {gone}", run.Sealed.Missing(gone));
        }

        await MergeRules.CheckAsync(db, run, clock.GetUtcNow(), ct);
        await lights.CompareAsync(db, run, ct);
        await SightRules.CheckAsync(db, register, run, ct);
        await CheckKeysAsync(seen, run, ct);
        if (run.Journal is { } journal)
        {
            await new JournalRules(db, run).CheckAsync(await ClientJournal.ReadAsync(journal, ct), ct);
        }
    }

    private async Task<List<MatterBooks>> ReadAsync(MatterId? after, CancellationToken ct)
    {
        var matters = await db.Set<Matter>().AsNoTracking().OrderBy(matter => matter.Id).Where(After(after)).Take(Batch)
            .Select(m => new MatterRow(
                m.Id, m.Number, m.QueryCodeHash, m.QueryCodeEdition, m.State, m.Text, m.Purpose, m.IsOpen, m.FirstReceiver, m.Centre, m.LeadUnit, m.DeskUnit, m.RegisteredAt, m.LimitNumber, m.LimitUnit,
                m.DueDay, m.DueAt, m.IsDueProvisional, m.StepDue, m.AnsweredAt, m.ClosedAt, m.Round, m.Stars, m.EntryCount, m.LastHash, m.SealedPhone != null)
            {
                Channel = m.Channel,
                Facts = m.Facts,
                ClockRestartedAt = m.ClockRestartedAt,
                MasterId = m.MasterId,
                WatchAt = m.WatchAt,
                AgesOn = m.AgesOn,
                Returns = m.Returns,
                BadRatings = m.BadRatings,
            }).ToListAsync(ct);
        if (matters.Count == 0)
        {
            return [];
        }

        var last = matters[^1].Id;
        var things = matters.ConvertAll(matter => matter.Id.Value);
        var entries = await Of<TimelineEntry>(after, last).Select(entry => new { Matter = EF.Property<MatterId>(entry, "MatterId"), Entry = entry }).ToListAsync(ct);
        var orders = await Of<WorkOrder>(after, last).Select(order => new OrderRow(EF.Property<MatterId>(order, "MatterId"), order.Unit, order.Role, order.Status)).ToListAsync(ct);
        var replies = await Of<Reply>(after, last).Select(reply => new ReplyRow(EF.Property<MatterId>(reply, "MatterId"), reply.Round, reply.Text, reply.SentAt)).ToListAsync(ct);
        var ratings = await Of<Rating>(after, last).Select(rating => new RatingRow(EF.Property<MatterId>(rating, "MatterId"), rating.No, rating.Occasion, rating.Round, rating.Stars, rating.At)).ToListAsync(ct);
        var messages = await db.Set<OutboxMessage>().AsNoTracking().Where(message => message.Hook == null && things.Contains(message.About)).Select(message => new { message.About, message.Kind }).ToListAsync(ct);

        var turnsOf = await TurnsAsync(matters, after, last, ct);
        var entriesOf = entries.ToLookup(row => row.Matter, row => row.Entry);
        var ordersOf = orders.ToLookup(row => row.Matter);
        var repliesOf = replies.ToLookup(row => row.Matter);
        var ratingsOf = ratings.ToLookup(row => row.Matter);
        var messagesOf = messages.ToLookup(row => row.About, row => row.Kind);
        return matters.ConvertAll(matter => new MatterBooks(
            matter, [.. entriesOf[matter.Id].OrderBy(entry => entry.Sequence)], [.. ordersOf[matter.Id]], [.. repliesOf[matter.Id]], [.. ratingsOf[matter.Id]], [.. messagesOf[matter.Id.Value]], turnsOf.GetValueOrDefault(matter.Id, TurnBooks.None)));
    }

    // Most matters have a good day: where none of the batch has another, nothing is read.
    private async Task<Dictionary<MatterId, TurnBooks>> TurnsAsync(List<MatterRow> matters, MatterId? after, MatterId last, CancellationToken ct)
    {
        var facts = matters.Aggregate(RareFacts.None, (all, matter) => all | matter.Facts);
        var stops = await RareAsync<ClockStop>(facts.HasFlag(RareFacts.Stops), after, last, ct);
        var extensions = await RareAsync<Extension>(facts.HasFlag(RareFacts.Extensions), after, last, ct);
        var transfers = await RareAsync<TransferRequest>(facts.HasFlag(RareFacts.Transfers), after, last, ct);
        var disputes = await RareAsync<Dispute>(facts.HasFlag(RareFacts.Disputes), after, last, ct);
        return matters.Where(matter => matter.Facts != RareFacts.None)
            .ToDictionary(matter => matter.Id, matter => new TurnBooks([.. stops[matter.Id]], [.. extensions[matter.Id]], [.. transfers[matter.Id]], [.. disputes[matter.Id]]));
    }

    private async Task<ILookup<MatterId, T>> RareAsync<T>(bool areThere, MatterId? after, MatterId last, CancellationToken ct)
        where T : class
    {
        var rows = areThere ? await Of<T>(after, last).Select(row => new { Matter = EF.Property<MatterId>(row, "MatterId"), Row = row }).ToListAsync(ct) : [];
        return rows.ToLookup(row => row.Matter, row => row.Row);
    }

    // A stretch of the index, not a thousand look-ups.
    private IQueryable<T> Of<T>(MatterId? after, MatterId last)
        where T : class
    {
        var rows = db.Set<T>().AsNoTracking().Where(row => EF.Property<MatterId>(row, "MatterId") <= last);
        return after is { } before ? rows.Where(row => EF.Property<MatterId>(row, "MatterId") > before) : rows;
    }

    private static Expression<Func<Matter, bool>> After(MatterId? after) => after is { } last ? matter => matter.Id > last : _ => true;

    // I3
    private async Task CheckKeysAsync(HashSet<Guid> matters, VerifyRun run, CancellationToken ct)
    {
        var answered = new HashSet<Guid>();
        await foreach (var answer in db.Set<IdempotencyKey>().AsNoTracking().Select(key => key.Answer).AsAsyncEnumerable().WithCancellation(ct))
        {
            run.Look("I3");
            if (!answered.Add(answer))
            {
                run.Blame("I3", $"matter {answer}", "was made under two keys");
            }

            if (!matters.Contains(answer))
            {
                run.Blame("I3", $"matter {answer}", "was promised under a key and is gone");
            }
        }
    }
}
