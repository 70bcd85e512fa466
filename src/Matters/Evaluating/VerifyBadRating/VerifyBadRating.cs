using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Evaluating;

/// <summary>T28, T29, T31: somebody outside the unit has talked to the rater and decides.</summary>
/// <param name="IsComplex">Upheld, and not to be put right in the usual days.</param>
internal sealed record VerifyBadRating(CheckOutcome? Outcome, string? Evidence, bool IsComplex = false);

internal sealed class VerifyBadRatingHandler(MatterDesk desk) : MoveHandler<VerifyBadRating>(desk)
{
    protected override Outcome Move(Matter matter, VerifyBadRating ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.VerifyBadRating(ask.Outcome, ask.Evidence, register, mover, now, ask.IsComplex);
}
