using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Contract;

/// <summary>What other rooms may know of a matter: facts for counting and listing, nothing personal.</summary>
/// <param name="Responsible">The unit of the signed lead order, else the first receiver (首接负责制).</param>
/// <param name="DueAt">The instant from which an answer is late.</param>
public sealed record MatterBrief(
    MatterId Id, string Number, MatterState State, ChannelKind Channel, Purpose? Purpose, string? CategoryCode, string? AreaCode, string? VenueNumber,
    UnitId FirstReceiver, UnitId Responsible, DateTimeOffset RegisteredAt, DateTimeOffset? AcceptedAt, DateOnly DueDate, DateTimeOffset DueAt,
    DateTimeOffset? AnsweredAt, ReplyResult? Result, bool IsSettledOnTheSpot, int? FirstStars, int? Stars, DateTimeOffset? ClosedAt)
{
    /// <summary>The first echo. K1 stopped here; a reworked reply is another round of the same matter.</summary>
    public DateTimeOffset? FirstAnsweredAt { get; init; }

    /// <summary>When the rating that counts was made.</summary>
    public DateTimeOffset? RatedAt { get; init; }

    /// <summary>Who works on it; null before somebody was named.</summary>
    public StaffId? Handler { get; init; }

    /// <summary>The first promise: an answer is late from this instant. A rework or a reopening runs on a clock of its own and leaves it alone.</summary>
    public DateTimeOffset FirstDueAt { get; init; }

    /// <summary>The matter it was merged into.</summary>
    public MatterId? MasterId { get; init; }

    /// <summary>回潮: closed once, and opened again.</summary>
    public bool IsRebound { get; init; }

    /// <summary>The highest supervision that is not lifted, 0 to 4; -1 for none.</summary>
    public int SupervisionLevel { get; init; } = -1;

    /// <summary>How many replies the citizen has got.</summary>
    public int Round { get; init; }

    /// <summary>When the lead unit signed last.</summary>
    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>The first talk with the citizen.</summary>
    public DateTimeOffset? FirstContactAt { get; init; }

    /// <summary>Orders, ratings and whatever else is counted beside the matter.</summary>
    public IReadOnlyList<MatterPart> Parts { get; init; } = [];
}

/// <summary>A matter took a step of its path. Raised by the heart in the transaction of the step, without knowing who listens.</summary>
/// <param name="Matter">The matter after the step.</param>
/// <param name="Step">The row of docs/path.md, such as <c>T22</c>.</param>
/// <param name="At">When it happened; for imports the original time.</param>
public sealed record MatterMoved(MatterBrief Matter, string Step, DateTimeOffset At) : IHappening;

/// <summary>What the public may be shown of an answered matter once somebody has masked and somebody else approved it.</summary>
/// <param name="AgreesToPublication">The citizen's own tick.</param>
public sealed record AnswerToPublish(MatterBrief Matter, string Title, string Text, string ReplyText, bool AgreesToPublication, bool IsConfidential, int WorkDaysUsed)
{
    /// <summary>The citizen does not want it shown: nobody may publish it.</summary>
    public bool ObjectsToPublication { get; init; }
}

/// <summary>Reading for other rooms.</summary>
public interface IMatterLookup
{
    Task<AnswerToPublish?> AnswerAsync(string number, CancellationToken ct);

    /// <summary>True when this person may read the matter in full.</summary>
    Task<bool> MaySeeAsync(string number, Actor actor, CancellationToken ct);

    /// <summary>Of these numbers, those whose matters this person may read in full.</summary>
    Task<IReadOnlySet<string>> VisibleAsync(IReadOnlyCollection<string> numbers, Actor actor, CancellationToken ct);

    /// <summary>All matters in the order of their numbers, for whoever counts them anew: at most <paramref name="take"/> after the given number.</summary>
    Task<IReadOnlyList<MatterBrief>> AllAsync(string? after, int take, CancellationToken ct);
}
