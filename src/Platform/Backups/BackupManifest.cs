namespace Huiyin.Platform.Backups;

/// <summary>The first thing in an archive: what it is a copy of.</summary>
/// <param name="KeyId">Which key opens its sealed fields; the key itself lies elsewhere.</param>
/// <param name="RootNo">The root sealed just before the copy, with its text: the restored copy must hold it.</param>
public sealed record BackupManifest(int Format, string District, string Database, DateTimeOffset At, string KeyId, int RootNo, string Root)
{
    public const int CurrentFormat = 1;
    public const string Entry = "manifest.json";
    public const string DatabaseEntry = "database";
    public const string FilesFolder = "files/";
    public const string KeyEntry = "district.key";
}
