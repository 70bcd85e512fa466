namespace Huiyin.Registry.Settings;

/// <summary>The words residents use for each category of <see cref="DefaultCategories"/>: what a district without history begins with (rule 3.10).</summary>
internal static class DefaultCategoryWords
{
    public static IReadOnlyList<(string Code, IReadOnlyList<string> Words)> All { get; } =
        [.. DefaultSheet.Rows("category-words.csv").Select(row => (row.Cell("code"), (IReadOnlyList<string>)row.Cell("words").Split('；', StringSplitOptions.RemoveEmptyEntries)))];
}
