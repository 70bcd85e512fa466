namespace Huiyin.Platform.Search;

/// <summary>The search indexes of a district, by their tables.</summary>
public sealed record SearchIndex
{
    public static readonly SearchIndex Matters = new("matters_search");
    public static readonly SearchIndex Published = new("publication_search");

    public static readonly IReadOnlyList<SearchIndex> All = [Matters, Published];

    private SearchIndex(string table) => Table = table;

    public string Table { get; }
}
