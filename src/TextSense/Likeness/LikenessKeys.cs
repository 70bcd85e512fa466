using Huiyin.TextSense.Places;
using Huiyin.TextSense.Wording;

namespace Huiyin.TextSense.Likeness;

/// <summary>One key under which a report is filed.</summary>
/// <param name="Value">The key: stable over machines and years.</param>
/// <param name="Weight">What sharing it is worth when the matters found are ranked: place and trouble 6, place 4, copied words 2, area and trouble 1.</param>
public readonly record struct LikenessKey(long Value, int Weight);

/// <summary>The few stable keys under which a report is filed, so that a database finds those like it without reading them.</summary>
/// <remarks>
/// File each key with the matter and its day, index (key, day), and ask for the newest <see cref="RowsOfKey"/> rows of each key of the new report: at most
/// 16 × 64 rows whatever the size of the table. Rank the matters found by the sum of the weights of the keys they share, the newest first among equals, and
/// compare the best thirty with <see cref="ReportLikeness"/>.
/// Which pieces become keys is decided by the smallest hash (min-hash): two texts that share much agree on it although neither knows the other.
/// The keys are: place × trouble (at most 6); place (at most 3); area × trouble words (4); four characters in a row anywhere, for copies (3, without a place or
/// an area more). A change of this class, of the lists of endings, phrases or themes changes keys: <see cref="Edition"/> says which they are of.
/// </remarks>
public static class LikenessKeys
{
    /// <summary>A report has at most so many keys.</summary>
    public const int Most = 16;

    /// <summary>So many rows of one key are worth looking at, the newest first.</summary>
    public const int RowsOfKey = 64;

    /// <summary>Keys of different editions never meet; after a change file the reports anew.</summary>
    public const int Edition = 1;

    private const int MostPlaces = 3;
    private const int PlacesWithTrouble = 2;
    private const int TroublesOfPlace = 3;
    private const int AreaKeys = 4;
    private const int CopyKeys = 3;

    /// <summary>The keys of a report, each once, the most telling first. A text without any word has none.</summary>
    public static IReadOnlyList<LikenessKey> Of(LikenessReport report, KnownPlaces? known = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var sense = ReportSense.Read(report, known);
        var troubles = Troubles(sense);
        var places = sense.Named.Concat(sense.Further).Take(MostPlaces).Select(core => Tagged("place", StableHash.Of(core))).ToList();
        var keys = new List<LikenessKey>(Most);
        keys.AddRange(places.Take(PlacesWithTrouble).SelectMany(place => troubles.Take(TroublesOfPlace).Select(trouble => Key(StableHash.Join(place, trouble), 6))));
        keys.AddRange(places.Select(place => Key(place, 4)));
        if (!string.IsNullOrWhiteSpace(report.Area))
        {
            var scope = Tagged("area", StableHash.Of(TextFold.Fold(report.Area.Trim())));
            keys.AddRange(troubles.Take(1).Concat(MinHash.Smallest(sense.Words, AreaKeys, salt: 1)).Take(AreaKeys).Select(trouble => Key(StableHash.Join(scope, trouble), 1)));
        }

        keys.AddRange(MinHash.Smallest(sense.Runs, Math.Max(CopyKeys, Most - keys.Count), salt: 2).Select(run => Key(Tagged("copy", run), 2)));
        return [.. keys.DistinctBy(key => key.Value).Take(Most)];
    }

    private static LikenessKey Key(ulong value, int weight) => new(unchecked((long)value), weight);

    // Themes first, then the words that the smallest hashes choose.
    private static List<ulong> Troubles(ReportSense sense) =>
    [
        .. sense.Themes.Take(TroublesOfPlace - 1).Select(theme => Tagged("theme", (ulong)theme)),
        .. MinHash.Smallest(sense.Words, TroublesOfPlace, salt: 3),
    ];

    private static ulong Tagged(string kind, ulong value) => StableHash.Join(StableHash.Of($"{Edition} {kind}"), value);
}
