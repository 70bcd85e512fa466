using System.Security.Cryptography;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;

namespace Huiyin.Platform.Files;

/// <summary>Takes uploads in and gives them out: random names, checked kinds, no metadata in pictures.</summary>
public sealed class FileStore(HuiyinDb db, CurrentDistrict current, TimeProvider clock)
{
    private const int StackSize = 81920;

    /// <summary>Writes the bytes aside, flushes and renames them, and adds the row to what the context will save.</summary>
    public async Task<Outcome<StoredFile>> TakeAsync(Guid owner, string name, Stream content, string actor, bool publicToApplicant, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(content);
        var bytes = await ReadAsync(content, ct);
        if (bytes is null)
        {
            return PlatformRefusals.FileTooLarge;
        }

        var kind = FileKind.Recognise(name, bytes);
        if (kind is null)
        {
            return PlatformRefusals.FileKindUnknown;
        }

        if (bytes.Length > kind.MostBytes)
        {
            return PlatformRefusals.FileTooLarge;
        }

        var clean = kind.Clean(bytes);
        if (clean is null)
        {
            return PlatformRefusals.FileKindUnknown;
        }

        var now = clock.GetUtcNow();
        var file = new StoredFile
        {
            Id = Guid.CreateVersion7(now),
            Owner = owner,
            Name = SafeName(name),
            ContentType = kind.ContentType,
            Size = clean.Length,
            Hash = Convert.ToHexStringLower(SHA256.HashData(clean)),
            At = now,
            Actor = actor,
            IsPublicToApplicant = publicToApplicant,
        };
        await WriteAsync(PathOf(file.Id), clean, ct);
        db.Add(file);
        return file;
    }

    /// <summary>Opens the bytes of a stored file; null when they are gone.</summary>
    public Stream? Open(StoredFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var path = PathOf(file.Id);
        return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, StackSize, useAsync: true) : null;
    }

    /// <summary>Takes the bytes away; the row is the caller's to remove.</summary>
    public void Erase(StoredFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        File.Delete(PathOf(file.Id));
    }

    /// <summary>Every file of the district's folder, with its id where its name is one of ours.</summary>
    public IEnumerable<(Guid? Id, string Name, DateTimeOffset At)> OnDisk()
    {
        var folder = new DirectoryInfo(Folder);
        return folder.Exists
            ? folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => (Guid.TryParseExact(file.Name, "N", out var id) ? id : (Guid?)null, file.Name, new DateTimeOffset(file.LastWriteTimeUtc)))
            : [];
    }

    private string Folder => Path.Combine(current.Value.Folder, "files");

    private static async Task<byte[]?> ReadAsync(Stream content, CancellationToken ct)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[StackSize];
        int read;
        while ((read = await content.ReadAsync(buffer, ct)) > 0)
        {
            if (memory.Length + read > FileKind.MostOfAll)
            {
                return null;
            }

            memory.Write(buffer, 0, read);
        }

        return memory.ToArray();
    }

    private static async Task WriteAsync(string path, byte[] bytes, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)! /* always below the files folder */);
        var aside = path + ".part";
        await using (var stream = new FileStream(aside, FileMode.CreateNew, FileAccess.Write, FileShare.None, StackSize, useAsync: true))
        {
            await stream.WriteAsync(bytes, ct);
            stream.Flush(flushToDisk: true);
        }

        File.Move(aside, path);
        Chaos.At("file-moved");
    }

    private string PathOf(Guid id)
    {
        var name = id.ToString("N");
        return Path.Combine(Folder, name[^2..], name);
    }

    private static string SafeName(string name)
    {
        var last = (name ?? "").Replace('\\', '/').Split('/')[^1];
        var clean = new string([.. last.Where(character => !char.IsControl(character) && char.GetUnicodeCategory(character) != System.Globalization.UnicodeCategory.Format)]);
        return clean.Length == 0 ? "file" : clean.Length > 100 ? clean[^100..] : clean;
    }
}
