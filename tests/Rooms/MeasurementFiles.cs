namespace Huiyin.Tests.Rooms;

/// <summary>Files for measurements that are not part of the project; tests that need them are skipped where they are not.</summary>
internal static class MeasurementFiles
{
    public static string? Find(string name)
    {
        if (Environment.GetEnvironmentVariable("HUIYIN_SHARED") is { Length: > 0 } given)
        {
            return Existing(Path.Combine(given, "data", name));
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Existing(Path.Combine(folder.FullName, "shared", "data", name)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string? Existing(string path) => File.Exists(path) ? path : null;
}
