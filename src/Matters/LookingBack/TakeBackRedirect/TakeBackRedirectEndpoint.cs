using Huiyin.Matters.Model;

namespace Huiyin.Matters.LookingBack;

internal static class TakeBackRedirectEndpoint
{
    public static void MapTakeBackRedirect(this StaffMoves moves) =>
        moves.Map<TakeBackRedirect, TakeBackRedirectHandler>("redirect-recall", Move.TakeBackRedirect, form => new TakeBackRedirect(form["reason"]));

    public static void MapObjectToRedirect(this CitizenMoves moves) =>
        moves.Map<ObjectToRedirect, ObjectToRedirectHandler>("objection", "Objects to being sent elsewhere", form => new ObjectToRedirect(form["words"]));
}
