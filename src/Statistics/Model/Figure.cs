namespace Huiyin.Statistics.Model;

/// <summary>How a figure is worked out and written.</summary>
internal enum FigureKind
{
    /// <summary>件: a count.</summary>
    Count,

    /// <summary>A share of one count in another.</summary>
    Rate,

    /// <summary>A sum divided by a count: working days, minutes.</summary>
    Mean,

    /// <summary>A number that the counts alone do not give: median, nine tenths.</summary>
    Days,

    /// <summary>Several rates with weights.</summary>
    Weighted,

    /// <summary>A count of what stands now: there is no last year of it.</summary>
    Now,
}

/// <summary>Which way is better; a count of work is neither.</summary>
internal enum Better
{
    Neither,
    More,
    Fewer,
}

/// <summary>Where a figure stands in the table.</summary>
internal enum FigureGroup
{
    Work,
    Time,
    Voice,
    Repair,
    Turns,
    Help,
}

/// <summary>One figure of rule 7. Its words and its formula are <c>figure.Key</c> and <c>figure.Key.how</c>.</summary>
/// <param name="Part">What its rows are.</param>
/// <param name="Of">Rates and means: what it is divided by.</param>
internal sealed record Figure(FigureGroup Group, string Key, FigureKind Kind, Measure Part, Measure? Of = null, Better Better = Better.Neither)
{
    private const double Whole = 100;

    /// <summary>Only the weighted ones ask for them.</summary>
    public RateWeights Weights { get; init; } = RateWeights.Usual;

    /// <summary>The value; null where there is nothing to divide by.</summary>
    public double? Value(Tally tally) => Kind switch
    {
        FigureKind.Count or FigureKind.Now => tally[Part],
        FigureKind.Rate or FigureKind.Mean => Of is { } of ? tally.Share(Part, of) : null,
        FigureKind.Days => Tally.Quantile(tally.Histogram, Key == "Median" ? 0.5 : 0.9),
        FigureKind.Weighted => Key == "ThreeRates" ? ThreeRates(tally) : Heard(tally),
    };

    // "解决 + 部分解决×w" (rule 3.9)
    private double? Heard(Tally tally) => tally[Measure.CallBacks] == 0 ? null
        : (tally[Measure.CallBacksSolved] + (Weights.Partly / Whole * tally[Measure.CallBacksPartly])) / tally[Measure.CallBacks];

    private double? ThreeRates(Tally tally) =>
        ((Weights.Response * tally.Share(Measure.ContactedInTime, Measure.Signed)) + (Weights.Solved * Heard(tally)) + (Weights.Satisfied * tally.Share(Measure.CallBacksSatisfied, Measure.CallBacks))) / Whole;
}

