using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using Huiyin.Platform.Districts;

namespace Huiyin.Platform.Backups;

/// <summary>Reads what <see cref="WriteBackup"/> wrote; only into a district that is still empty.</summary>
public static class BackupArchive
{
    public static async Task<BackupManifest> ReadManifestAsync(string archive, CancellationToken ct)
    {
        BackupManifest? manifest = null;
        await EachAsync(
            archive,
            async entry =>
            {
                manifest = entry is { Name: BackupManifest.Entry, DataStream: { } json } ? await JsonSerializer.DeserializeAsync<BackupManifest>(json, cancellationToken: ct) : null;
                return false;
            },
            ct);
        return manifest is { Format: BackupManifest.CurrentFormat } ? manifest : throw new InvalidOperationException($"{archive} is no back-up that this program wrote.");
    }

    /// <summary>Puts the district's key where it belongs, if the archive holds it and there is none yet. False where no key is known at all.</summary>
    public static async Task<bool> PlaceKeyAsync(string archive, string keysFolder, string district, CancellationToken ct)
    {
        var file = Path.Combine(keysFolder, district + ".key");
        if (!File.Exists(file))
        {
            await EachAsync(
                archive,
                async entry =>
                {
                    if (entry is { Name: BackupManifest.KeyEntry, DataStream: { } key })
                    {
                        Directory.CreateDirectory(keysFolder);
                        await using var stream = new FileStream(file, WriteBackup.Private(FileMode.CreateNew));
                        await key.CopyToAsync(stream, ct);
                    }

                    return entry.Name is BackupManifest.Entry or BackupManifest.KeyEntry && !File.Exists(file);
                },
                ct);
        }

        return File.Exists(file);
    }

    /// <summary>Writes database and files.</summary>
    public static async Task UnpackAsync(string archive, District district, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(district);
        var files = Path.GetFullPath(Path.Combine(district.Folder, "files")) + Path.DirectorySeparatorChar;
        await EachAsync(
            archive,
            async entry =>
            {
                if (entry.Name == BackupManifest.DatabaseEntry)
                {
                    await TakeDatabaseAsync(entry, district, ct);
                }
                else if (entry.Name.StartsWith(BackupManifest.FilesFolder, StringComparison.Ordinal))
                {
                    var path = Path.GetFullPath(Path.Combine(files, entry.Name[BackupManifest.FilesFolder.Length..]));
                    if (!path.StartsWith(files, StringComparison.Ordinal))
                    {
                        throw new InvalidOperationException($"{entry.Name} would lie outside of the district's folder.");
                    }

                    Directory.CreateDirectory(Path.GetDirectoryName(path)! /* below the files folder */);
                    await entry.ExtractToFileAsync(path, overwrite: false, ct);
                }

                return true;
            },
            ct);
    }

    private static async Task TakeDatabaseAsync(TarEntry entry, District district, CancellationToken ct)
    {
        var copy = Path.Combine(district.Folder, "restored.part");
        await entry.ExtractToFileAsync(copy, overwrite: true, ct);
        try
        {
            await using var db = district.Open();
            await district.Database.RestoreFromAsync(db, copy, ct);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static async Task EachAsync(string archive, Func<TarEntry, Task<bool>> take, CancellationToken ct)
    {
        await using var stream = File.OpenRead(archive);
        await using var gzip = new GZipStream(stream, CompressionMode.Decompress);
        await using var tar = new TarReader(gzip);
        while (await tar.GetNextEntryAsync(cancellationToken: ct) is { } entry && await take(entry))
        {
            // One after the other, as they lie.
        }
    }
}
