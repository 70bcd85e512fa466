using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Dispatching;

internal static class DispatchMatterEndpoint
{
    public static void MapDispatchMatter(this StaffMoves moves) =>
        moves.Map<DispatchMatter, DispatchMatterHandler>("dispatch", Move.Dispatch, form => new DispatchMatter(
            // A press on a suggestion names the unit; otherwise it was typed.
            string.IsNullOrWhiteSpace(form["lead"]) ? form["other"] : form["lead"],
            [.. form["coUnit"].Zip(form["coAsk"]).Where(pair => !string.IsNullOrWhiteSpace(pair.First)).Select(pair => new CoHandlerOf(pair.First ?? "", pair.Second ?? ""))],
            Enum.TryParse<Purpose>(form["purpose"], out var purpose) ? purpose : null,
            form["category"],
            form["reason"]));
}