/// <summary>All figures in the order of the table.</summary>
internal static class Figures
{
    public static readonly IReadOnlyList<Figure> All =
    [
        new(FigureGroup.Work, "Received", FigureKind.Count, Measure.Received),
        new(FigureGroup.Work, "Answered", FigureKind.Count, Measure.Answered),
        new(FigureGroup.Work, "Solved", FigureKind.Count, Measure.Solved, null, Better.More),
        new(FigureGroup.Work, "SolvedRate", FigureKind.Rate, Measure.Solved, Measure.Answered, Better.More),
        new(FigureGroup.Work, "OnTheSpotRate", FigureKind.Rate, Measure.OnTheSpot, Measure.Received, Better.More),
        new(FigureGroup.Work, "AnsweredRate", FigureKind.Rate, Measure.ReceivedAnswered, Measure.Received, Better.More),
        new(FigureGroup.Work, "OnceRate", FigureKind.Rate, Measure.Once, Measure.Answered, Better.More),
        new(FigureGroup.Work, "MergedRate", FigureKind.Rate, Measure.Merged, Measure.Received),
        new(FigureGroup.Work, "Dispatched", FigureKind.Count, Measure.Dispatched),
        new(FigureGroup.Work, "Open", FigureKind.Now, Measure.Open),
        new(FigureGroup.Work, "InPool", FigureKind.Now, Measure.InPool),
        new(FigureGroup.Time, "OnTime", FigureKind.Rate, Measure.DueOnTime, Measure.Due, Better.More),
        new(FigureGroup.Time, "ClosedOnTime", FigureKind.Rate, Measure.AnsweredOnTime, Measure.Answered, Better.More),
        new(FigureGroup.Time, "Overdue", FigureKind.Now, Measure.Overdue, null, Better.Fewer),
        new(FigureGroup.Time, "AnsweredLate", FigureKind.Count, Measure.AnsweredLate, null, Better.Fewer),
        new(FigureGroup.Time, "OverdueDays", FigureKind.Mean, Measure.OverdueDays, Measure.AnsweredLate, Better.Fewer),
        new(FigureGroup.Time, "MeanDays", FigureKind.Mean, Measure.WorkDays, Measure.Answered, Better.Fewer),
        new(FigureGroup.Time, "Median", FigureKind.Days, Measure.Answered, null, Better.Fewer),
        new(FigureGroup.Time, "P90", FigureKind.Days, Measure.Answered, null, Better.Fewer),
        new(FigureGroup.Time, "SignedInTime", FigureKind.Rate, Measure.SignedInTime, Measure.Dispatched, Better.More),
        new(FigureGroup.Time, "AcceptMinutes", FigureKind.Mean, Measure.AcceptMinutes, Measure.SignedOrders, Better.Fewer),
        new(FigureGroup.Time, "FirstContact", FigureKind.Rate, Measure.ContactedInTime, Measure.Signed, Better.More),
        new(FigureGroup.Voice, "RatedRate", FigureKind.Rate, Measure.AnsweredRated, Measure.Answered, Better.More),
        new(FigureGroup.Voice, "Satisfied", FigureKind.Rate, Measure.Satisfied, Measure.Rated, Better.More),
        new(FigureGroup.Voice, "FirstSatisfied", FigureKind.Rate, Measure.FirstSatisfied, Measure.Rated, Better.More),
        new(FigureGroup.Voice, "VerySatisfied", FigureKind.Rate, Measure.VerySatisfied, Measure.Rated, Better.More),
        new(FigureGroup.Voice, "HeardSolved", FigureKind.Weighted, Measure.CallBacksSolved, Measure.CallBacks, Better.More),
        new(FigureGroup.Voice, "HeardSatisfied", FigureKind.Rate, Measure.CallBacksSatisfied, Measure.CallBacks, Better.More),
        new(FigureGroup.Voice, "ThreeRates", FigureKind.Weighted, Measure.CallBacks, Measure.CallBacks, Better.More),
        new(FigureGroup.Repair, "BadRated", FigureKind.Count, Measure.BadRated, null, Better.Fewer),
        new(FigureGroup.Repair, "ChecksDone", FigureKind.Rate, Measure.ChecksDone, Measure.ChecksDue, Better.More),
        new(FigureGroup.Repair, "ChecksContacted", FigureKind.Rate, Measure.ChecksContacted, Measure.Checks, Better.More),
        new(FigureGroup.Repair, "LookBacks", FigureKind.Rate, Measure.LookBacksDone, Measure.LookBacksPlanned, Better.More),
        new(FigureGroup.Repair, "Rebounds", FigureKind.Rate, Measure.Rebounds, Measure.LookBacksHeld, Better.Fewer),
        new(FigureGroup.Repair, "Revived", FigureKind.Rate, Measure.Revived, Measure.PoolLeft, Better.More),
        new(FigureGroup.Turns, "Transfers", FigureKind.Count, Measure.Transfers),
        new(FigureGroup.Turns, "TransfersRefused", FigureKind.Rate, Measure.TransfersRefused, Measure.Transfers),
        new(FigureGroup.Turns, "Returned", FigureKind.Count, Measure.Returned, null, Better.Fewer),
        new(FigureGroup.Turns, "Disputes", FigureKind.Count, Measure.Disputes, null, Better.Fewer),
        new(FigureGroup.Turns, "Extensions", FigureKind.Count, Measure.Extensions),
        new(FigureGroup.Turns, "Stops", FigureKind.Count, Measure.Stops),
        new(FigureGroup.Turns, "Urgings", FigureKind.Count, Measure.Urgings),
        new(FigureGroup.Turns, "Letters", FigureKind.Count, Measure.Letters),
        new(FigureGroup.Turns, "Listed", FigureKind.Count, Measure.Listed),
        new(FigureGroup.Turns, "Summoned", FigureKind.Count, Measure.Summoned),
        new(FigureGroup.Turns, "CongressLine", FigureKind.Count, Measure.CongressLine),
        new(FigureGroup.Help, "CoSent", FigureKind.Count, Measure.CoSent),
        new(FigureGroup.Help, "CoInTime", FigureKind.Rate, Measure.CoInTime, Measure.CoDue, Better.More),
    ];

    public static Figure Of(string key) => All.First(figure => figure.Key == key);
}
