using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Verifying;

/// <summary>The columns of a matter that a rule can be held against.</summary>
internal sealed record MatterRow(
    MatterId Id, string Number, byte[] QueryCodeHash, int QueryCodeEdition, MatterState State, string Text, Purpose? Purpose, bool IsOpen, UnitId FirstReceiver, UnitId Centre,
    UnitId? LeadUnit, UnitId DeskUnit, DateTimeOffset RegisteredAt, int LimitNumber, LimitUnit LimitUnit, DateOnly DueDay, DateTimeOffset DueAt, bool IsDueProvisional, DateOnly? StepDue,
    DateTimeOffset? AnsweredAt, DateTimeOffset? ClosedAt, int Round, int? Stars, int EntryCount, byte[] LastHash, bool HasPhone)
{
    public TimeLimit Limit => new(LimitNumber, LimitUnit);

    public ChannelKind Channel { get; init; }

    public RareFacts Facts { get; init; }

    public DateTimeOffset? ClockRestartedAt { get; init; }

    public MatterId? MasterId { get; init; }

    public DateTimeOffset? WatchAt { get; init; }

    public DateOnly? AgesOn { get; init; }

    public int Returns { get; init; }

    public int BadRatings { get; init; }
}

internal sealed record OrderRow(MatterId Matter, UnitId Unit, WorkOrderRole Role, WorkOrderStatus Status);

internal sealed record ReplyRow(MatterId Matter, int Round, string Text, DateTimeOffset? SentAt);

internal sealed record RatingRow(MatterId Matter, int No, RatingOccasion Occasion, int Round, int Stars, DateTimeOffset At);

/// <summary>What only matters with a bad day have.</summary>
internal sealed record TurnBooks(IReadOnlyList<ClockStop> Stops, IReadOnlyList<Extension> Extensions, IReadOnlyList<TransferRequest> Transfers, IReadOnlyList<Dispute> Disputes)
{
    public static readonly TurnBooks None = new([], [], [], []);
}

/// <summary>Everything that is written about one matter, read at one instant.</summary>
internal sealed record MatterBooks(
    MatterRow Matter, IReadOnlyList<TimelineEntry> Timeline, IReadOnlyList<OrderRow> Orders, IReadOnlyList<ReplyRow> Replies, IReadOnlyList<RatingRow> Ratings, IReadOnlyList<string> Messages, TurnBooks Turns)
{
    public string Place => Matter.Number;

    public bool IsErased => Timeline.Any(entry => entry.Kind == Model.Matter.Erased);
}
