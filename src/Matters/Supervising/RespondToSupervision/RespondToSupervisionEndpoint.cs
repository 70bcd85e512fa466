using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Supervising;

internal static class RespondToSupervisionEndpoint
{
    public static void MapRespondToSupervision(this StaffMoves moves) =>
        moves.Map<RespondToSupervision, RespondToSupervisionHandler>("supervision-answer", [Role.UnitLeader], form => new RespondToSupervision(TypedForms.Id(form["supervision"]), form["text"]));
}
