using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;

namespace Huiyin.Matters.Answering;

internal static class DraftReplyEndpoint
{
    public static void MapDraftReply(this StaffMoves moves) =>
        moves.Map<DraftReply, DraftReplyHandler>("reply", MatterPath.StaffRoles(Move.HandInReply, Move.HandInRework), form => new DraftReply(
            Enum.TryParse<ReplyResult>(form["result"], out var result) ? result : null, form["reply"], form["notesOverdue"] == "on", form["anyway"] == "on",
            new ExplanationForm(TypedForms.Code<ExplainReason>(form["explainReason"]), form["basis"], form["doableNow"], form["alternative"], TypedForms.Code<Difficulty>(form["difficulty"]), TypedForms.Day(form["revisitOn"])))
        {
            Files = TakenFiles.Of(form),
        });
}
