using Huiyin.Matters.Model;

namespace Huiyin.Matters.Dispatching;

internal static class AnswerTransferEndpoint
{
    public static void MapAnswerTransfer(this StaffMoves moves)
    {
        moves.Map<AnswerTransfer, AnswerTransferHandler>("transfer-answer", Move.AcceptTransfer, form => new AnswerTransfer(form["answer"] == "accept", form["handler"], form["basis"]));
        moves.Map<ContestRefusal, ContestRefusalHandler>("dispute", Move.ContestRefusal, form => new ContestRefusal(form["reason"]));
    }
}
