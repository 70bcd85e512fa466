namespace Huiyin.Platform.Idempotency;

/// <summary>A key under which something was made once; written in the transaction of what was made, kept 30 days.</summary>
public sealed class IdempotencyKey
{
    /// <summary>SHA-256 over scope and key, in hex: keys of clients are not readable.</summary>
    public required string KeyHash { get; init; }

    /// <summary>SHA-256 of what was asked: the same key with another text is refused.</summary>
    public required string AskHash { get; init; }

    /// <summary>What was made.</summary>
    public required Guid Answer { get; init; }

    public required DateTimeOffset At { get; init; }

    public static string Hash(params string?[] parts) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\u001f', parts))));
}
