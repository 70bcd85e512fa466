using System.Linq.Expressions;
using Huiyin.Matters.Contract;

namespace Huiyin.Statistics.Model;

/// <summary>One count within a cohort: the rows it takes, or what it adds up over them.</summary>
internal sealed record Counted<TFact>(Measure Measure, Expression<Func<TFact, bool>> When, Expression<Func<TFact, long>>? Sum = null);

/// <summary>Facts that stand in a period by the same day; one query counts all its measures.</summary>
internal sealed record Cohort<TFact>(Expression<Func<TFact, DateOnly?>> Day, IReadOnlyList<Counted<TFact>> Counted);

/// <summary>The definitions of rule 7 as conditions on facts: pages, rows, sums and exports read these and no other.</summary>
internal static class Cohorts
{
    /// <summary>Sends back where the unit itself kept the order: only dispatched ones are 交办.</summary>
    private const int Sent = 1;

    private const int GovernmentLetter = 2;

    public static readonly IReadOnlyList<Cohort<MatterFact>> OfMatters =
    [
        new(f => f.RegisteredDay,
        [
            new(Measure.Received, f => f.IsReceived),
            new(Measure.ReceivedAnswered, f => f.IsReceived && f.AnsweredDay != null),
            new(Measure.OnTheSpot, f => f.IsReceived && f.IsSettledOnTheSpot && f.AnsweredDay == f.RegisteredDay),
            new(Measure.Merged, f => f.IsReceived && f.IsMerged),
        ]),
        new(f => f.AnsweredDay,
        [
            new(Measure.Answered, f => true),
            new(Measure.Solved, f => f.IsSolved),
            new(Measure.AnsweredOnTime, f => f.IsOnTime),
            new(Measure.AnsweredLate, f => !f.IsOnTime),
            new(Measure.Once, f => f.IsOnce),
            new(Measure.AnsweredRated, f => f.Stars != null),
            new(Measure.WorkDays, f => true, f => f.WorkDaysUsed ?? 0),
            new(Measure.OverdueDays, f => !f.IsOnTime, f => f.OverdueDays),
        ]),
        new(f => f.DueDay,
        [
            new(Measure.Due, f => f.IsPromised),
            new(Measure.DueOnTime, f => f.IsPromised && f.IsOnTime),
            new(Measure.DueMissed, f => f.IsPromised && !f.IsOnTime),
        ]),
        new(f => f.RatedDay,
        [
            new(Measure.Rated, f => f.Stars != null),
            new(Measure.Satisfied, f => f.Stars >= 3),
            new(Measure.VerySatisfied, f => f.Stars == 5),
            new(Measure.FirstSatisfied, f => f.FirstStars >= 3),
            new(Measure.BadRated, f => f.Stars <= 2),
        ]),
        new(f => f.SignedDay,
        [
            new(Measure.Signed, f => true),
            new(Measure.ContactedInTime, f => f.IsContactedInTime),
        ]),
    ];

    public static readonly IReadOnlyList<Cohort<PartFact>> OfParts =
    [
        new(p => p.Day,
        [
            new(Measure.Dispatched, p => p.Kind == MatterPart.Lead && p.Size == Sent),
            new(Measure.SignedInTime, p => p.Kind == MatterPart.Lead && p.Size == Sent && p.IsMetInTime),
            new(Measure.SignedOrders, p => p.Kind == MatterPart.Lead && p.Size == Sent && p.Minutes != null),
            new(Measure.AcceptMinutes, p => p.Kind == MatterPart.Lead && p.Size == Sent && p.Minutes != null, p => p.Minutes ?? 0),
            new(Measure.Returned, p => p.Kind == MatterPart.Lead && p.Word == "Returned"),
            new(Measure.CoSent, p => p.Kind == MatterPart.Co),
            new(Measure.Checks, p => p.Kind == MatterPart.Check),
            new(Measure.ChecksContacted, p => p.Kind == MatterPart.Check && p.MetDay != null),
            new(Measure.LookBacksPlanned, p => p.Kind == MatterPart.LookBack && p.Word != "Lapsed"),
            new(Measure.LookBacksDone, p => p.Kind == MatterPart.LookBack && p.EndDay != null && p.Word != "Lapsed"),
            new(Measure.CallBacks, p => p.Kind == MatterPart.CallBack && p.Word != "Unreached"),
            new(Measure.CallBacksSolved, p => p.Kind == MatterPart.CallBack && p.Word == "Solved"),
            new(Measure.CallBacksPartly, p => p.Kind == MatterPart.CallBack && p.Word == "PartlySolved"),
            new(Measure.CallBacksSatisfied, p => p.Kind == MatterPart.CallBack && p.Word != "Unreached" && p.Size >= 3),
            new(Measure.Transfers, p => p.Kind == MatterPart.Transfer),
            new(Measure.TransfersRefused, p => p.Kind == MatterPart.Transfer && (p.Word == "Refused" || p.Word == "Silent")),
            new(Measure.Disputes, p => p.Kind == MatterPart.Dispute),
            new(Measure.Extensions, p => p.Kind == MatterPart.Extension && p.Word == "granted"),
            new(Measure.Stops, p => p.Kind == MatterPart.Stop),
            new(Measure.Urgings, p => p.Kind == MatterPart.Supervision && p.Size < GovernmentLetter),
            new(Measure.Letters, p => p.Kind == MatterPart.Supervision && p.Size == GovernmentLetter),
            new(Measure.Listed, p => p.Kind == MatterPart.Supervision && p.Size == 3),
            new(Measure.Summoned, p => p.Kind == MatterPart.Supervision && p.Size == 4),
            new(Measure.CongressLine, p => p.Kind == MatterPart.Supervision && p.Size >= GovernmentLetter && p.Word == "Congress"),
        ]),
        new(p => p.DueDay,
        [
            new(Measure.CoDue, p => p.Kind == MatterPart.Co && p.Word != "Recalled" && p.Word != "Returned"),
            new(Measure.CoInTime, p => p.Kind == MatterPart.Co && p.Word != "Recalled" && p.Word != "Returned" && p.IsEndedInTime),
            new(Measure.ChecksDue, p => p.Kind == MatterPart.Check),
            new(Measure.ChecksDone, p => p.Kind == MatterPart.Check && p.EndDay != null),
        ]),
        new(p => p.EndDay,
        [
            new(Measure.LookBacksHeld, p => p.Kind == MatterPart.LookBack && p.Word != "Lapsed"),
            new(Measure.Rebounds, p => p.Kind == MatterPart.LookBack && p.Word != "Lapsed" && p.Word != "Lasting"),
            new(Measure.PoolLeft, p => p.Kind == MatterPart.Explanation),
            new(Measure.Revived, p => p.Kind == MatterPart.Explanation && p.Word == "revived"),
        ]),
    ];

    /// <summary>What stands now: no period, only the open ones and the pool.</summary>
    public static IReadOnlyList<Counted<MatterFact>> Standing(DateTimeOffset now) =>
    [
        new(Measure.Open, f => !f.IsExplained),
        new(Measure.Overdue, f => f.IsOwed && f.DueAt <= now),
        new(Measure.InPool, f => f.IsExplained),
    ];

    public static bool IsStanding(Measure measure) => measure is Measure.Open or Measure.Overdue or Measure.InPool;
}
