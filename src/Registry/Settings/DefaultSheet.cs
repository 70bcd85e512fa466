using Huiyin.Platform.Sheets;

namespace Huiyin.Registry.Settings;

/// <summary>The sheets under <c>Defaults/</c>, inside this assembly.</summary>
internal static class DefaultSheet
{
    public static IReadOnlyList<SheetRow> Rows(string file)
    {
        using var content = typeof(DefaultSheet).Assembly.GetManifestResourceStream("defaults/" + file) ?? throw new FileNotFoundException("No such default sheet.", file);
        using var reader = SheetReader.Open(content, file);
        return [.. reader.Rows()];
    }
}
