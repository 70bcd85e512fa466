using Huiyin.Matters.Model;

namespace Huiyin.Matters.Answering;

internal static class DecideProposalEndpoint
{
    public static void MapDecideProposal(this StaffMoves moves) =>
        moves.Map<DecideProposal, DecideProposalHandler>("decision", MatterPath.Confirmers, form => new DecideProposal(form["decision"] == "confirm", form["reason"]));
}
