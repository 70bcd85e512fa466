using System.Collections;
using Huiyin.Matters.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>What figures are counted from beside the matter itself. A new kind of fact that a figure needs gets its line here and nowhere else.</summary>
internal sealed partial class Matter
{
    private List<MatterPart> Parts() =>
    [
        .. Orders.Select(Part),
        .. Ratings.Select(rating => new MatterPart(rating.Id, MatterPart.Rating, rating.At) { Size = rating.Stars, Word = rating.By == Mover.Citizen.Account ? "citizen" : MatterPart.CallBack }),
        .. Stops.Select(stop => new MatterPart(stop.Id, MatterPart.Stop, CivilTime.StartOf(stop.From)) { EndAt = stop.End is { } end ? CivilTime.StartOf(end) : null, Word = stop.Kind.ToString() }),
        .. Extensions.Select(extension => new MatterPart(extension.Id, MatterPart.Extension, extension.At) { Size = extension.Days, Word = extension.IsGranted == true ? "granted" : null }),
        .. Transfers.Select(transfer => new MatterPart(transfer.Id, MatterPart.Transfer, transfer.At) { Unit = transfer.From, Due = transfer.AnswerDue, MetAt = transfer.AnsweredAt, Word = transfer.Outcome?.ToString() }),
        .. Disputes.Select(dispute => new MatterPart(dispute.Id, MatterPart.Dispute, dispute.At) { Due = dispute.RuleDue, EndAt = dispute.RuledAt }),
        .. Supervisions.Select(one => new MatterPart(one.Id, MatterPart.Supervision, one.At) { Size = one.Level, Word = one.Line.ToString() }),
        .. Explanations.Select(Part),
        .. Checks.Select(Part),
        .. CallBacks.Where(call => call.EndsIt).Select(call => new MatterPart(call.Id, MatterPart.CallBack, call.At) { Size = call.Stars ?? 0, Word = call.Heard?.ToString() ?? "Unreached" }),
        .. LookBacks.Select(plan => new MatterPart(plan.Id, MatterPart.LookBack, CivilTime.StartOf(plan.PlannedOn)) { Due = plan.PlannedOn, EndAt = plan.DoneAt, Word = plan.LapsedAt is null ? plan.Result?.ToString() : "Lapsed" }),
    ];

    // What is signed in the instant in which it is sent was kept by its unit (T6, T7), not dispatched to it (T9, T15).
    private static MatterPart Part(WorkOrder order) => new(order.Id, order.Role == WorkOrderRole.Lead ? MatterPart.Lead : MatterPart.Co, order.SentAt)
    {
        Unit = order.Unit,
        Due = order.StepDue,
        MetAt = order.SignedAt,
        EndAt = order.DoneAt,
        Word = order.Status.ToString(),
        Size = order.SignedAt == order.SentAt ? 0 : 1,
    };

    // Revived, the lead order was opened again in that instant (T24).
    private MatterPart Part(ExplainedReply explained) => new(explained.Id, MatterPart.Explanation, Replies.Find(reply => reply.Id == explained.Reply)?.SentAt ?? RegisteredAt)
    {
        Due = explained.RevisitOn,
        EndAt = explained.LeftAt,
        Word = explained.LeftAt is not { } left ? null : Orders.Exists(order => order.SentAt == left) ? "revived" : "ended",
    };

    // An upheld one is settled by the next reply.
    private MatterPart Part(BadRatingCheck check) => new(check.Id, MatterPart.Check, check.At)
    {
        MetAt = check.ContactedAt,
        EndAt = check.Outcome == CheckOutcome.Upheld ? Replies.Find(reply => reply.Round > check.Round)?.SentAt : check.DecidedAt,
        Word = check.Outcome?.ToString(),
        Size = check.IsComplex ? 1 : 0,
    };

    /// <summary>Read when somebody asks, which is when the step is saved: a step may add to what lies beside the matter after it has moved.</summary>
    private sealed class LateParts(Matter matter) : IReadOnlyList<MatterPart>
    {
        private List<MatterPart>? read;

        private List<MatterPart> Read => read ??= matter.Parts();

        public int Count => Read.Count;

        public MatterPart this[int index] => Read[index];

        public IEnumerator<MatterPart> GetEnumerator() => Read.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
