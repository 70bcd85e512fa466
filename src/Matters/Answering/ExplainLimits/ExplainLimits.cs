using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Answering;

/// <summary>T23, first half: the unit's leader stands by the explanation that was handed in; the centre confirms.</summary>
internal sealed record ExplainLimits;

internal sealed class ExplainLimitsHandler(MatterDesk desk) : MoveHandler<ExplainLimits>(desk)
{
    protected override Outcome Move(Matter matter, ExplainLimits ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.ProposeExplanation(mover, now);
}
