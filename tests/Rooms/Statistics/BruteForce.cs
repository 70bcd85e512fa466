using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Model;
using Huiyin.WorkDays;

namespace Huiyin.Tests.Rooms.Statistics;

/// <summary>The definitions of rule 7 once more, straight from the matters and one by one, without facts, indexes, sums or groups.</summary>
internal static class BruteForce
{
    /// <param name="unit">What it leads, and its own orders.</param>
    public static Tally Count(IEnumerable<MatterBrief> matters, DateOnly from, DateOnly to, UnitId? unit = null)
    {
        var everything = matters.ToList();
        var parts = everything.SelectMany(m => m.Parts.Where(part => unit is null || (part.Unit ?? m.Responsible) == unit)).ToList();
        var all = everything.Where(m => unit is null || m.Responsible == unit).ToList();
        var received = all.Where(m => In(m.RegisteredAt, from, to) && m.State != MatterState.Redirected && !(m.State == MatterState.Withdrawn && m.AcceptedAt is null)).ToList();
        var answered = all.Where(m => In(m.FirstAnsweredAt, from, to)).ToList();
        var due = all.Where(m => Promised(m) >= from && Promised(m) <= to && (m.FirstAnsweredAt is not null || m.State is not (MatterState.Withdrawn or MatterState.Redirected or MatterState.Suspended or MatterState.AwaitingSupplement))).ToList();
        var rated = all.Where(m => In(m.RatedAt, from, to)).ToList();
        var signed = all.Where(m => In(m.SignedAt, from, to)).ToList();
        var tally = new Tally
        {
            [Measure.Received] = received.Count,
            [Measure.ReceivedAnswered] = received.Count(m => m.FirstAnsweredAt is not null),
            [Measure.OnTheSpot] = received.Count(m => m.IsSettledOnTheSpot && m.FirstAnsweredAt is { } at && CivilTime.DateOf(at) == CivilTime.DateOf(m.RegisteredAt)),
            [Measure.Merged] = received.Count(m => m.MasterId is not null),
            [Measure.Answered] = answered.Count,
            [Measure.Solved] = answered.Count(m => m.Result is ReplyResult.Solved or ReplyResult.PartlySolved && Stands(m)),
            [Measure.AnsweredOnTime] = answered.Count(IsOnTime),
            [Measure.AnsweredLate] = answered.Count(m => !IsOnTime(m)),
            [Measure.Once] = answered.Count(m => m.Round == 1 && !m.IsRebound && Stands(m) && m.Parts.Count(part => part.Kind == MatterPart.Lead) == 1),
            [Measure.AnsweredRated] = answered.Count(m => m.Stars is not null),
            [Measure.WorkDays] = answered.Sum(Days),
            [Measure.OverdueDays] = answered.Where(m => !IsOnTime(m)).Sum(m => Between(Promised(m), CivilTime.DateOf(m.FirstAnsweredAt!.Value))), // answered ones
            [Measure.Due] = due.Count,
            [Measure.DueOnTime] = due.Count(IsOnTime),
            [Measure.DueMissed] = due.Count(m => !IsOnTime(m)),
            [Measure.Rated] = rated.Count,
            [Measure.Satisfied] = rated.Count(m => m.Stars >= 3),
            [Measure.VerySatisfied] = rated.Count(m => m.Stars == 5),
            [Measure.FirstSatisfied] = rated.Count(m => m.FirstStars >= 3),
            [Measure.BadRated] = rated.Count(m => m.Stars <= 2),
            [Measure.Signed] = signed.Count,
            [Measure.ContactedInTime] = signed.Count(m => m.FirstContactAt is { } at && Between(CivilTime.DateOf(m.SignedAt!.Value), CivilTime.DateOf(at).AddDays(-1)) < 1), // signed ones
        };
        tally.Add(Parts(parts, from, to));
        answered.ForEach(m => tally.AddBar(Days(m), 1));
        return tally;
    }

    public static int Overdue(IEnumerable<MatterBrief> matters, DateTimeOffset now) =>
        matters.Count(m => m.State is MatterState.Registered or MatterState.Accepted or MatterState.AwaitingDispatch or MatterState.Dispatched or MatterState.InHand or MatterState.InDispute or MatterState.ReplyInReview
            or MatterState.InRework or MatterState.Merged && now >= m.DueAt);

    /// <summary>Working days from registration to the first answer, without those on which the clock stood still.</summary>
    public static int Days(MatterBrief matter)
    {
        var (first, last) = (CivilTime.DateOf(matter.RegisteredAt), CivilTime.DateOf(matter.FirstAnsweredAt!.Value)); // asked of answered ones only
        var stops = matter.Parts.Where(part => part.Kind == MatterPart.Stop).ToList();
        return Span(first, last).Count(day => WorkCalendar.National.IsWorkDay(day)
            && !stops.Any(stop => day > CivilTime.DateOf(stop.At) && day <= (stop.EndAt is { } end ? CivilTime.DateOf(end) : DateOnly.MaxValue)));
    }

