using Huiyin.Matters.Model;

namespace Huiyin.Matters.Receiving;

internal static class HandleHereEndpoint
{
    public static void MapHandleHere(this StaffMoves moves) =>
        moves.Map<HandleHere, HandleHereHandler>("handling", Move.HandleHere, form => new HandleHere(form["handler"]));
}
