using Huiyin.Matters.Model;

namespace Huiyin.Matters.Receiving;

internal static class WithdrawMatterEndpoint
{
    public static void MapWithdrawMatter(this StaffMoves moves) =>
        moves.Map<WithdrawMatter, WithdrawMatterHandler>("withdrawal", Move.Withdraw, form => new WithdrawMatter(form["record"]));
}
