using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Receiving;

internal static class AcceptMatterEndpoint
{
    public static void MapAcceptMatter(this StaffMoves moves) =>
        moves.Map<AcceptMatter, AcceptMatterHandler>("acceptance", Move.Accept, form => new AcceptMatter(
            Enum.TryParse<Purpose>(form["purpose"], out var purpose) ? purpose : null, form["category"], form["reason"], form["reportedUnit"]));
}
