using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Handling;

/// <summary>Somebody else of the unit works on it from now on.</summary>
internal sealed record AssignHandler(string? Handler);

internal sealed class AssignHandlerHandler(MatterDesk desk) : MoveHandler<AssignHandler>(desk)
{
    protected override Outcome Move(Matter matter, AssignHandler ask, Register register, Mover mover, DateTimeOffset now) =>
        register.Staff.FirstOrDefault(person => person.Account == ask.Handler) is { } handler ? matter.Assign(handler, register, mover, now) : MatterRefusals.HandlerMissing;
}
