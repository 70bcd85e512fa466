using Huiyin.Matters.Contract;
using Huiyin.Statistics.Model;
using Huiyin.WorkDays;

namespace Huiyin.Tests.Rooms.Statistics;

/// <summary>The definitions of rule 7 once more, straight from the matters and one by one, without facts, indexes or groups.</summary>
internal static class BruteForce
{
    public static Tally Count(IEnumerable<MatterBrief> matters, DateOnly from, DateOnly to)
    {
        var all = matters.ToList();
        var answered = all.Where(m => In(m.FirstAnsweredAt, from, to)).ToList();
        var due = all.Where(m => m.DueDate >= from && m.DueDate <= to && (m.FirstAnsweredAt is not null || m.State is not (MatterState.Withdrawn or MatterState.Redirected))).ToList();
        var rated = all.Where(m => In(m.RatedAt, from, to)).ToList();
        return new Tally
        {
            Received = all.Count(m => In(m.RegisteredAt, from, to) && m.State != MatterState.Redirected && !(m.State == MatterState.Withdrawn && m.AcceptedAt is null)),
            Answered = answered.Count,
            Solved = answered.Count(m => m.Result is ReplyResult.Solved or ReplyResult.PartlySolved && m.State is not (MatterState.InRework or MatterState.InHand or MatterState.ReplyInReview)),
            AnsweredOnTime = answered.Count(IsOnTime),
            WorkDays = answered.Sum(Days),
            Due = due.Count,
            DueOnTime = due.Count(IsOnTime),
            Rated = rated.Count,
            Satisfied = rated.Count(m => m.Stars >= 3),
            VerySatisfied = rated.Count(m => m.Stars == 5),
            FirstSatisfied = rated.Count(m => m.FirstStars >= 3),
        };
    }

    public static int Overdue(IEnumerable<MatterBrief> matters, DateTimeOffset now) =>
        matters.Count(m => m.FirstAnsweredAt is null && m.State is not (MatterState.Withdrawn or MatterState.Redirected) && now >= m.DueAt);

    public static int Days(MatterBrief matter)
    {
        var last = CivilTime.DateOf(matter.FirstAnsweredAt!.Value); // asked of answered ones only
        var days = 0;
        for (var day = CivilTime.DateOf(matter.RegisteredAt).AddDays(1); day <= last; day = day.AddDays(1))
        {
            days += WorkCalendar.National.IsWorkDay(day) ? 1 : 0;
        }

        return days;
    }

    // Answered before the due day is over, by the civil calendar of China.
    private static bool IsOnTime(MatterBrief matter) => matter.FirstAnsweredAt is { } at && CivilTime.DateOf(at) <= matter.DueDate;

    private static bool In(DateTimeOffset? instant, DateOnly from, DateOnly to) => instant is { } at && CivilTime.DateOf(at) >= from && CivilTime.DateOf(at) <= to;
}
