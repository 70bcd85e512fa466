using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Evaluating;

internal static class RateOutcomeEndpoint
{
    public static void MapRecordOutcome(this StaffMoves moves) =>
        moves.Map<RateOutcome, RateOutcomeHandler>("outcome-rating", [Role.CallbackAgent], form => new RateOutcome(TypedForms.Number(form["stars"]), form["words"]));

    public static void MapRateOutcome(this CitizenMoves moves) =>
        moves.Map<RateOutcome, RateOutcomeHandler>("outcome-rating", "Marks what really came of it, once a look-back is due", form => new RateOutcome(TypedForms.Number(form["stars"]), form["words"]));
}
