using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>One matter (诉求) from channel to echo. Everything it knows; what it does stands in the other parts, in the order of the path.</summary>
internal sealed partial class Matter : IHappens
{
    private readonly List<IHappening> happened = [];
    private readonly List<Told> told = [];

    public MatterId Id { get; private set; }

    public string Number { get; private set; } = "";

    public byte[] QueryCodeHash { get; private set; } = [];

    /// <summary>Grows when a new query code is given at the window.</summary>
    public int QueryCodeEdition { get; private set; }

    public MatterState State { get; private set; } = MatterState.Draft;

    /// <summary>The loser of a race hears 「刚被处理」.</summary>
    public int Version { get; private set; }

    // What was said
    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    public ChannelKind Channel { get; private set; }

    public Purpose? Purpose { get; private set; }

    public string? CategoryCode { get; private set; }

    public bool AgreesToPublication { get; private set; }

    /// <summary>举报 and matters that ask for it: title hidden in lists (rule 3.14).</summary>
    public bool IsConfidential { get; private set; }

    /// <summary>Waits unseen by lists until a clerk has looked (house.md 8).</summary>
    public bool IsHeldForALook { get; private set; }

    public int FileCount { get; private set; }

    // Who and where
    public string? SealedPhone { get; private set; }

    public byte[]? PhoneHash { get; private set; }

    public string? SealedCallMe { get; private set; }

    public string? SealedPlace { get; private set; }

    public string? AreaCode { get; private set; }

    public string? VenueNumber { get; private set; }

    public double? Latitude { get; private set; }

    public double? Longitude { get; private set; }

    /// <summary>The account that registered it for somebody; null when the citizen did.</summary>
    public string? RegisteredBy { get; private set; }

    public string? ForeignSource { get; private set; }

    public string? ForeignId { get; private set; }

    // Who answers for it
    public UnitId FirstReceiver { get; private set; }

    /// <summary>The centre that dispatches it.</summary>
    public UnitId Centre { get; private set; }

    /// <summary>The unit of the open lead order.</summary>
    public UnitId? LeadUnit { get; private set; }

    /// <summary>True from signing (or handling here) on.</summary>
    public bool IsLeadSigned { get; private set; }

    public StaffId? Handler { get; private set; }

    public string? HandlerName { get; private set; }

    public UnitId? ReportedUnit { get; private set; }

    /// <summary>The unit on whose desk it lies now: first receiver, then the centre, then the holder.</summary>
    public UnitId DeskUnit { get; private set; }

    /// <summary>Not over yet; kept as a column so that the desks' index serves.</summary>
    public bool IsOpen { get; private set; }

    // Clocks
    public DateTimeOffset RegisteredAt { get; private set; }

    public int LimitNumber { get; private set; }

    public LimitUnit LimitUnit { get; private set; }

    public DateOnly DueDay { get; private set; }

    /// <summary>On time if answered before this instant.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public bool IsDueProvisional { get; private set; }

    /// <summary>K3: the step that is awaited now is due at the end of this day.</summary>
    public DateOnly? StepDue { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public DateTimeOffset? DispatchedAt { get; private set; }

    public DateTimeOffset? SignedAt { get; private set; }

    public DateTimeOffset? FirstContactAt { get; private set; }

    /// <summary>The first echo: K1 stopped here, a rework runs on its own clock.</summary>
    public DateTimeOffset? FirstAnsweredAt { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>The rating window ends at this instant.</summary>
    public DateTimeOffset? RateUntil { get; private set; }

    /// <summary>What is looked at next changes at this instant: the desk's order.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    // The answer
    public int Round { get; private set; }

    public ReplyResult? Result { get; private set; }

    public bool IsSettledOnTheSpot { get; private set; }

    public int? FirstStars { get; private set; }

    public int? Stars { get; private set; }

    /// <summary>When the rating that counts was made.</summary>
    public DateTimeOffset? RatedAt { get; private set; }

    public bool WasPurposeCorrected { get; private set; }

    // History
    public int EntryCount { get; private set; }

    public byte[] LastHash { get; private set; } = [];

    public List<TimelineEntry> Timeline { get; } = [];

    public List<WorkOrder> Orders { get; } = [];

    public List<Reply> Replies { get; } = [];

    public List<Rating> Ratings { get; } = [];

    public List<Proposal> Proposals { get; } = [];

    public TimeLimit Limit => new(LimitNumber, LimitUnit);

    /// <summary>首接负责制: exactly one unit answers for the matter at every instant (req 3-10).</summary>
    public UnitId Responsible => IsLeadSigned && LeadUnit is { } lead ? lead : FirstReceiver;

    public bool IsPaused => MatterPath.IsPaused(State);

    public WorkOrder? LeadOrder => Orders.LastOrDefault(order => order.Role == WorkOrderRole.Lead && order.Status is not (WorkOrderStatus.Recalled or WorkOrderStatus.Returned));

    public Reply? WaitingReply => Replies.LastOrDefault(reply => reply.IsWaiting);

    public Proposal? OpenProposal => Proposals.LastOrDefault(proposal => proposal.IsOpen);

    IReadOnlyList<IHappening> IHappens.Happened => happened;

    /// <summary>What the citizen is to be told once this is saved.</summary>
    public IReadOnlyList<Told> Told => told;

    public void Forget()
    {
        happened.Clear();
        told.Clear();
    }

    public DeadlinePlan Plan() => DeadlineClock.Plan(RegisteredAt, Limit);

    public Light LightOn(WorkCalendar calendar, DateOnly today) => MatterLights.Of(calendar, today, State, DueDay, StepDue, LimitNumber);

    public MatterBrief Brief() => new(
        Id, Number, State, Channel, Purpose, CategoryCode, AreaCode, VenueNumber, FirstReceiver, Responsible, RegisteredAt, AcceptedAt, DueDay, DueAt,
        AnsweredAt, Result, IsSettledOnTheSpot, FirstStars, Stars, ClosedAt)
    {
        FirstAnsweredAt = FirstAnsweredAt,
        RatedAt = RatedAt,
        Handler = Handler,
        Round = Round,
        SignedAt = SignedAt,
        FirstContactAt = FirstContactAt,
        Parts = Parts(),
    };
}
