using Huiyin.Matters.Model;

namespace Huiyin.Matters.Answering;

internal static class SendBackReplyEndpoint
{
    public static void MapSendBackReply(this StaffMoves moves) =>
        moves.Map<SendBackReply, SendBackReplyHandler>("return", Move.SendBack, form => new SendBackReply(form["reason"]));
}
