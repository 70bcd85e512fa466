using Huiyin.Matters.Model;

namespace Huiyin.Matters.Handling;

internal static class AssignHandlerEndpoint
{
    public static void MapAssignHandler(this StaffMoves moves) =>
        moves.Map<AssignHandler, AssignHandlerHandler>("assignment", Matter.Assigners, form => new AssignHandler(form["handler"]));
}
