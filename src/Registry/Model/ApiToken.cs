using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Huiyin.Registry.Contract;

namespace Huiyin.Registry.Model;

/// <summary>A bearer token of a staff account; only its SHA-256 is stored, which 256 random bits allow.</summary>
internal sealed class ApiToken
{
    private const string Prefix = "hy_";

    public required Guid Id { get; init; }

    public required byte[] Hash { get; init; }

    public required StaffId Staff { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Account name, or <c>system</c> for the command line.</summary>
    public required string MadeBy { get; init; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public DateOnly? LastUsedOn { get; private set; }

    /// <summary>The text the caller keeps: a prefix by which scanners find leaked ones, and 256 bits.</summary>
    public static string NewText() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}
