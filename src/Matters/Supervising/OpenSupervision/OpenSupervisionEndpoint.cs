using Huiyin.Matters.Model;

namespace Huiyin.Matters.Supervising;

internal static class OpenSupervisionEndpoint
{
    public static void MapOpenSupervision(this StaffMoves moves)
    {
        moves.Map<OpenSupervision, OpenSupervisionHandler>("supervision", [.. Matter.StaffWhoSupervise], form => new OpenSupervision(TypedForms.Number(form["level"]), form["text"]));
        moves.Map<LiftSupervision, LiftSupervisionHandler>("supervision-lift", [.. Matter.StaffWhoSupervise], form => new LiftSupervision(TypedForms.Id(form["supervision"]), form["reason"]));
    }
}
