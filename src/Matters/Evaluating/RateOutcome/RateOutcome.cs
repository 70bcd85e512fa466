using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Evaluating;

/// <summary>The second of the two marks: on what really came of it, when a look-back is due.</summary>
internal sealed record RateOutcome(int Stars, string? Words);

internal sealed class RateOutcomeHandler(MatterDesk desk) : MoveHandler<RateOutcome>(desk)
{
    protected override Outcome Move(Matter matter, RateOutcome ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.RateOutcome(ask.Stars, ask.Words, mover, now);
}
