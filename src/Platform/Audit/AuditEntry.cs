namespace Huiyin.Platform.Audit;

/// <summary>An entry that belongs to no matter (sign-in, settings, exports, tokens): one chain a district.</summary>
public sealed class AuditEntry
{
    public required int Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Kind { get; init; }

    /// <summary>Account name or <c>system</c>.</summary>
    public required string Actor { get; init; }

    /// <summary>What was done, without personal data of citizens.</summary>
    public required string What { get; init; }

    public required byte[] PreviousHash { get; init; }

    public required byte[] Hash { get; init; }

    /// <summary>True when nobody changed this entry or the place it stands at.</summary>
    public bool IsGenuine(byte[] before) =>
        PreviousHash.AsSpan().SequenceEqual(before)
        && Hash.AsSpan().SequenceEqual(HashChain.Next(before, Sequence, Guid.Empty, Kind, At, Actor, HashChain.PayloadHash(What)));
}
