using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Pausing;

/// <summary>T18a: asked in time, after a talk with the citizen, with the reason and what will be done.</summary>
internal sealed record ExtendDeadline(int Days, string? Reason, string? Plan);

internal sealed class ExtendDeadlineHandler(MatterDesk desk) : MoveHandler<ExtendDeadline>(desk)
{
    protected override Outcome Move(Matter matter, ExtendDeadline ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.AskExtension(ask.Days, ask.Reason, ask.Plan, register, mover, now);
}

/// <summary>T18b and T18c: the first by the unit's leader, the second by the centre.</summary>
internal sealed record DecideExtension(bool Granted, string? Reason);

internal sealed class DecideExtensionHandler(MatterDesk desk) : MoveHandler<DecideExtension>(desk)
{
    protected override Outcome Move(Matter matter, DecideExtension ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.DecideExtension(ask.Granted, ask.Reason, register, mover, now);
}
