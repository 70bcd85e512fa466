using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Answering;

/// <summary>T21a: the reviewer says what is missing, and the handler goes on.</summary>
internal sealed record SendBackReply(string? Reason);

internal sealed class SendBackReplyHandler(MatterDesk desk) : MoveHandler<SendBackReply>(desk)
{
    protected override Outcome Move(Matter matter, SendBackReply ask, Register register, Mover mover, DateTimeOffset now) => matter.SendBack(ask.Reason ?? "", mover, now);
}
