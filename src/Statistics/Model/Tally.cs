namespace Huiyin.Statistics.Model;

/// <summary>Counts that add up; rates are made from them at the end, never averaged.</summary>
internal sealed record Tally
{
    public static readonly Tally Nothing = new();

    /// <summary>受理</summary>
    public int Received { get; init; }

    /// <summary>办结</summary>
    public int Answered { get; init; }

    /// <summary>解决</summary>
    public int Solved { get; init; }

    /// <summary>办结 before the due instant</summary>
    public int AnsweredOnTime { get; init; }

    /// <summary>Working days of all answered ones together.</summary>
    public int WorkDays { get; init; }

    /// <summary>Due in the period, still open ones included.</summary>
    public int Due { get; init; }

    public int DueOnTime { get; init; }

    /// <summary>Effective ratings, one per matter, the last one counts.</summary>
    public int Rated { get; init; }

    /// <summary>3 to 5 stars</summary>
    public int Satisfied { get; init; }

    /// <summary>5 stars</summary>
    public int VerySatisfied { get; init; }

    /// <summary>3 to 5 stars at the first rating</summary>
    public int FirstSatisfied { get; init; }

    public double? SolvedShare => Share(Solved, Answered);

    public double? OnTimeShare => Share(DueOnTime, Due);

    public double? ClosedOnTimeShare => Share(AnsweredOnTime, Answered);

    public double? SatisfiedShare => Share(Satisfied, Rated);

    public double? VerySatisfiedShare => Share(VerySatisfied, Rated);

    public double? FirstSatisfiedShare => Share(FirstSatisfied, Rated);

    public double? MeanWorkDays => Share(WorkDays, Answered);

    public static Tally operator +(Tally one, Tally other) => new()
    {
        Received = one.Received + other.Received,
        Answered = one.Answered + other.Answered,
        Solved = one.Solved + other.Solved,
        AnsweredOnTime = one.AnsweredOnTime + other.AnsweredOnTime,
        WorkDays = one.WorkDays + other.WorkDays,
        Due = one.Due + other.Due,
        DueOnTime = one.DueOnTime + other.DueOnTime,
        Rated = one.Rated + other.Rated,
        Satisfied = one.Satisfied + other.Satisfied,
        VerySatisfied = one.VerySatisfied + other.VerySatisfied,
        FirstSatisfied = one.FirstSatisfied + other.FirstSatisfied,
    };

    /// <summary>Nothing to divide by is no rate at all, and is shown as 「—」.</summary>
    public static double? Share(int part, int of) => of == 0 ? null : (double)part / of;

    /// <summary>同比 of a count; null from nothing (rule 7).</summary>
    public static double? Growth(int now, int before) => before == 0 ? null : (double)(now - before) / before;

    /// <summary>Difference of two rates; shown in 个百分点.</summary>
    public static double? Points(double? now, double? before) => now - before;

    /// <summary>The smallest number of days that at least this share of the cases needed no more than; days and how often each.</summary>
    public static int? Quantile(IReadOnlyList<(int Days, int Count)> histogram, double share)
    {
        var needed = share * histogram.Sum(bar => bar.Count);
        var seen = 0;
        foreach (var (days, count) in histogram.OrderBy(bar => bar.Days))
        {
            seen += count;
            if (count > 0 && seen >= needed)
            {
                return days;
            }
        }

        return null;
    }
}
