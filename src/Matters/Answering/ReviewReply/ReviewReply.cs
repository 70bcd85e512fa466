using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Answering;

/// <summary>T22: somebody who did not draft it approves the reply, and it is sent; this instant is 办结.</summary>
internal sealed record ReviewReply;

internal sealed class ReviewReplyHandler(MatterDesk desk) : MoveHandler<ReviewReply>(desk)
{
    protected override Outcome Move(Matter matter, ReviewReply ask, Register register, Mover mover, DateTimeOffset now) => matter.Answer(register, mover, now);
}
