namespace Huiyin.Registry.Settings;

/// <summary>The tree of categories that a district begins with (rule 3.10).</summary>
internal static class DefaultCategories
{
    public static IReadOnlyList<CategoryDraft> All { get; } =
        [.. DefaultSheet.Rows("categories.csv").Select(row => new CategoryDraft(
            new SheetPlace("categories.csv", row.Line), row.Cell("code"), row.Cell("name"), row.Cell("aliases").Split('；', StringSplitOptions.RemoveEmptyEntries), row.Cell("photo") == "yes"))];
}
