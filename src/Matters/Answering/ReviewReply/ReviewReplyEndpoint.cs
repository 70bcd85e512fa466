using Huiyin.Matters.Model;

namespace Huiyin.Matters.Answering;

internal static class ReviewReplyEndpoint
{
    public static void MapReviewReply(this StaffMoves moves) =>
        moves.Map<ReviewReply, ReviewReplyHandler>("approval", Move.Answer, _ => new ReviewReply());
}
