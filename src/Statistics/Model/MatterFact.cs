using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Statistics.Model;

/// <summary>One flat row per matter, with everything the figures of rule 7 ask for and nothing personal.</summary>
internal sealed class MatterFact : Fact
{
    // "一次解决: without … second order within 30 d" (rule 7)
    private static readonly TimeSpan OnceSpan = TimeSpan.FromDays(30);

    // What is fixed at registration
    public required MatterId Id { get; init; }

    /// <summary>Day 0 of K1.</summary>
    public required DateOnly RegisteredDay { get; init; }

    public required UnitId FirstReceiver { get; init; }

    public string? VenueNumber { get; init; }

    // The promise
    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>The last day of the first promise: a rework or a reopening has a clock of its own and leaves it alone.</summary>
    public DateOnly DueDay { get; private set; }

    /// <summary>The instant at which the clock that runs now is over.</summary>
    public DateTimeOffset DueAt { get; private set; }

    // Who works on it
    public DateOnly? SignedDay { get; private set; }

    /// <summary>首次联系 within the limit after signing.</summary>
    public bool IsContactedInTime { get; private set; }

    // The answer: 办结 is the first one, which stopped K1
    public DateOnly? AnsweredDay { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public bool IsOnTime { get; private set; }

    /// <summary>Working days from the due day to a late answer; 0 for one in time.</summary>
    public int OverdueDays { get; private set; }

    /// <summary>Working days from registration to the answer, stopped ones taken out.</summary>
    public int? WorkDaysUsed { get; private set; }

    public ReplyResult? Result { get; private set; }

    public bool IsSettledOnTheSpot { get; private set; }

    /// <summary>解决: solved or partly solved, and not overturned by a rework or look-back.</summary>
    public bool IsSolved { get; private set; }

    /// <summary>一次解决: one reply, one lead order, not opened again.</summary>
    public bool IsOnce { get; private set; }

    // The rating that counts, and the first one
    public DateOnly? RatedDay { get; private set; }

    public int? FirstStars { get; private set; }

    public int? Stars { get; private set; }

    // Where it stands
    /// <summary>受理: not redirected, and not taken back before it was accepted.</summary>
    public bool IsReceived { get; private set; }

    /// <summary>In the cohort of 按期办结率: answered, or still owed an answer.</summary>
    public bool IsPromised { get; private set; }

    /// <summary>An answer is owed, the first or a new one, and its clock runs: overdue once the due instant has passed.</summary>
    public bool IsOwed { get; private set; }

    public bool IsMerged { get; private set; }

    /// <summary>在办 or in the pool of explained ones: counted as it stands now.</summary>
    public bool IsStanding { get; private set; }

    public bool IsExplained { get; private set; }

    public static MatterFact Of(MatterBrief matter, Register register)
    {
        var fact = new MatterFact
        {
            Id = matter.Id,
            Number = matter.Number,
            RegisteredDay = CivilTime.DateOf(matter.RegisteredAt),
            Channel = matter.Channel,
            FirstReceiver = matter.FirstReceiver,
            AreaCode = matter.AreaCode,
            Subdistrict = SubdistrictOf(matter.AreaCode),
            VenueNumber = matter.VenueNumber,
        };
        fact.Take(matter, register);
        return fact;
    }

    /// <summary>The days on which this row may be counted.</summary>
    public IEnumerable<DateOnly> Days => new DateOnly?[] { RegisteredDay, DueDay, SignedDay, AnsweredDay, RatedDay }.OfType<DateOnly>();

    /// <summary>Sets everything that may change after registration.</summary>
    public void Take(MatterBrief matter, Register register)
    {
        Purpose = matter.Purpose;
        CategoryCode = matter.CategoryCode;
        AcceptedAt = matter.AcceptedAt;
        DueDay = CivilTime.DateOf(matter.FirstDueAt.AddTicks(-1));
        DueAt = matter.DueAt;
        Unit = matter.Responsible;
        Handler = matter.Handler;
        TakeContact(matter, register);
        TakeAnswer(matter, register.Calendar);
        RatedDay = matter.RatedAt is { } rated ? CivilTime.DateOf(rated) : null;
        FirstStars = matter.FirstStars;
        Stars = matter.Stars;
        IsReceived = matter.State is not MatterState.Redirected && (matter.State is not MatterState.Withdrawn || matter.AcceptedAt is not null);
        IsOwed = matter.State is not (MatterState.Answered or MatterState.VerifyingBadRating or MatterState.Explained or MatterState.Closed
            or MatterState.Redirected or MatterState.Withdrawn or MatterState.AwaitingSupplement or MatterState.Suspended);
        IsPromised = matter.FirstAnsweredAt is not null || IsOwed;
        IsMerged = matter.MasterId is not null;
        IsExplained = matter.State is MatterState.Explained;
        IsStanding = matter.State is not (MatterState.Answered or MatterState.Closed or MatterState.Redirected or MatterState.Withdrawn);
    }

    private void TakeContact(MatterBrief matter, Register register)
    {
        SignedDay = matter.SignedAt is { } signed ? CivilTime.DateOf(signed) : null;
        if (SignedDay is not { } day || matter.FirstContactAt is not { } contact)
        {
            IsContactedInTime = false;
            return;
        }

        var limit = register.Limit(matter.Channel == ChannelKind.UnresolvedDesk ? "contact.unresolved-desk" : "contact.first", day);
        var last = limit.Unit == LimitUnit.WorkDays ? register.Calendar.AddWorkDays(day, limit.Number) : day.AddDays(limit.Number);
        IsContactedInTime = CivilTime.DateOf(contact) <= last;
    }

    private void TakeAnswer(MatterBrief matter, WorkCalendar calendar)
    {
        AnsweredAt = matter.FirstAnsweredAt;
        AnsweredDay = AnsweredAt is { } at ? CivilTime.DateOf(at) : null;
        IsOnTime = AnsweredAt < matter.FirstDueAt;
        OverdueDays = AnsweredDay is { } late && !IsOnTime ? calendar.CountWorkDays(DueDay, late) : 0;
        WorkDaysUsed = AnsweredDay is { } day ? Math.Max(0, calendar.CountWorkDays(RegisteredDay, day) - StoppedDays(matter, calendar, day)) : null;
        Result = matter.Result;
        IsSettledOnTheSpot = matter.IsSettledOnTheSpot;
        var stands = AnsweredAt is not null && matter.State is MatterState.Answered or MatterState.Closed or MatterState.Explained or MatterState.VerifyingBadRating;
        IsSolved = stands && Result is ReplyResult.Solved or ReplyResult.PartlySolved;
        IsOnce = stands && matter.Round == 1 && !matter.IsRebound && LeadOrders(matter) <= 1;
    }

    private static int LeadOrders(MatterBrief matter)
    {
        var sent = matter.Parts.Where(part => part.Kind == MatterPart.Lead).Select(part => part.At).Order().ToList();
        return sent.Count(at => at - sent[0] <= OnceSpan);
    }

    // Overlapping stops are one stop (rule 6.5).
    private static int StoppedDays(MatterBrief matter, WorkCalendar calendar, DateOnly answered)
    {
        var (days, until) = (0, DateOnly.MinValue);
        foreach (var stop in matter.Parts.Where(part => part.Kind == MatterPart.Stop).OrderBy(part => part.At))
        {
            var from = CivilTime.DateOf(stop.At) is var begun && begun > until ? begun : until;
            var to = stop.EndAt is { } end && CivilTime.DateOf(end) is var ended && ended < answered ? ended : answered;
            if (to > from)
            {
                days += calendar.CountWorkDays(from, to);
                until = to;
            }
        }

        return days;
    }
}
