namespace Huiyin.Matters.Answering;

internal static class ObjectToPublicationEndpoint
{
    public static void MapObjectToPublication(this CitizenMoves moves) =>
        moves.Map<ObjectToPublication, ObjectToPublicationHandler>("publication-objection", "Does not want the answer shown to the public (T36)", form => new ObjectToPublication(form["words"]));
}
