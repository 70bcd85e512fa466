using Huiyin.Matters.Model;

namespace Huiyin.Matters.Dispatching;

internal static class OfferTransferEndpoint
{
    public static void MapOfferTransfer(this StaffMoves moves) =>
        moves.Map<OfferTransfer, OfferTransferHandler>("transfer", Move.OfferTransfer, form => new OfferTransfer(form["unit"], form["reason"], form["spokenTo"], TypedForms.Moment(form["spokenAt"]), form["theirWords"]));
}
