namespace Huiyin.Tests.Stories;

/// <summary>The checkout the tests were built in, wherever they were started.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Huiyin.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Huiyin.slnx");
        }

        return folder.FullName;
    }
}
