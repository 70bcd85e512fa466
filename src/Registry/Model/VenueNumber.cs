using Huiyin.Registry.Contract;

namespace Huiyin.Registry.Model;

/// <summary>Numbers of venues: division, subdistrict, letter of the kind, serial (rule 3.11).</summary>
internal static class VenueNumber
{
    public static char Letter(VenueKind kind) => kind switch
    {
        VenueKind.DeputyHome => 'J',
        VenueKind.DeputyStation => 'Z',
        VenueKind.ContactPoint => 'D',
        VenueKind.DeliberationPoint => 'Y',
        VenueKind.Counter => 'C',
        VenueKind.UnresolvedDesk => 'B',
        VenueKind.SelfServiceZone => 'S',
    };

    /// <summary><c>500199-010-Z-003</c>; a venue of the whole district bears 000 for the subdistrict.</summary>
    public static string Of(string divisionCode, string areaCode, VenueKind kind, int serial) =>
        $"{Series(divisionCode, areaCode, kind)}{serial:000}";

    /// <summary>Everything before the serial.</summary>
    public static string Series(string divisionCode, string areaCode, VenueKind kind) =>
        $"{divisionCode}-{(areaCode.Length >= 9 ? areaCode[6..9] : "000")}-{Letter(kind)}-";

    /// <summary>The serial of a number of this series; null for any other.</summary>
    public static int? SerialIn(string series, string number) =>
        number.StartsWith(series, StringComparison.Ordinal) && int.TryParse(number.AsSpan(series.Length), out var serial) ? serial : null;
}
