using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Handling;

/// <summary>T16: another unit is asked to help; the citizen's date does not move.</summary>
/// <param name="Unit">Code, name or initials of the unit.</param>
internal sealed record AddCoHandler(string? Unit, string? Ask);

internal sealed class AddCoHandlerHandler(MatterDesk desk) : MoveHandler<AddCoHandler>(desk)
{
    protected override Outcome Move(Matter matter, AddCoHandler ask, Register register, Mover mover, DateTimeOffset now) =>
        Typed.Unit(register, ask.Unit) is { } unit ? matter.AddCoHandler(new CoHandlerAsk(unit.Id, ask.Ask ?? ""), register, mover, now) : MatterRefusals.UnitUnknown;
}
