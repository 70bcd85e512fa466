using Huiyin.Matters.Model;

namespace Huiyin.Matters.LookingBack;

internal static class ReopenMatterEndpoint
{
    public static void MapReopenMatter(this StaffMoves moves) =>
        moves.Map<ReopenMatter, ReopenMatterHandler>("reopening", Move.Reopen, form => new ReopenMatter(form["reason"]));

    public static void MapReopenOwn(this CitizenMoves moves) =>
        moves.Map<ReopenMatter, ReopenMatterHandler>("reopening", "Opens a closed matter again on the same facts (T32b)", form => new ReopenMatter(form["reason"]));
}
