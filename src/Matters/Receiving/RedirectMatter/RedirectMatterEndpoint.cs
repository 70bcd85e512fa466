using Huiyin.Matters.Model;

namespace Huiyin.Matters.Receiving;

internal static class RedirectMatterEndpoint
{
    public static void MapRedirectMatter(this StaffMoves moves) =>
        moves.Map<RedirectMatter, RedirectMatterHandler>("redirection", Move.Redirect, form => new RedirectMatter(
            Enum.TryParse<RedirectReason>(form["reason"], out var reason) ? reason : null, form["basisAndWay"]));
}