    private static Tally Parts(List<MatterPart> parts, DateOnly from, DateOnly to)
    {
        int Begun(string kind, Func<MatterPart, bool>? also = null) => parts.Count(part => part.Kind == kind && In(part.At, from, to) && (also?.Invoke(part) ?? true));
        int DueIn(string kind, Func<MatterPart, bool>? also = null) => parts.Count(part => part.Kind == kind && part.Due >= from && part.Due <= to && (also?.Invoke(part) ?? true));
        int Ended(string kind, Func<MatterPart, bool>? also = null) => parts.Count(part => part.Kind == kind && In(part.EndAt, from, to) && (also?.Invoke(part) ?? true));
        var dispatched = parts.Where(part => part.Kind == MatterPart.Lead && part.Size == 1 && In(part.At, from, to)).ToList();
        return new Tally
        {
            [Measure.Dispatched] = dispatched.Count,
            [Measure.SignedOrders] = dispatched.Count(part => part.MetAt is not null),
            [Measure.SignedInTime] = dispatched.Count(part => part.MetAt is { } at && CivilTime.DateOf(at) <= part.Due),
            [Measure.AcceptMinutes] = dispatched.Sum(part => part.MetAt is { } at ? (int)(at - part.At).TotalMinutes : 0),
            [Measure.Returned] = Begun(MatterPart.Lead, part => part.Word == "Returned"),
            [Measure.CoSent] = Begun(MatterPart.Co),
            [Measure.CoDue] = DueIn(MatterPart.Co, part => part.Word is not ("Recalled" or "Returned")),
            [Measure.CoInTime] = DueIn(MatterPart.Co, part => part.Word is not ("Recalled" or "Returned") && part.EndAt is { } end && CivilTime.DateOf(end) <= part.Due),
            [Measure.Checks] = Begun(MatterPart.Check),
            [Measure.ChecksContacted] = Begun(MatterPart.Check, part => part.MetAt is not null),
            [Measure.ChecksDue] = parts.Count(part => IsCheckDue(part, from, to)),
            [Measure.ChecksDone] = parts.Count(part => IsCheckDue(part, from, to) && part.EndAt is not null),
            [Measure.LookBacksPlanned] = Begun(MatterPart.LookBack, part => part.Word != "Lapsed"),
            [Measure.LookBacksDone] = Begun(MatterPart.LookBack, part => part.EndAt is not null && part.Word != "Lapsed"),
            [Measure.LookBacksHeld] = Ended(MatterPart.LookBack, part => part.Word != "Lapsed"),
            [Measure.Rebounds] = Ended(MatterPart.LookBack, part => part.Word is "PartlyRebounded" or "NotDone" or "FalseClosing"),
            [Measure.PoolLeft] = Ended(MatterPart.Explanation),
            [Measure.Revived] = Ended(MatterPart.Explanation, part => part.Word == "revived"),
            [Measure.CallBacks] = Begun(MatterPart.CallBack, part => part.Word != "Unreached"),
            [Measure.CallBacksSolved] = Begun(MatterPart.CallBack, part => part.Word == "Solved"),
            [Measure.CallBacksPartly] = Begun(MatterPart.CallBack, part => part.Word == "PartlySolved"),
            [Measure.CallBacksSatisfied] = Begun(MatterPart.CallBack, part => part.Word != "Unreached" && part.Size >= 3),
            [Measure.Transfers] = Begun(MatterPart.Transfer),
            [Measure.TransfersRefused] = Begun(MatterPart.Transfer, part => part.Word is "Refused" or "Silent"),
            [Measure.Disputes] = Begun(MatterPart.Dispute),
            [Measure.Extensions] = Begun(MatterPart.Extension, part => part.Word == "granted"),
            [Measure.Stops] = Begun(MatterPart.Stop),
            [Measure.Urgings] = Begun(MatterPart.Supervision, part => part.Size <= 1),
            [Measure.Letters] = Begun(MatterPart.Supervision, part => part.Size == 2),
            [Measure.Listed] = Begun(MatterPart.Supervision, part => part.Size == 3),
            [Measure.Summoned] = Begun(MatterPart.Supervision, part => part.Size == 4),
            [Measure.CongressLine] = Begun(MatterPart.Supervision, part => part.Size >= 2 && part.Word == "Congress"),
        };
    }

    // Five working days to put it right.
    private static bool IsCheckDue(MatterPart part, DateOnly from, DateOnly to) =>
        part.Kind == MatterPart.Check && WorkCalendar.National.AddWorkDays(CivilTime.DateOf(part.At), 5) is var due && due >= from && due <= to;

    // In these states the answer that was given is the one that counts.
    private static bool Stands(MatterBrief matter) => matter.State is not (MatterState.InRework or MatterState.InHand or MatterState.ReplyInReview);

    private static int Between(DateOnly after, DateOnly through) => Span(after, through).Count(day => WorkCalendar.National.IsWorkDay(day));

    private static IEnumerable<DateOnly> Span(DateOnly after, DateOnly through) =>
        Enumerable.Range(1, Math.Max(0, through.DayNumber - after.DayNumber)).Select(after.AddDays);

    // Answered before the due day is over, by the civil calendar of China.
    private static bool IsOnTime(MatterBrief matter) => matter.FirstAnsweredAt is { } at && CivilTime.DateOf(at) <= Promised(matter);

    private static DateOnly Promised(MatterBrief matter) => CivilTime.DateOf(matter.FirstDueAt.AddTicks(-1));

    private static bool In(DateTimeOffset? instant, DateOnly from, DateOnly to) => instant is { } at && CivilTime.DateOf(at) >= from && CivilTime.DateOf(at) <= to;
}
