using Huiyin.Matters.Model;

namespace Huiyin.Matters.LookingBack;

internal static class RevisitExplainedEndpoint
{
    public static void MapRevisitExplained(this StaffMoves moves) =>
        moves.Map<RevisitExplained, RevisitExplainedHandler>("revisit", MatterPath.StaffRoles(Move.ReviveExplained, Move.RenewExplained, Move.EndExplained), form => new RevisitExplained(
            TypedForms.Code<RevisitOutcome>(form["outcome"]), form["words"], TypedForms.Day(form["revisitOn"]), form["agrees"] == "on"));
}
