namespace Huiyin.TextSense.Topics;

/// <summary>How hot a topic is. Every part lies between 0 and 1 and stands on its own: the heat of a topic does not depend on the other topics.</summary>
/// <remarks>
/// heat = 100 × (0.40 people + 0.20 growth + 0.15 duration + 0.15 endorsed + 0.10 grave), where
/// people = c / (c + 10) for c distinct citizens: 5 citizens (hot, domain 5.7) give 0.33, 10 (collective) give 0.5, and one citizen who writes sixty times counts as one;
/// growth = max(0, (w − v) / (w + v)) × w / (w + 3) for w matters in the last seven days and v in the seven before: 3 after none (the alert of domain 7) give 0.5;
/// duration = d / (d + 30) for d days from the first to the last matter;
/// endorsed = e / (e + 50) for e endorsements;
/// grave = the mean severity of the matters, 0 when nobody judged it.
/// </remarks>
/// <param name="People">Distinct citizens.</param>
/// <param name="Growth">Growth week on week.</param>
/// <param name="Duration">How long it has lasted.</param>
/// <param name="Endorsed">Endorsements by others.</param>
/// <param name="Grave">How grave it is.</param>
public sealed record TopicHeat(double People, double Growth, double Duration, double Endorsed, double Grave)
{
    private const double HalfPeople = 10;
    private const double HalfWeek = 3;
    private const double HalfDays = 30;
    private const double HalfEndorsements = 50;

    /// <summary>The heat, 0 … 100.</summary>
    public double Value => 100 * ((0.40 * People) + (0.20 * Growth) + (0.15 * Duration) + (0.15 * Endorsed) + (0.10 * Grave));

    internal static TopicHeat Of(TopicCounts counts, TopicTrend trend)
    {
        var (now, before) = ((double)trend.ThisWeek, (double)trend.WeekBefore);
        return new TopicHeat(
            Share(counts.Citizens, HalfPeople),
            now > before ? (now - before) / (now + before) * Share(now, HalfWeek) : 0,
            Share((counts.Last - counts.First).TotalDays, HalfDays),
            Share(counts.Endorsements, HalfEndorsements),
            counts.Severity);
    }

    private static double Share(double count, double half) => count / (count + half);
}
