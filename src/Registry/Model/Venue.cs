using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Registry.Model;

/// <summary>A place where people are received, and the codes that hang or hung on its wall.</summary>
internal sealed class Venue : IValidSpan
{
    private readonly List<VenueCode> codes = [];

    public required Guid Id { get; init; }

    /// <summary>Such as <c>500199-010-Z-003</c> (rule 3.11).</summary>
    public required string Number { get; init; }

    public required string Name { get; set; }

    public required VenueKind Kind { get; init; }

    public required string AreaCode { get; set; }

    public string Address { get; set; } = "";

    public string OpeningHours { get; set; } = "";

    public required UnitId FirstReceiver { get; set; }

    /// <summary>The deputy whose code it is; null for a place alone.</summary>
    public string? PersonName { get; set; }

    public double? Latitude { get; set; }

    public double? Longitude { get; set; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; private set; }

    public IReadOnlyList<VenueCode> Codes => codes;

    public VenueCode? CodeInForce => codes.Find(code => code.RevokedAt is null);

    /// <summary>Hangs a new code; the old one must have been revoked, so that two never answer for one wall.</summary>
    public Outcome Issue(string code, string by, DateTimeOffset now)
    {
        if (CodeInForce is not null)
        {
            return RegistryRefusals.CodeStillValid;
        }

        codes.Add(new VenueCode { Code = code, VenueId = Id, IssuedAt = now, IssuedBy = by });
        return Outcome.Done;
    }

    public Outcome Revoke(string by, DateTimeOffset now)
    {
        if (CodeInForce is not { } code)
        {
            return RegistryRefusals.NoCodeToRevoke;
        }

        code.Revoke(by, now);
        return Outcome.Done;
    }

    public void End(DateOnly lastDay) => ValidTo = lastDay;
}
