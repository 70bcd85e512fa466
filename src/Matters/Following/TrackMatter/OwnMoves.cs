using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Following;

/// <summary>What the citizen may do with the matter now, read from the matter itself; rating and withdrawing have pages of their own.</summary>
internal static class OwnMoves
{
    public static IReadOnlyList<string> Of(Matter matter, Register register, DateTimeOffset now)
    {
        var moves = new List<string>();
        if (matter.State == MatterState.AwaitingSupplement)
        {
            moves.Add("supplement");
        }

        if (matter.UrgeHindrance(register, Mover.Citizen, now) is null)
        {
            moves.Add("urge");
        }

        if (matter.MayRateOutcome(now))
        {
            moves.Add("outcome-rating");
        }

        if (matter.MayAppeal(AppealSide.Citizen, register, now))
        {
            moves.Add("appeal");
        }

        if (matter.MayBeReopened(register, now))
        {
            moves.Add("reopening");
        }

        if (matter.MayObjectToPublication)
        {
            moves.Add("publication-objection");
        }

        if (matter.State == MatterState.Redirected && matter.MayObject(register, now))
        {
            moves.Add("objection");
        }

        return moves;
    }
}
