using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Answering;

/// <summary>T20: the named handler hands the reply in; another person reads it before the citizen does.</summary>
/// <param name="NotesOverdueOpinions">Says that a co-handler's opinion did not come in time.</param>
internal sealed record DraftReply(ReplyResult? Result, string? Reply, bool NotesOverdueOpinions);

internal sealed class DraftReplyHandler(MatterDesk desk) : MoveHandler<DraftReply>(desk)
{
    protected override Outcome Move(Matter matter, DraftReply ask, Register register, Mover mover, DateTimeOffset now) =>
        ask.Result is { } result ? matter.HandInReply(result, ask.Reply ?? "", ask.NotesOverdueOpinions, register, mover, now) : MatterRefusals.ResultMissing;
}
