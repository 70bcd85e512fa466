using Huiyin.Matters.Model;

namespace Huiyin.Matters.Supervising;

internal static class UrgeMatterEndpoint
{
    public static void MapUrgeMatter(this StaffMoves moves) =>
        moves.Map<UrgeMatter, UrgeMatterHandler>("urge", [.. Matter.StaffWhoUrge], form => new UrgeMatter(form["words"]));

    public static void MapUrgeOwn(this CitizenMoves moves) =>
        moves.Map<UrgeMatter, UrgeMatterHandler>("urge", "Urges the unit, once in two working days", form => new UrgeMatter(form["words"]));
}
