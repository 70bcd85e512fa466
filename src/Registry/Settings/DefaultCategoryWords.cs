namespace Huiyin.Registry.Settings;

/// <summary>The words residents use for each category of <see cref="DefaultCategories"/>: what a district without history begins with (rule 3.10).</summary>
internal static class DefaultCategoryWords
{
    public static IReadOnlyList<(string Code, IReadOnlyList<string> Words)> All { get; } =
        [.. DefaultSheet.Rows("category-words.csv").Select(row => (row.Cell("code"), (IReadOnlyList<string>)row.Cell("words").Split('；', StringSplitOptions.RemoveEmptyEntries)))];

    // A district may have codes of its own for the same things.
    private static readonly Dictionary<string, IReadOnlyList<string>> ByName = DefaultCategories.All.Join(All, category => category.Code, row => row.Code, (category, row) => (category.Name, row.Words))
        .DistinctBy(pair => pair.Name).ToDictionary(pair => pair.Name, pair => pair.Words, StringComparer.Ordinal);

    /// <summary>None for a name that is the district's own.</summary>
    public static IReadOnlyList<string> Of(string name) => ByName.GetValueOrDefault(name) ?? [];
}
