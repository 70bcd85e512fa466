using Huiyin.Matters.Contract;
using Huiyin.Platform.Files;
using Huiyin.Platform.Rooms;
using Microsoft.AspNetCore.Http;

namespace Huiyin.Matters;

/// <summary>Files that come with a form of a matter; their rows commit with the move.</summary>
internal static class TakenFiles
{
    public const int MostOfStaff = 6;

    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png", ".webp"];

    public static IReadOnlyList<Upload> Of(IFormCollection form) => [.. form.Files.Where(file => file.Length > 0).Select(file => new Upload(file.FileName, file.OpenReadStream))];

    /// <summary>By the name; what is in the file is looked at when it is taken, and must be the same.</summary>
    public static int CountPictures(IEnumerable<Upload> files) => files.Count(file => Pictures.Contains(Path.GetExtension(file.Name), StringComparer.OrdinalIgnoreCase));

    public static async Task<Outcome> TakeAllAsync(this FileStore store, MatterId matter, IReadOnlyList<Upload> files, string actor, bool isPublicToApplicant, CancellationToken ct)
    {
        foreach (var upload in files)
        {
            await using var content = upload.Open();
            var taken = await store.TakeAsync(matter.Value, upload.Name, content, actor, isPublicToApplicant, ct);
            if (taken.Refusal is { } refusal)
            {
                return refusal;
            }
        }

        return Outcome.Done;
    }
}
