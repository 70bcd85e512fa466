using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Receiving;

/// <summary>T6: solved while the citizen waits, with the citizen's own yes in place of the review.</summary>
internal sealed record SettleOnTheSpot(string? Reply, bool Confirmed);

internal sealed class SettleOnTheSpotHandler(MatterDesk desk) : MoveHandler<SettleOnTheSpot>(desk)
{
    protected override Outcome Move(Matter matter, SettleOnTheSpot ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.SettleOnTheSpot(ask.Reply ?? "", ask.Confirmed, register, mover, now);
}
