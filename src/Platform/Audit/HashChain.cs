using System.Security.Cryptography;
using System.Text;

namespace Huiyin.Platform.Audit;

/// <summary>One link of an append-only history: each hash covers the one before it (reliability 6). Personal text stands outside, as its own hash, so that lawful deletion keeps the chain whole.</summary>
public static class HashChain
{
    /// <summary>Named in each row, so that another suite can follow.</summary>
    public const string Algorithm = "sha256-1";

    public static byte[] PayloadHash(string? payload) => SHA256.HashData(Encoding.UTF8.GetBytes(payload ?? ""));

    /// <summary>The hash of an entry; <paramref name="before"/> is empty for the first.</summary>
    public static byte[] Next(byte[] before, int sequence, Guid owner, string kind, DateTimeOffset at, string actor, byte[] payloadHash)
    {
        ArgumentNullException.ThrowIfNull(before);
        var line = $"{Algorithm}|{sequence}|{owner:N}|{kind}|{at.ToUnixTimeMilliseconds()}|{actor}|{Convert.ToHexString(payloadHash)}|{Convert.ToHexString(before)}";
        return SHA256.HashData(Encoding.UTF8.GetBytes(line));
    }
}
