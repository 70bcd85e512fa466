using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Dispatching;

/// <summary>T12 and T13a: the unit that was asked takes it and names who works on it, or says on what duty basis it does not.</summary>
/// <param name="Handler">The account of the handler; empty for the one who accepts.</param>
internal sealed record AnswerTransfer(bool Accepted, string? Handler, string? Basis);

internal sealed class AnswerTransferHandler(MatterDesk desk) : MoveHandler<AnswerTransfer>(desk)
{
    protected override Outcome Move(Matter matter, AnswerTransfer ask, Register register, Mover mover, DateTimeOffset now)
    {
        if (!ask.Accepted)
        {
            return matter.RefuseTransfer(ask.Basis, register, mover, now);
        }

        var account = string.IsNullOrWhiteSpace(ask.Handler) ? mover.Account : ask.Handler;
        return register.Staff.FirstOrDefault(person => person.Account == account) is { } handler ? matter.AcceptTransfer(handler, register, mover, now) : MatterRefusals.HandlerMissing;
    }
}

/// <summary>T13b: the holder does not accept the refusal; the arbiter rules.</summary>
internal sealed record ContestRefusal(string? Reason);

internal sealed class ContestRefusalHandler(MatterDesk desk) : MoveHandler<ContestRefusal>(desk)
{
    protected override Outcome Move(Matter matter, ContestRefusal ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.ContestRefusal(ask.Reason, register, mover, now);
}
