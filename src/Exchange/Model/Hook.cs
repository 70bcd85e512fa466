namespace Huiyin.Exchange.Model;

/// <summary>A program elsewhere that is told what happens to matters.</summary>
internal sealed class Hook
{
    public const int LongestName = 60;
    public const int LongestUrl = 500;

    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Url { get; init; }

    /// <summary>The events it asked for, such as <c>matter.answered</c>.</summary>
    public required IReadOnlyList<string> Events { get; init; }

    /// <summary>What both sides sign with; shown once, when it is made.</summary>
    public required string SealedSecret { get; set; }

    public required string AddedBy { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>A stopped hook hears nothing; what waits for it is dropped.</summary>
    public DateTimeOffset? StoppedAt { get; set; }
}
