namespace Huiyin.Platform.Outbox;

public enum OutboxState
{
    /// <summary>Waits for its turn.</summary>
    Waiting,

    Sent,

    /// <summary>Nobody can be told: no phone was left. The row says that it was thought of.</summary>
    NoContact,

    /// <summary>Given up after the last try.</summary>
    Failed,
}

/// <summary>One thing one person is told, written in the transaction of what happened and sent after it.</summary>
public sealed class OutboxMessage
{
    public required Guid Id { get; init; }

    /// <summary>What the message is about (a matter's id), so that order is kept per thing.</summary>
    public required Guid About { get; init; }

    /// <summary>The kind of message, such as <c>matter.answered</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The phone, sealed; null when nobody can be told.</summary>
    public string? SealedAddress { get; init; }

    /// <summary>The text, sealed: it can hold a name or a link that opens a rating.</summary>
    public required string SealedText { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public OutboxState State { get; set; }

    /// <summary>Not before this instant.</summary>
    public required DateTimeOffset DueAt { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset? SentAt { get; set; }
}
