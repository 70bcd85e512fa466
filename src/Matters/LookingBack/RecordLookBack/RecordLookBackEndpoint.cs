using Huiyin.Matters.Model;

namespace Huiyin.Matters.LookingBack;

internal static class RecordLookBackEndpoint
{
    public static void MapRecordLookBack(this StaffMoves moves) =>
        moves.Map<RecordLookBack, RecordLookBackHandler>("look-back", [.. Matter.WhoLooksBack], form => new RecordLookBack(
            Guid.TryParse(form["plan"], out var plan) ? plan : null, TypedForms.Code<LookBackResult>(form["result"]),
            form["reached"] == "on", form["done"] == "on", form["lasting"] == "on", form["satisfied"] == "on", form["words"], form["newProblem"],
            TypedForms.YesNo(form["leader"]), TypedForms.YesNo(form["deputy"]), TypedForms.YesNo(form["resident"]), TypedForms.YesNo(form["unit"])));
}
