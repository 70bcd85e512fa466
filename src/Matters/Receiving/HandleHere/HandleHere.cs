using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Receiving;

/// <summary>T7: the first receiver keeps it and names who works on it.</summary>
/// <param name="Handler">The account of the handler.</param>
internal sealed record HandleHere(string? Handler);

internal sealed class HandleHereHandler(MatterDesk desk) : MoveHandler<HandleHere>(desk)
{
    protected override Outcome Move(Matter matter, HandleHere ask, Register register, Mover mover, DateTimeOffset now) =>
        register.Staff.FirstOrDefault(person => person.Account == ask.Handler) is { } handler ? matter.HandleHere(handler, register, mover, now) : MatterRefusals.HandlerMissing;
}
