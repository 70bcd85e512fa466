namespace Huiyin.Registry.Model;

/// <summary>The 8 random characters behind a QR code on a wall; nothing in it is signed or secret (rule 3.11). A revoked code is never given again.</summary>
internal sealed class VenueCode
{
    public const int Length = 8;

    // The alphabet of query codes: no 0 O 1 I L (rule 3.11).
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public required string Code { get; init; }

    public required Guid VenueId { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required string IssuedBy { get; init; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public string? RevokedBy { get; private set; }

    public static bool IsGood(string code) => code.Length == Length && code.All(character => Alphabet.Contains(character, StringComparison.Ordinal));

    public void Revoke(string by, DateTimeOffset now)
    {
        RevokedAt = now;
        RevokedBy = by;
    }
}
