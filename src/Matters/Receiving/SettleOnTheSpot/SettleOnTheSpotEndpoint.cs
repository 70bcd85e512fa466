using Huiyin.Matters.Model;

namespace Huiyin.Matters.Receiving;

internal static class SettleOnTheSpotEndpoint
{
    public static void MapSettleOnTheSpot(this StaffMoves moves) =>
        moves.Map<SettleOnTheSpot, SettleOnTheSpotHandler>("settlement", Move.SettleOnTheSpot, form => new SettleOnTheSpot(form["reply"], form["confirmed"] == "on"));
}
