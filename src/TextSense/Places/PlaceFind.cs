namespace Huiyin.TextSense.Places;

/// <summary>What kind of thing a name in a text names.</summary>
public enum PlaceKind
{
    /// <summary>An administrative area: 街道, 镇, 乡, 社区, 村; and every area that the caller named.</summary>
    Area,

    /// <summary>A road, lane, bridge, crossing or station.</summary>
    Road,

    /// <summary>A housing estate, building or square; and every estate that the caller named.</summary>
    Estate,

    /// <summary>A company, school, hospital, market, shop or another organisation with a site; and every unit that the caller named.</summary>
    Organisation,
}

/// <summary>A place or an organisation found in a text.</summary>
/// <param name="Kind">What it is, judged by its last characters.</param>
/// <param name="Name">As written, half width.</param>
/// <param name="Core">What two spellings are compared by: the last two characters before the ending, and the ending; of a known name the whole.</param>
/// <param name="Start">Where it stands in the original text.</param>
/// <param name="Length">How many UTF-16 units it takes there.</param>
public sealed record PlaceFind(PlaceKind Kind, string Name, string Core, int Start, int Length)
{
    // 社区 and 村 are small enough to be a place of something.
    internal bool IsWide => Kind == PlaceKind.Area && !Name.EndsWith("社区", StringComparison.Ordinal) && !Name.EndsWith('村');

    /// <summary>How many of the last characters say what it is, not which one.</summary>
    internal int EndingLength { get; init; }
}
