namespace Huiyin.Registry.Settings;

/// <summary>The words residents use for each category of <see cref="DefaultCategories"/>: what a district without history begins with (rule 3.10).</summary>
internal static class DefaultCategoryWords
{
    public static IReadOnlyList<(string Code, IReadOnlyList<string> Words)> All { get; } =
        [.. DefaultSheet.Rows("category-words.csv").Select(row => (row.Cell("code"), (IReadOnlyList<string>)row.Cell("words").Split('；', StringSplitOptions.RemoveEmptyEntries)))];

    private static readonly Dictionary<string, IReadOnlyList<string>> ByCode = All.ToDictionary(row => row.Code, row => row.Words, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Names = DefaultCategories.All.ToDictionary(category => category.Code, category => category.Name, StringComparer.Ordinal);

    /// <summary>None where the district has given the code to something else.</summary>
    public static IReadOnlyList<string> Of(string code, string name) => Names.GetValueOrDefault(code) == name ? ByCode.GetValueOrDefault(code) ?? [] : [];
}
