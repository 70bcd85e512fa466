namespace Huiyin.Platform.Outbox;

public enum OutboxState
{
    /// <summary>Waits for its turn.</summary>
    Waiting,

    Sent,

    /// <summary>Nobody can be told: no phone was left. The row says that it was thought of.</summary>
    NoContact,

    /// <summary>Given up after the last try; an administrator may send it again. What comes after it in its lane waits.</summary>
    Failed,

    /// <summary>Not sent any more: whoever was to hear it has been stopped.</summary>
    Dropped,
}

/// <summary>One thing one person or program is told, written in the transaction of what happened and sent after it.</summary>
/// <remarks>A lane is one thing towards one receiver: in it nothing overtakes, and a lane that is blocked holds up no other.</remarks>
public sealed class OutboxMessage
{
    /// <summary>Grows with time; the other side knows a repetition by it.</summary>
    public required Guid Id { get; init; }

    /// <summary>What the message is about (a matter's id), so that order is kept per thing.</summary>
    public required Guid About { get; init; }

    /// <summary>The kind of message, such as <c>matter.answered</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The web hook it goes to; null for a person's phone.</summary>
    public Guid? Hook { get; init; }

    /// <summary>The phone, sealed; null when nobody can be told.</summary>
    public string? SealedAddress { get; init; }

    /// <summary>The text, sealed: it can hold a name or a link that opens a rating.</summary>
    public required string SealedText { get; init; }

    /// <summary>Danger to life: told at night too (rule 5.8, P1).</summary>
    public bool IsUrgent { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public OutboxState State { get; set; }

    /// <summary>Not before this instant.</summary>
    public required DateTimeOffset DueAt { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    /// <summary>A node is at it until then; whoever dies in between leaves it to the others.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }

    /// <summary>What went wrong last, in a word: <c>HTTP 500</c>, <c>timeout</c>. Never what the other side said.</summary>
    public string? LastError { get; set; }
}
