using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Dispatching;

/// <summary>T14 退单: in time, on the duty list, with the unit that should do it.</summary>
/// <param name="Unit">The unit proposed: code, name or initials.</param>
internal sealed record ReturnWorkOrder(string? Basis, string? Unit);

internal sealed class ReturnWorkOrderHandler(MatterDesk desk) : MoveHandler<ReturnWorkOrder>(desk)
{
    protected override Outcome Move(Matter matter, ReturnWorkOrder ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.ReturnOrder(ask.Basis, Typed.Unit(register, ask.Unit)?.Id, register, mover, now);
}

/// <summary>A co-handler returns its own order; the lead order and the matter stay where they are.</summary>
internal sealed record ReturnCoOrder(string? Unit, string? Basis);

internal sealed class ReturnCoOrderHandler(MatterDesk desk) : MoveHandler<ReturnCoOrder>(desk)
{
    protected override Outcome Move(Matter matter, ReturnCoOrder ask, Register register, Mover mover, DateTimeOffset now) =>
        Typed.Unit(register, ask.Unit) is { } unit ? matter.ReturnCoOrder(unit.Id, ask.Basis, register, mover, now) : MatterRefusals.UnitUnknown;
}
