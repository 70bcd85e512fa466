using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.TextSense.Lexicon;
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

    /// <summary>Its own words say that life or property is in danger now: it goes out at night, is not taken back (T35) and is looked back at.</summary>
    /// <remarks>P1 only. What is feared or past, and water or power that is away, is P2: urgent, but no reason to keep it from whoever raised it.</remarks>
    public bool SpeaksOfDanger => UrgencySense.Find(Text).Level == UrgencyLevel.P1;

    public ChannelKind Channel { get; private set; }

    public Purpose? Purpose { get; private set; }

    public string? CategoryCode { get; private set; }

    public bool AgreesToPublication { get; private set; }

    /// <summary>The citizen does not want it shown, or not any more (T36).</summary>
    public bool ObjectsToPublication { get; private set; }

    /// <summary>举报 and matters that ask for it: title hidden in lists (rule 3.14).</summary>
    public bool IsConfidential { get; private set; }

    /// <summary>Waits unseen by lists until a clerk has looked (house.md 8).</summary>
    public bool IsHeldForALook { get; private set; }

    public int FileCount { get; private set; }

    /// <summary>Pictures by those at work on it since the last reply or check.</summary>
    public int EvidenceCount { get; private set; }

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

    /// <summary>One level above the lead unit: its parent, else the district's centre; reviews reworked replies (T22).</summary>
    public UnitId? LeadAbove { get; private set; }

    /// <summary>The street committee of the people's congress through whose doors it came; null for all others.</summary>
    public UnitId? CongressUnit { get; private set; }

    // With others
    public MatterId? MasterId { get; private set; }

    /// <summary>The unit that answers for the master, while it is merged: that one answers for this too (rule 5.1).</summary>
    public UnitId? MasterUnit { get; private set; }

    /// <summary>How many matters are merged into this one.</summary>
    public int FollowerCount { get; private set; }

    /// <summary>The citizen said "me too" to this one; a person merges.</summary>
    public MatterId? SuggestedMaster { get; private set; }

    // Clocks
    public DateTimeOffset RegisteredAt { get; private set; }

    /// <summary>Where a clock that began anew began (rework, reopening, revival); null while the first one runs.</summary>
    public DateTimeOffset? ClockRestartedAt { get; private set; }

    /// <summary>The first promise as it stood when the first echo was given; a later clock does not touch it.</summary>
    public DateTimeOffset? FirstDueAt { get; private set; }

    /// <summary>The watch looks at it again at this instant; null when time changes nothing.</summary>
    public DateTimeOffset? WatchAt { get; private set; }

    /// <summary>From this day on it stands among 长期未动, whatever its promise says; null while nothing is still for long.</summary>
    public DateOnly? AgesOn { get; private set; }

    /// <summary>回头看: the next day somebody looks again; null while it is not closed or nothing is planned.</summary>
    public DateOnly? LookBackOn { get; private set; }

    /// <summary>How often a unit gave an order back; 0 once it is no longer open.</summary>
    public int Returns { get; private set; }

    /// <summary>How many marks were one or two stars; 0 while it is not open.</summary>
    public int BadRatings { get; private set; }

    /// <summary>The highest level the watch has opened on this clock.</summary>
    public int WatchLevel { get; private set; }

    /// <summary>The step that is awaited now was missed, and its unit urged.</summary>
    public bool IsStepUrged { get; private set; }

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

    /// <summary>The citizen is reminded once to rate the reply on this day; null when not, or not any more.</summary>
    public DateOnly? RemindToRateOn { get; private set; }

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

    // The bad days
    public RareFacts Facts { get; private set; }

    /// <summary>A reply is being made again after a bad rating.</summary>
    public bool IsRework { get; private set; }

    /// <summary>Bad ratings upheld since the work began or began anew.</summary>
    public int UpheldCount { get; private set; }

    /// <summary>The last rework: there is no third loop.</summary>
    public bool IsFinalRound { get; private set; }

    /// <summary>回潮: it was closed and had to be opened again.</summary>
    public bool IsRebound { get; private set; }

    public bool WasReopenedByCitizen { get; private set; }

    /// <summary>The highest supervision that is not lifted; -1 for none.</summary>
    public int SupervisionLevel { get; private set; } = -1;

    public int SentBackCount { get; private set; }

    // History
    public int EntryCount { get; private set; }

    public byte[] LastHash { get; private set; } = [];

    public List<TimelineEntry> Timeline { get; } = [];

    public List<WorkOrder> Orders { get; } = [];

    public List<Reply> Replies { get; } = [];

    public List<Rating> Ratings { get; } = [];

    public List<Proposal> Proposals { get; } = [];

    public List<ClockStop> Stops { get; } = [];

    public List<Extension> Extensions { get; } = [];

    public List<TransferRequest> Transfers { get; } = [];

    public List<Dispute> Disputes { get; } = [];

    public List<ExplainedReply> Explanations { get; } = [];

    public List<Supervision> Supervisions { get; } = [];

    public List<BadRatingCheck> Checks { get; } = [];

    public List<RatingAppeal> Appeals { get; } = [];

    public List<LookBack> LookBacks { get; } = [];

    public List<CoRating> CoRatings { get; } = [];

    public List<CallBack> CallBacks { get; } = [];

    public TimeLimit Limit => new(LimitNumber, LimitUnit);

    /// <summary>首接负责制: exactly one unit answers for the matter at every instant (req 3-10).</summary>
    public UnitId Responsible => MasterUnit ?? OwnResponsible;

    private UnitId OwnResponsible => IsLeadSigned && LeadUnit is { } lead ? lead : FirstReceiver;

    public bool IsPaused => MatterPath.IsPaused(State);

    public WorkOrder? LeadOrder => Orders.LastOrDefault(order => order.Role == WorkOrderRole.Lead && order.Status is not (WorkOrderStatus.Recalled or WorkOrderStatus.Returned));

    public Reply? WaitingReply => Replies.LastOrDefault(reply => reply.IsWaiting);

    public Proposal? OpenProposal => Proposals.LastOrDefault(proposal => proposal.IsOpen);

    public TransferRequest? OpenTransfer => Transfers.LastOrDefault(transfer => transfer.IsOpen);

    public Extension? OpenExtension => Extensions.LastOrDefault(extension => extension.IsOpen);

    public ClockStop? OpenStop => Stops.LastOrDefault(stop => stop.End is null);

    public BadRatingCheck? OpenCheck => Checks.LastOrDefault(check => check.Outcome is null);

    /// <summary>What is waiting in the pool of the explained.</summary>
    public ExplainedReply? WaitingExplanation => Explanations.LastOrDefault(explanation => explanation.LeftAt is null);

    /// <summary>The applicant and everybody whose matter was merged into this one.</summary>
    public int CitizenCount => FollowerCount + 1;

    IReadOnlyList<IHappening> IHappens.Happened => happened;

    /// <summary>Facts that were loaded stand in the order in which they came about.</summary>
    public void PutInOrder()
    {
        Stops.Sort((a, b) => (a.From, a.Id).CompareTo((b.From, b.Id)));
        Extensions.Sort((a, b) => a.At.CompareTo(b.At));
        Transfers.Sort((a, b) => a.At.CompareTo(b.At));
        Disputes.Sort((a, b) => a.At.CompareTo(b.At));
        Explanations.Sort((a, b) => a.Id.CompareTo(b.Id));
        Supervisions.Sort((a, b) => (a.At, a.Level).CompareTo((b.At, b.Level)));
        Checks.Sort((a, b) => a.At.CompareTo(b.At));
        Appeals.Sort((a, b) => a.At.CompareTo(b.At));
        CallBacks.Sort((a, b) => a.At.CompareTo(b.At));
        LookBacks.Sort((a, b) => a.PlannedOn.CompareTo(b.PlannedOn));
    }

    /// <summary>What the citizen is to be told once this is saved.</summary>
    public IReadOnlyList<Told> Told => told;

    public void Forget()
    {
        happened.Clear();
        told.Clear();
    }

    /// <summary>Everything the running promise depends on.</summary>
    public DeadlinePlan Plan()
    {
        var start = ClockRestartedAt ?? RegisteredAt;
        var day = CivilTime.DateOf(start);
        return DeadlineClock.Plan(start, Limit) with
        {
            Pauses = [.. Stops.Where(stop => stop.End is not null && stop.From >= day).Select(stop => new Pause(stop.From, stop.End!.Value /* ended */))],
            ExtensionDays = [.. Extensions.Where(extension => extension.IsGranted == true && extension.At >= start).Select(extension => extension.Days)],
        };
    }

    public Light LightOn(WorkCalendar calendar, DateOnly today) => MatterLights.Of(calendar, today, State, DueDay, StepDue, LimitNumber);

    public MatterBrief Brief() => new(
        Id, Number, State, Channel, Purpose, CategoryCode, AreaCode, VenueNumber, FirstReceiver, Responsible, RegisteredAt, AcceptedAt, DueDay, DueAt,
        AnsweredAt, Result, IsSettledOnTheSpot, FirstStars, Stars, ClosedAt)
    {
        FirstAnsweredAt = FirstAnsweredAt,
        RatedAt = RatedAt,
        Handler = Handler,
        Round = Round,
        FirstDueAt = FirstDueAt ?? DueAt,
        MasterId = MasterId,
        IsRebound = IsRebound,
        SupervisionLevel = SupervisionLevel,
        SignedAt = SignedAt,
        FirstContactAt = FirstContactAt,
        Parts = new LateParts(this),
    };
}
