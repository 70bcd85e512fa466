using Huiyin.Registry.Contract;

namespace Huiyin.Shancheng;

/// <summary>The sheets inside this assembly, the same that <c>huiyin setup --from</c> would read.</summary>
internal static class Sheets
{
    private const string Folder = "sheets/";

    public static IReadOnlyList<SetUpSheet> All { get; } =
        [.. typeof(Sheets).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => new SetUpSheet(name[Folder.Length..], () => Open(name)))];

    public static Stream Open(string name) => typeof(Sheets).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"'{name}' is not in the assembly.");
}
