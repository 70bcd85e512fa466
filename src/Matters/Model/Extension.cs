namespace Huiyin.Matters.Model;

/// <summary>A longer promise, asked in time and told to the citizen with the reason (rule 2, extend). It moves nothing until it is granted.</summary>
internal sealed class Extension
{
    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string AskedBy { get; init; }

    public required string AskedByName { get; init; }

    /// <summary>Working days, or natural days where the limit is in natural days.</summary>
    public required int Days { get; init; }

    public required string Reason { get; init; }

    /// <summary>What will be done in that time.</summary>
    public required string Plan { get; init; }

    public string? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public bool? IsGranted { get; private set; }

    public string? Refusal { get; private set; }

    public bool IsOpen => DecidedAt is null;

    internal void Decide(bool isGranted, string? refusal, string account, DateTimeOffset now)
    {
        IsGranted = isGranted;
        Refusal = refusal;
        DecidedBy = account;
        DecidedAt = now;
    }
}
