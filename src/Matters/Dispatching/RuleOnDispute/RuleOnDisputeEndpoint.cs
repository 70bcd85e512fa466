using Huiyin.Matters.Model;

namespace Huiyin.Matters.Dispatching;

internal static class RuleOnDisputeEndpoint
{
    public static void MapRuleOnDispute(this StaffMoves moves) =>
        moves.Map<RuleOnDispute, RuleOnDisputeHandler>("ruling", Move.Rule, form => new RuleOnDispute(form["lead"], TypedForms.CoHandlers(form), form["grounds"]));
}
