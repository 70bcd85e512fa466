using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.TextSense.Classifying;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Suggesting;

/// <summary>One matter that was dispatched: what was written, what it was taken for, and who kept it.</summary>
/// <param name="Kept">The unit that holds it or held it last; null while nobody does.</param>
/// <param name="Returned">Units that gave it back.</param>
/// <param name="IsRuled">An arbiter said whose it is.</param>
internal sealed record Decision(DateTimeOffset At, LabelledText Text, string? Area, UnitId? Kept, IReadOnlyList<UnitId> Returned, bool IsRuled);

/// <summary>The district's own dispatches, the oldest first.</summary>
internal sealed class Decisions(HuiyinDb db)
{
    /// <summary>The newest <paramref name="most"/> since then. Confidential matters are left out: who reads what was learned may not know them.</summary>
    public async Task<IReadOnlyList<Decision>> SinceAsync(DateTimeOffset since, int most, CancellationToken ct)
    {
        var matters = await db.Set<Matter>().AsNoTracking().Where(matter => matter.DispatchedAt >= since && matter.CategoryCode != null && !matter.IsConfidential && !matter.IsHeldForALook)
            .OrderByDescending(matter => matter.DispatchedAt).ThenByDescending(matter => matter.Id).Take(most)
            .Select(matter => new { matter.Id, matter.Title, matter.Text, Category = matter.CategoryCode!, matter.AreaCode, At = matter.DispatchedAt!.Value, matter.Facts }).ToListAsync(ct);
        if (matters.Count == 0)
        {
            return [];
        }

        var first = matters[^1].At;
        var orders = (await db.Set<WorkOrder>().AsNoTracking().Where(order => order.Role == WorkOrderRole.Lead && order.SentAt >= first)
            .Select(order => new { Matter = EF.Property<MatterId>(order, "MatterId"), order.No, order.Unit, order.Status }).ToListAsync(ct)).ToLookup(order => order.Matter);
        return
        [
            .. matters.AsEnumerable().Reverse().Select(matter => new Decision(
                matter.At,
                new LabelledText($"{matter.Title}\n{matter.Text}", matter.Category),
                matter.AreaCode,
                orders[matter.Id].OrderBy(order => order.No).LastOrDefault(order => order.Status is not (WorkOrderStatus.Returned or WorkOrderStatus.Recalled))?.Unit,
                [.. orders[matter.Id].Where(order => order.Status == WorkOrderStatus.Returned).Select(order => order.Unit)],
                matter.Facts.HasFlag(RareFacts.Disputes))),
        ];
    }
}
