using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;

namespace Huiyin.Matters.Handling;

internal static class RecordProgressEndpoint
{
    public static void MapRecordProgress(this StaffMoves moves) =>
        moves.Map<RecordProgress, RecordProgressHandler>("progress", [.. MatterPath.Workers, .. Matter.WhoVerifies], form => new RecordProgress(form["words"], form["public"] == "on")
        {
            Files = [.. form.Files.Where(file => file.Length > 0).Select(file => new Upload(file.FileName, file.OpenReadStream))],
        });
}
