using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.TextSense;
using Huiyin.Ui;

namespace Huiyin.Matters.Answering;

/// <summary>T20: the named handler hands the reply in; another person reads it before the citizen does.</summary>
/// <param name="NotesOverdueOpinions">Says that a co-handler's opinion did not come in time.</param>
/// <param name="SendAnyway">Knows that personal details stand in the reply, and that they must.</param>
internal sealed record DraftReply(ReplyResult? Result, string? Reply, bool NotesOverdueOpinions, bool SendAnyway);

internal sealed class DraftReplyHandler(MatterDesk desk) : MoveHandler<DraftReply>(desk)
{
    protected override Outcome Move(Matter matter, DraftReply ask, Register register, Mover mover, DateTimeOffset now)
    {
        var text = ask.Reply ?? "";
        var moved = ask.Result is { } result ? matter.HandInReply(result, text, ask.NotesOverdueOpinions, register, mover, now) : MatterRefusals.ResultMissing;
        return moved.IsRefused || ask.SendAnyway || Personal(text) is not { Length: > 0 } found ? moved : MatterRefusals.PersonalDataInReply.With(found);
    }

    // Fixed lines are offices as a rule: the composer shows them, they hold nothing up.
    private static string Personal(string text) => string.Join(
        Language.IsEnglish ? ", " : "、",
        PersonalText.Find(text).Where(find => find.Kind != PersonalKind.Landline).Select(find => $"{W.Words["personal." + find.Kind]} {text.Substring(find.Start, find.Length)}"));
}
