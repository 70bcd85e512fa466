using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Answering;

/// <summary>The second half of a two-person move: another person confirms it, or turns it down with a reason.</summary>
internal sealed record DecideProposal(bool Confirmed, string? Reason);

internal sealed class DecideProposalHandler(MatterDesk desk) : MoveHandler<DecideProposal>(desk)
{
    protected override Outcome Move(Matter matter, DecideProposal ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.DecideProposal(ask.Confirmed, ask.Reason, register, mover, now);
}
