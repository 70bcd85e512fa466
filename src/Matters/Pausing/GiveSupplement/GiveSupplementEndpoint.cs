using Huiyin.Matters.Contract;

namespace Huiyin.Matters.Pausing;

internal static class GiveSupplementEndpoint
{
    public static void MapGiveSupplement(this CitizenMoves moves) =>
        moves.Map<GiveSupplement, GiveSupplementHandler>("supplement", "Gives what was asked for once (T5)", form => new GiveSupplement(form["words"])
        {
            Files = [.. form.Files.Where(file => file.Length > 0).Select(file => new Upload(file.FileName, file.OpenReadStream))],
        });
}
