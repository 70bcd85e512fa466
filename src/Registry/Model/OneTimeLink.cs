using System.Security.Cryptography;
using System.Text;
using Huiyin.Platform.Secrets;
using Huiyin.Registry.Contract;

namespace Huiyin.Registry.Model;

/// <summary>What a one-time link is for.</summary>
internal enum LinkPurpose
{
    /// <summary>The first password, or a new one after a forgotten one.</summary>
    SetPassword,
}

/// <summary>A link that works once and for three days at most; only the SHA-256 of its secret is stored.</summary>
internal sealed class OneTimeLink
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(72);

    // 31^26: more than 128 bits, and still short enough to be typed from a console.
    private const int SecretLength = 26;

    public required Guid Id { get; init; }

    public required byte[] Hash { get; init; }

    public required StaffId Staff { get; init; }

    public required LinkPurpose Purpose { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required DateTimeOffset ValidUntil { get; init; }

    public DateTimeOffset? UsedAt { get; private set; }

    public bool IsOpen(DateTimeOffset now) => UsedAt is null && now < ValidUntil;

    public void Spend(DateTimeOffset now) => UsedAt ??= now;

    public static string NewSecret() => DistrictKeys.RandomCode(SecretLength);

    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret.Trim().ToUpperInvariant()));

    public static OneTimeLink ToSetPassword(Guid id, StaffId staff, string secret, DateTimeOffset now) => new()
    {
        Id = id,
        Hash = HashOf(secret),
        Staff = staff,
        Purpose = LinkPurpose.SetPassword,
        MadeAt = now,
        ValidUntil = now + Life,
    };
}
