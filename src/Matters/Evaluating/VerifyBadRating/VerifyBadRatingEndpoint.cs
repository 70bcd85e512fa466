using Huiyin.Matters.Model;

namespace Huiyin.Matters.Evaluating;

internal static class VerifyBadRatingEndpoint
{
    public static void MapVerifyBadRating(this StaffMoves moves) =>
        moves.Map<VerifyBadRating, VerifyBadRatingHandler>("verification", Matter.WhoVerifies, form => new VerifyBadRating(TypedForms.Code<CheckOutcome>(form["outcome"]), form["evidence"], form["complex"] == "on"));
}
