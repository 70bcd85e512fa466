using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Dispatching;

/// <summary>T10: the lead unit takes it and names who works on it.</summary>
/// <param name="Handler">The account of the handler; empty for the one who signs.</param>
internal sealed record SignWorkOrder(string? Handler);

internal sealed class SignWorkOrderHandler(MatterDesk desk) : MoveHandler<SignWorkOrder>(desk)
{
    protected override Outcome Move(Matter matter, SignWorkOrder ask, Register register, Mover mover, DateTimeOffset now)
    {
        var account = string.IsNullOrWhiteSpace(ask.Handler) ? mover.Account : ask.Handler;
        return register.Staff.FirstOrDefault(person => person.Account == account) is { } handler ? matter.Sign(handler, register, mover, now) : MatterRefusals.HandlerMissing;
    }
}
