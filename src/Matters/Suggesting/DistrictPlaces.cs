using Huiyin.Platform.Districts;
using Huiyin.Registry.Contract;
using Huiyin.TextSense.Places;

namespace Huiyin.Matters.Suggesting;

/// <summary>The names a district knows by itself, made once for each picture of its register.</summary>
internal sealed class DistrictPlaces
{
    private (Register Of, KnownPlaces Places)? kept;

    public static KnownPlaces Of(District district, Register register) => district.Memory(static () => new DistrictPlaces()).Of(register);

    // Two askers at once may both make it: the same names, and the last one stays.
    private KnownPlaces Of(Register register)
    {
        if (kept is { } known && ReferenceEquals(known.Of, register))
        {
            return known.Places;
        }

        var places = new KnownPlaces(
            register.Areas.Select(area => area.Name),
            register.Units.SelectMany(unit => (string[])[unit.Name, unit.ShortName]).Distinct(),
            register.Venues.Select(venue => venue.Name));
        kept = (register, places);
        return places;
    }
}
