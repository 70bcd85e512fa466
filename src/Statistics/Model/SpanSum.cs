namespace Huiyin.Statistics.Model;

/// <summary>How long a span is, and whether it may still change.</summary>
internal enum SpanKind
{
    Day = 0,
    Month = 1,

    /// <summary>定稿: never written again; what is corrected later is shown beside it as 调整.</summary>
    Frozen = 2,
}

/// <summary>The counts of one day or month for one line of one table. A year is read from a few thousand of these instead of a million facts.</summary>
internal sealed class SpanSum
{
    public required SpanKind Kind { get; init; }

    /// <summary>The day, or the first of the month.</summary>
    public required DateOnly From { get; init; }

    public required Dimension Dimension { get; init; }

    public required string Key { get; init; }

    public required Tally Counts { get; set; }

    public required DateTimeOffset MadeAt { get; set; }
}

/// <summary>A day whose facts changed after it was summed up: read from the facts until it is summed anew. One row a change, so that nobody waits for anybody.</summary>
internal sealed class StaleDay
{
    public required Guid Id { get; init; }

    public required DateOnly Day { get; init; }
}
