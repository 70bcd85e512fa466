using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Storage;
using Microsoft.Extensions.Configuration;

namespace Huiyin.Platform.Backups;

/// <summary>One archive of a district while it is at work: manifest, files, a consistent copy of the database, and what was brought in meanwhile.</summary>
public sealed class WriteBackup(HuiyinDb db, SealChains seal, AuditLog audit, IConfiguration settings, TimeProvider clock)
{
    /// <summary>Answers the archive's path. The keys stay outside unless asked for: whoever finds the archive must not read it.</summary>
    public async Task<string> ToFolderAsync(string folder, bool withKeys, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var district = db.District;
        await audit.WriteAsync("backup.made", "system", withKeys ? "with keys" : "without keys", ct);
        var root = await seal.SealAsync(null, ct) ?? await seal.SealAsync(null, ct) ?? throw new InvalidOperationException("Two nodes seal at once; try again.");
        var now = clock.GetUtcNow();
        var manifest = new BackupManifest(BackupManifest.CurrentFormat, district.Key, district.Database.Name, now, district.Keys.KeyId, root.No, root.Text);
        var name = string.Create(CultureInfo.InvariantCulture, $"huiyin-{district.Key}-{now:yyyyMMdd-HHmmss}-root{root.No}-{root.Text[..16]}.tar.gz");
        var path = Path.Combine(folder, name);
        var copy = path + ".database";
        try
        {
            await WriteAsync(path + ".part", manifest, copy, withKeys ? DistrictKeyFile(district) : null, ct);
            File.Move(path + ".part", path);
            return path;
        }
        finally
        {
            File.Delete(copy);
            File.Delete(path + ".part");
        }
    }

    // Files first, then the database, then the files that came meanwhile: no row of the copy is without its file.
    private async Task WriteAsync(string path, BackupManifest manifest, string copy, string? key, CancellationToken ct)
    {
        await using var stream = new FileStream(path, Private(FileMode.CreateNew));
        await using (var gzip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        await using (var tar = new TarWriter(gzip))
        {
            await AddAsync(tar, BackupManifest.Entry, new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(manifest)), ct);
            if (key is not null)
            {
                await AddAsync(tar, BackupManifest.KeyEntry, File.OpenRead(key), ct);
            }

            var taken = new HashSet<string>(StringComparer.Ordinal);
            await AddFilesAsync(tar, taken, ct);
            await db.District.Database.CopyToAsync(db, copy, ct);
            await AddAsync(tar, BackupManifest.DatabaseEntry, File.OpenRead(copy), ct);
            await AddFilesAsync(tar, taken, ct);
        }

        stream.Flush(flushToDisk: true);
    }

    private async Task AddFilesAsync(TarWriter tar, HashSet<string> taken, CancellationToken ct)
    {
        var folder = Path.Combine(db.District.Folder, "files");
        foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [])
        {
            var name = BackupManifest.FilesFolder + Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (!file.EndsWith(".part", StringComparison.Ordinal) && taken.Add(name) && Open(file) is { } bytes)
            {
                await AddAsync(tar, name, bytes, ct);
            }
        }
    }

    // A form that nobody sent is swept in this moment.
    private static FileStream? Open(string file)
    {
        try
        {
            return File.OpenRead(file);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private static async Task AddAsync(TarWriter tar, string name, Stream content, CancellationToken ct)
    {
        await using (content)
        {
            await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = content, Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite }, ct);
        }
    }

    private string DistrictKeyFile(District district)
    {
        var file = Path.Combine(Districts.Districts.KeysFolder(settings), district.Key + ".key");
        return File.Exists(file) ? file : throw new InvalidOperationException($"The key of {district.Key} does not lie in {file}: it comes from the environment, and is to be kept there.");
    }

    internal static FileStreamOptions Private(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
