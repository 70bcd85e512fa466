namespace Huiyin.Platform.Audit;

/// <summary>Where a chain ends now.</summary>
/// <param name="Chain">The thing whose history it is; the empty id for the district's own.</param>
public sealed record ChainHead(Guid Chain, int Count, byte[] Hash);

/// <summary>One entry of a chain as a third party needs it to compute its hash again; words stand outside, as their hash.</summary>
/// <param name="Name">What people call the chain: a receipt number, or nothing.</param>
public sealed record ChainEntry(Guid Chain, string? Name, int Sequence, string Kind, DateTimeOffset At, string Actor, byte[] PayloadHash, byte[] PreviousHash, byte[] Hash)
{
    /// <summary>The payload itself where it is nobody's secret (the district's chain).</summary>
    public string? Payload { get; init; }
}

/// <summary>A room that keeps histories: the daily root seals them, the export gives them out.</summary>
public interface IKeepChains
{
    IAsyncEnumerable<ChainHead> HeadsAsync(CancellationToken ct);

    /// <summary>The entries written for instants from one up to another, the second not included.</summary>
    IAsyncEnumerable<ChainEntry> EntriesAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken ct);
}
