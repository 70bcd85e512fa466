using Huiyin.Matters.Model;

namespace Huiyin.Matters.Pausing;

internal static class AskSupplementEndpoint
{
    public static void MapAskSupplement(this StaffMoves moves) =>
        moves.Map<AskSupplement, AskSupplementHandler>("supplement-request", Move.AskSupplement, form => new AskSupplement(form["list"], TypedForms.Day(form["until"])));
}
