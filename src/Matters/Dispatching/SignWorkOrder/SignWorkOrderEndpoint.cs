using Huiyin.Matters.Model;

namespace Huiyin.Matters.Dispatching;

internal static class SignWorkOrderEndpoint
{
    public static void MapSignWorkOrder(this StaffMoves moves) =>
        moves.Map<SignWorkOrder, SignWorkOrderHandler>("signature", Move.Sign, form => new SignWorkOrder(form["handler"]));
}
