using System.Linq.Expressions;

namespace Huiyin.Statistics.Model;

/// <summary>A figure whose rows can be looked at: each is a cohort of facts cut out by the period.</summary>
internal enum Figure
{
    /// <summary>受理</summary>
    Received,

    /// <summary>办结</summary>
    Answered,

    /// <summary>解决</summary>
    Solved,

    /// <summary>应在期内办结</summary>
    Due,

    /// <summary>应在期内办结而没有按期办结</summary>
    DueMissed,

    /// <summary>评价</summary>
    Rated,

    /// <summary>差评</summary>
    BadRated,

    /// <summary>已超期，还没答复</summary>
    Overdue,
}

/// <summary>The definitions of rule 7 as conditions on facts: pages, rows and the API read these and no other.</summary>
internal static class Figures
{
    /// <summary>The facts a figure counts in a period; <paramref name="now"/> is the cut-off.</summary>
    public static Expression<Func<MatterFact, bool>> Counts(Figure figure, FigurePeriod period, DateTimeOffset now)
    {
        var (from, to) = (period.From, period.To);
        return figure switch
        {
            Figure.Received => fact => fact.RegisteredDay >= from && fact.RegisteredDay <= to && fact.IsReceived,
            Figure.Answered => fact => fact.AnsweredDay >= from && fact.AnsweredDay <= to,
            Figure.Solved => fact => fact.AnsweredDay >= from && fact.AnsweredDay <= to && fact.IsSolved,
            Figure.Due => fact => fact.DueDay >= from && fact.DueDay <= to && fact.IsPromised,
            Figure.DueMissed => fact => fact.DueDay >= from && fact.DueDay <= to && fact.IsPromised && !fact.IsOnTime,
            Figure.Rated => fact => fact.RatedDay >= from && fact.RatedDay <= to && fact.Stars != null,
            Figure.BadRated => fact => fact.RatedDay >= from && fact.RatedDay <= to && fact.Stars <= 2,
            Figure.Overdue => fact => fact.IsOwed && fact.DueAt <= now,
        };
    }

    /// <summary>The day by which a figure's rows stand in order, the newest first.</summary>
    public static Expression<Func<MatterFact, DateOnly>> DayOf(Figure figure) => figure switch
    {
        Figure.Received => fact => fact.RegisteredDay,
        Figure.Answered or Figure.Solved => fact => fact.AnsweredDay!.Value, // counted only with an answer
        Figure.Due or Figure.DueMissed or Figure.Overdue => fact => fact.DueDay,
        Figure.Rated or Figure.BadRated => fact => fact.RatedDay!.Value, // counted only with a rating
    };

    /// <summary>Rows that come after one already shown: an earlier day, or on the same day a smaller number.</summary>
    public static Expression<Func<MatterFact, bool>> Below(Figure figure, DateOnly day, string number) => figure switch
    {
#pragma warning disable CA1310, MA0074 // becomes SQL, where both columns are digits; the overload with a comparison does not translate
        Figure.Received => fact => fact.RegisteredDay < day || (fact.RegisteredDay == day && fact.Number.CompareTo(number) < 0),
        Figure.Answered or Figure.Solved => fact => fact.AnsweredDay < day || (fact.AnsweredDay == day && fact.Number.CompareTo(number) < 0),
        Figure.Due or Figure.DueMissed or Figure.Overdue => fact => fact.DueDay < day || (fact.DueDay == day && fact.Number.CompareTo(number) < 0),
        Figure.Rated or Figure.BadRated => fact => fact.RatedDay < day || (fact.RatedDay == day && fact.Number.CompareTo(number) < 0),
#pragma warning restore CA1310, MA0074
    };
}
