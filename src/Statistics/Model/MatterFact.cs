using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Statistics.Model;

/// <summary>One flat row per matter, with everything the figures of rule 7 ask for and nothing personal.</summary>
internal sealed class MatterFact
{
    private const int SubdistrictDigits = 9;

    // What is fixed at registration
    public required MatterId Id { get; init; }

    public required string Number { get; init; }

    /// <summary>Day 0 of K1.</summary>
    public required DateOnly RegisteredDay { get; init; }

    public required ChannelKind Channel { get; init; }

    public required UnitId FirstReceiver { get; init; }

    public string? AreaCode { get; init; }

    /// <summary>The first nine digits of the area; null where the place is unknown or the whole district.</summary>
    public string? Subdistrict { get; init; }

    public string? VenueNumber { get; init; }

    // The promise
    public Purpose? Purpose { get; private set; }

    public string? CategoryCode { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public DateOnly DueDay { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    // Who answers for it: a unit's figure counts lead orders (rule 7)
    public UnitId Unit { get; private set; }

    public StaffId? Handler { get; private set; }

    // The answer: 办结 is the first one, which stopped K1
    public DateOnly? AnsweredDay { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public bool IsOnTime { get; private set; }

    /// <summary>Working days from registration to the answer.</summary>
    public int? WorkDaysUsed { get; private set; }

    public ReplyResult? Result { get; private set; }

    public bool IsSettledOnTheSpot { get; private set; }

    // The rating that counts, and the first one
    public DateOnly? RatedDay { get; private set; }

    public int? FirstStars { get; private set; }

    public int? Stars { get; private set; }

    // Where it stands
    /// <summary>受理: not redirected, and not taken back before it was accepted.</summary>
    public bool IsReceived { get; private set; }

    /// <summary>In the cohort of 按期办结率: answered, or still owed an answer.</summary>
    public bool IsPromised { get; private set; }

    /// <summary>K1 runs: overdue once the due instant has passed.</summary>
    public bool IsOwed { get; private set; }

    /// <summary>解决: solved or partly solved, and not overturned by a rework or look-back.</summary>
    public bool IsSolved { get; private set; }

    public static MatterFact Of(MatterBrief matter, WorkCalendar calendar)
    {
        var fact = new MatterFact
        {
            Id = matter.Id,
            Number = matter.Number,
            RegisteredDay = CivilTime.DateOf(matter.RegisteredAt),
            Channel = matter.Channel,
            FirstReceiver = matter.FirstReceiver,
            AreaCode = matter.AreaCode,
            Subdistrict = matter.AreaCode is { Length: >= SubdistrictDigits } area ? area[..SubdistrictDigits] : null,
            VenueNumber = matter.VenueNumber,
        };
        fact.Take(matter, calendar);
        return fact;
    }

    /// <summary>Sets everything that may change after registration.</summary>
    public void Take(MatterBrief matter, WorkCalendar calendar)
    {
        Purpose = matter.Purpose;
        CategoryCode = matter.CategoryCode;
        AcceptedAt = matter.AcceptedAt;
        DueDay = matter.DueDate;
        DueAt = matter.DueAt;
        Unit = matter.Responsible;
        Handler = matter.Handler;
        TakeAnswer(matter, calendar);
        RatedDay = matter.RatedAt is { } rated ? CivilTime.DateOf(rated) : null;
        FirstStars = matter.FirstStars;
        Stars = matter.Stars;
        IsReceived = matter.State is not MatterState.Redirected && (matter.State is not MatterState.Withdrawn || matter.AcceptedAt is not null);
        IsOwed = matter.FirstAnsweredAt is null && matter.State is not (MatterState.Redirected or MatterState.Withdrawn or MatterState.AwaitingSupplement or MatterState.Suspended);
        IsPromised = matter.FirstAnsweredAt is not null || IsOwed;
    }

    private void TakeAnswer(MatterBrief matter, WorkCalendar calendar)
    {
        AnsweredAt = matter.FirstAnsweredAt;
        AnsweredDay = AnsweredAt is { } at ? CivilTime.DateOf(at) : null;
        IsOnTime = AnsweredAt < DueAt;
        WorkDaysUsed = AnsweredDay is { } day ? calendar.CountWorkDays(RegisteredDay, day) : null;
        Result = matter.Result;
        IsSettledOnTheSpot = matter.IsSettledOnTheSpot;
        IsSolved = AnsweredAt is not null && Result is ReplyResult.Solved or ReplyResult.PartlySolved
            && matter.State is MatterState.Answered or MatterState.Closed or MatterState.Explained or MatterState.VerifyingBadRating;
    }
}
