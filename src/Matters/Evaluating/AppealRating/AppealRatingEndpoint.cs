using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Evaluating;

internal static class AppealRatingEndpoint
{
    public static void MapAppealRating(this StaffMoves moves)
    {
        moves.Map<AppealRating, AppealRatingHandler>("appeal", [Role.UnitLeader], form => new AppealRating(form["words"]));
        moves.Map<DecideAppeal, DecideAppealHandler>("appeal-decision", [Role.Supervisor], form => new DecideAppeal(form["answer"] == "accept", form["words"]));
    }

    public static void MapAppealOwn(this CitizenMoves moves) =>
        moves.Map<AppealRating, AppealRatingHandler>("appeal", "Appeals against a bad rating that was not upheld", form => new AppealRating(form["words"]));
}
