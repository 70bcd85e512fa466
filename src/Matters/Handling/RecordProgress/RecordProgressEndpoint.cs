using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Http;

namespace Huiyin.Matters.Handling;

internal static class RecordProgressEndpoint
{
    public static void MapRecordProgress(this StaffMoves moves)
    {
        Role[] roles = [.. MatterPath.Workers, .. Matter.WhoVerifies];
        moves.Map<RecordProgress, RecordProgressHandler>("progress", roles, Read);
        moves.MapFiles<RecordProgress, RecordProgressHandler>("photos", "Records progress with pictures, as a form with files (words, public, photo)", roles, Read);
    }

    private static RecordProgress Read(IFormCollection form) => new(form["words"], form["public"] == "on") { Files = TakenFiles.Of(form) };
}
