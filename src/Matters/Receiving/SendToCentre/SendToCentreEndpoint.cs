using Huiyin.Matters.Model;

namespace Huiyin.Matters.Receiving;

internal static class SendToCentreEndpoint
{
    public static void MapSendToCentre(this StaffMoves moves) =>
        moves.Map<SendToCentre, SendToCentreHandler>("referral", Move.SendToCentre, _ => new SendToCentre());
}
