using Huiyin.TextSense.Wording;

namespace Huiyin.TextSense.Places;

/// <summary>The names a district knows by itself: its areas, units and estates. They are found as they stand, before any pattern.</summary>
public sealed class KnownPlaces
{
    private readonly PhraseTable<PlaceKind> names;

    /// <summary>Takes the names in any order; blanks at the ends, width and capitals do not matter. Names of one character are left out: they stand in too many words.</summary>
    /// <param name="areas">街道, 社区, villages: found as <see cref="PlaceKind.Area"/>.</param>
    /// <param name="units">Departments, companies, schools: found as <see cref="PlaceKind.Organisation"/>.</param>
    /// <param name="estates">Housing estates, buildings, squares: found as <see cref="PlaceKind.Estate"/>. Null = none.</param>
    public KnownPlaces(IEnumerable<string> areas, IEnumerable<string> units, IEnumerable<string>? estates = null)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(units);
        names = new PhraseTable<PlaceKind>(areas.Select(name => KeyValuePair.Create(name, PlaceKind.Area))
            .Concat(units.Select(name => KeyValuePair.Create(name, PlaceKind.Organisation)))
            .Concat((estates ?? []).Select(name => KeyValuePair.Create(name, PlaceKind.Estate)))
            .Where(name => name.Key.Trim().Length > 1));
    }

    internal int LengthAt(ReadOnlySpan<char> folded, int at, out PlaceKind kind) => names.LengthAt(folded, at, out kind);
}
