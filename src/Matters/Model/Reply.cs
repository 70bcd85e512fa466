using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Model;

/// <summary>One reply handed in for review; the round counts answered ones, a reply sent back keeps its row.</summary>
internal sealed class Reply
{
    public required Guid Id { get; init; }

    public required int Round { get; init; }

    public required ReplyResult Result { get; init; }

    public required string Text { get; init; }

    public required string Drafter { get; init; }

    public required string DrafterName { get; init; }

    public required UnitId Unit { get; init; }

    public required DateTimeOffset HandedInAt { get; init; }

    /// <summary>K3 review: to be decided by the end of this day.</summary>
    public required DateOnly ReviewDue { get; init; }

    /// <summary>Said by the drafter where a co-handler's opinion did not come in time.</summary>
    public bool NotesOverdueOpinions { get; init; }

    public string? Reviewer { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public DateTimeOffset? SentBackAt { get; private set; }

    public string? SentBackReason { get; private set; }

    public bool IsWaiting => SentAt is null && SentBackAt is null;

    internal void Send(string reviewer, DateTimeOffset now)
    {
        Reviewer = reviewer;
        SentAt = now;
    }

    internal void SendBack(string reviewer, string reason, DateTimeOffset now)
    {
        Reviewer = reviewer;
        SentBackAt = now;
        SentBackReason = reason;
    }
}
