using Huiyin.Matters.Model;

namespace Huiyin.Matters.Handling;

internal static class ReportCoHandlingEndpoint
{
    public static void MapReportCoHandling(this StaffMoves moves) =>
        moves.Map<ReportCoHandling, ReportCoHandlingHandler>("opinion", Move.GiveOpinion, form => new ReportCoHandling(form["unit"], form["opinion"]));
}
