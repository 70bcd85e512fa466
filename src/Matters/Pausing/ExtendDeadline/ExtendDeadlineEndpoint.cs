using Huiyin.Matters.Model;

namespace Huiyin.Matters.Pausing;

internal static class ExtendDeadlineEndpoint
{
    public static void MapExtendDeadline(this StaffMoves moves)
    {
        moves.Map<ExtendDeadline, ExtendDeadlineHandler>("extension", Move.AskExtension, form => new ExtendDeadline(TypedForms.Number(form["days"]), form["reason"], form["plan"]));
        moves.Map<DecideExtension, DecideExtensionHandler>("extension-decision", Move.GrantExtension, form => new DecideExtension(form["answer"] == "accept", form["reason"]));
    }
}
