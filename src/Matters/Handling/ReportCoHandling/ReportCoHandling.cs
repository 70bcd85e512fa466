using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Handling;

/// <summary>T17: the co-handler says what it found or did; its own order is done.</summary>
/// <param name="Unit">The code of the co-handling unit.</param>
internal sealed record ReportCoHandling(string? Unit, string? Opinion);

internal sealed class ReportCoHandlingHandler(MatterDesk desk) : MoveHandler<ReportCoHandling>(desk)
{
    protected override Outcome Move(Matter matter, ReportCoHandling ask, Register register, Mover mover, DateTimeOffset now) =>
        register.UnitByCode(ask.Unit ?? "") is { } unit ? matter.GiveOpinion(unit.Id, ask.Opinion ?? "", register, mover, now) : MatterRefusals.UnitUnknown;
}
