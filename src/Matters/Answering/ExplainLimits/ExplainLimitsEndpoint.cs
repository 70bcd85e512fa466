using Huiyin.Matters.Model;

namespace Huiyin.Matters.Answering;

internal static class ExplainLimitsEndpoint
{
    public static void MapExplainLimits(this StaffMoves moves) =>
        moves.Map<ExplainLimits, ExplainLimitsHandler>("explanation", Move.Explain, _ => new ExplainLimits());
}
