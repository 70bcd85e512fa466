using System.Globalization;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Secrets;
using Huiyin.Registry.Contract;
using Huiyin.TextSense.Likeness;
using Huiyin.TextSense.Places;

namespace Huiyin.Matters.Suggesting;

/// <summary>What was told, as far as likeness looks at it: by a matter, or by a form that is not sent yet.</summary>
internal sealed record ToldReport(string Title, string Text, DateTimeOffset At)
{
    /// <summary>Null while it is none yet.</summary>
    public MatterId? Matter { get; init; }

    /// <summary>The house number or landmark in clear.</summary>
    public string? Place { get; init; }

    public string? AreaCode { get; init; }

    public string? VenueNumber { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public byte[]? PhoneHash { get; init; }

    /// <summary>The other system and the number it gave; both or it has none.</summary>
    public string? ForeignSource { get; init; }

    public string? ForeignId { get; init; }

    public string? CategoryCode { get; init; }

    public static ToldReport Of(Matter matter, DistrictKeys keys) => new(matter.Title, matter.Text, matter.RegisteredAt)
    {
        Matter = matter.Id,
        Place = keys.Unseal(matter.SealedPlace),
        AreaCode = matter.AreaCode,
        VenueNumber = matter.VenueNumber,
        Latitude = matter.Latitude,
        Longitude = matter.Longitude,
        PhoneHash = matter.PhoneHash,
        ForeignSource = matter.ForeignSource,
        ForeignId = matter.ForeignId,
        CategoryCode = matter.CategoryCode,
    };

    /// <summary>The same as likeness reads it. The key is the matter's id, or nothing.</summary>
    public LikenessReport Read(Register register, KnownPlaces known) => new(Matter?.Value.ToString() ?? "", At, Title, Text)
    {
        Place = string.IsNullOrWhiteSpace(Place) ? Door(register, known) : Place,
        Area = AreaCode,
        Position = Latitude is { } north && Longitude is { } east ? (north, east) : null,
        ForeignNumber = ForeignSource is null || string.IsNullOrWhiteSpace(ForeignId) ? null : string.Create(CultureInfo.InvariantCulture, $"{ForeignSource} {ForeignId}"),
        Citizen = PhoneHash is null ? null : Convert.ToHexString(PhoneHash),
        Category = CategoryCode,
    };

    // Whoever scans a code and names no place means the place where the code hangs; a place that is named counts alone.
    private string? Door(Register register, KnownPlaces known) =>
        register.Venue(VenueNumber) is { } venue && PlaceNames.Find($"{Title}\n{Text}", known).All(find => find.Kind == PlaceKind.Area) ? venue.Name : null;
}
