using Huiyin.Matters.Model;

namespace Huiyin.Matters.Dispatching;

internal static class ReturnWorkOrderEndpoint
{
    public static void MapReturnWorkOrder(this StaffMoves moves)
    {
        moves.Map<ReturnWorkOrder, ReturnWorkOrderHandler>("order-return", Move.ReturnOrder, form => new ReturnWorkOrder(form["basis"], form["unit"]));
        moves.Map<ReturnCoOrder, ReturnCoOrderHandler>("co-return", Move.GiveOpinion, form => new ReturnCoOrder(form["unit"], form["basis"]));
    }
}
