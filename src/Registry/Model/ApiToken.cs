using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Huiyin.Registry.Contract;

namespace Huiyin.Registry.Model;

/// <summary>A bearer token of a staff account or of a channel's program; only its SHA-256 is stored, which 256 random bits allow.</summary>
internal sealed class ApiToken
{
    public const int LongestChannel = 60;

    private const string Prefix = "hy_";

    public required Guid Id { get; init; }

    public required byte[] Hash { get; init; }

    /// <summary>Whose it is; default for a channel's, so that it opens nothing of the staff's.</summary>
    public required StaffId Staff { get; init; }

    /// <summary>The channel whose program holds it, such as 「12345 热线平台」; null for a person's.</summary>
    public string? Channel { get; init; }

    /// <summary>As what its matters are counted: the name of a kind of channel; null for a person's.</summary>
    public string? ChannelKind { get; init; }

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
