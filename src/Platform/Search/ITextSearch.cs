using Huiyin.Platform.Storage;

namespace Huiyin.Platform.Search;

/// <summary>Full-text search over one index; one implementation for each database, the same answers from both (decision 0010).</summary>
public interface ITextSearch
{
    /// <summary>Keys of the newest rows that hold every phrase, the newest first, at most <paramref name="take"/> of those below <paramref name="below"/>.</summary>
    /// <param name="phrases">Each a row of pieces that stand side by side, as the index was fed.</param>
    Task<IReadOnlyList<long>> NewestAsync(HuiyinDb db, SearchIndex index, IReadOnlyList<IReadOnlyList<string>> phrases, long below, int take, CancellationToken ct);
}

/// <summary>Writes a room's search index anew, row by row; may be run at any time (<c>huiyin search rebuild</c>).</summary>
public interface ISearchRebuild
{
    /// <summary>How many rows were written.</summary>
    Task<int> RebuildAsync(Action<int> progress, CancellationToken ct);
}
