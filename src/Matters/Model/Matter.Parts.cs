using Huiyin.Matters.Contract;

namespace Huiyin.Matters.Model;

/// <summary>What figures are counted from beside the matter itself. A new kind of fact that a figure needs gets its line here and nowhere else.</summary>
internal sealed partial class Matter
{
    private IReadOnlyList<MatterPart> Parts() =>
    [
        .. Orders.Select(Part),
        .. Ratings.Select(rating => new MatterPart(rating.Id, MatterPart.Rating, rating.At) { Size = rating.Stars, Word = rating.By == Mover.Citizen.Account ? "citizen" : MatterPart.CallBack }),
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
}
