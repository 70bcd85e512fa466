using Huiyin.Matters.Model;

namespace Huiyin.Matters.Handling;

internal static class ContactApplicantEndpoint
{
    public static void MapContactApplicant(this StaffMoves moves) =>
        moves.Map<ContactApplicant, ContactApplicantHandler>("contacts", [.. MatterPath.Workers, .. Matter.WhoVerifies], form => new ContactApplicant(form["how"], form["words"]));
}
