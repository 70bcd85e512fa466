using System.Security.Cryptography;
using System.Text;
using Huiyin.Platform;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Files;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Receiving;

/// <summary>Pictures and a recording survive a form that could not be taken yet: stored under the form's key until it is sent, swept after a day.</summary>
internal sealed class PendingFiles(HuiyinDb db, FileStore files, CurrentDistrict current)
{
    public const int MostPhotos = 3;

    /// <summary>Whom the files of a form belong to; the key itself is not stored.</summary>
    public static Guid OwnerOf(string key) => new(SHA256.HashData(Encoding.UTF8.GetBytes("form|" + key)).AsSpan(0, 16));

    /// <summary>Stores what came with this post and answers what is wrong with it; the good ones stay.</summary>
    public async Task<Refusal?> KeepAsync(string key, IFormFileCollection sent, CancellationToken ct)
    {
        var owner = OwnerOf(key);
        var kept = await RowsAsync(owner, ct);
        Refusal? wrong = null;
        foreach (var upload in sent.Where(file => file.Length > 0 && file.Name is "photo" or "voice"))
        {
            wrong = await KeepOneAsync(owner, upload, kept, ct) ?? wrong;
        }

        await db.CommitAsync(ct);
        return wrong;
    }

    public async Task DropAsync(string key, string? id, CancellationToken ct)
    {
        var file = (await RowsAsync(OwnerOf(key), ct)).Find(kept => kept.Id.ToString("N") == id);
        if (file is not null)
        {
            db.Remove(file);
            await db.CommitAsync(ct);
            files.Erase(file);
        }
    }

    public async Task<IReadOnlyList<KeptFile>> ListAsync(string key, CancellationToken ct) =>
        [.. (await RowsAsync(OwnerOf(key), ct)).Select(file => new KeptFile(
            file.Id.ToString("N"), file.Name, IsPicture(file), $"/files/{file.Id:N}?k={current.Value.Keys.Token(Echoes.PendingFileUse, file.Id, 0)}"))];

    private async Task<Refusal?> KeepOneAsync(Guid owner, IFormFile upload, List<StoredFile> kept, CancellationToken ct)
    {
        var isVoice = upload.Name == "voice";
        if (isVoice ? kept.Exists(file => !IsPicture(file)) : kept.Count(IsPicture) >= MostPhotos)
        {
            return PlatformRefusals.TooManyFiles.With(isVoice ? 1 : MostPhotos);
        }

        await using var content = upload.OpenReadStream();
        var taken = await files.TakeAsync(owner, upload.FileName, content, StoredFile.Pending, true, ct);
        if (taken.Refusal is { } refusal)
        {
            return refusal;
        }

        var file = taken.Must;
        if (IsPicture(file) == isVoice || kept.Exists(known => known.Hash == file.Hash))
        {
            // The wrong kind for this box, or the same picture once more.
            db.Remove(file);
            files.Erase(file);
            return IsPicture(file) == isVoice ? PlatformRefusals.FileKindUnknown : null;
        }

        kept.Add(file);
        return null;
    }

    private Task<List<StoredFile>> RowsAsync(Guid owner, CancellationToken ct) =>
        db.Set<StoredFile>().Where(file => file.Owner == owner && file.Actor == StoredFile.Pending).OrderBy(file => file.Id).ToListAsync(ct);

    private static bool IsPicture(StoredFile file) => file.ContentType.StartsWith("image/", StringComparison.Ordinal);
}

/// <summary>A file that waits with the form.</summary>
internal sealed record KeptFile(string Id, string Name, bool IsPicture, string Href);
