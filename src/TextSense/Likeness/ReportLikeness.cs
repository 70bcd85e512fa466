using Huiyin.TextSense.Places;

namespace Huiyin.TextSense.Likeness;

/// <summary>Compares two reports: do they tell of the same matter?</summary>
/// <remarks>
/// Domain 5.7: a candidate is alike in text, at most 200 m away or at the same estate, and at most 90 days apart; or of the same citizen in the same
/// category within 30 days; or carries the same number of another system. A person merges, never this class.
/// The trouble is compared by its words and by the themes they belong to (噪音 and 吵得睡不着 are one), both without the places, and by the category when both have the same;
/// score = trouble × (0.3 + 0.7 × place), and 0.4 of that beyond 90 days. The weights and the limit were set on made-up reports with known truth.
/// </remarks>
public static class ReportLikeness
{
    /// <summary>Reports further apart are never offered for their text.</summary>
    public const int MostDays = 90;

    /// <summary>Reports of the same citizen in the same category are offered up to so many days apart.</summary>
    public const int MostDaysOfCitizen = 30;

    /// <summary>So near two positions are one place, in metres.</summary>
    public const double SamePlaceMetres = 200;

    private const double OtherPlaceMetres = 1000;
    private const double NearCopy = 0.72;
    private const double SamePlaceFrom = 0.5;
    private const double WordsBeside = 1.6;
    private const double WordsAlone = 2.4;
    private const double CategoryShare = 0.25;
    private const double LateShare = 0.4;

    /// <summary>How alike the two are. Symmetric.</summary>
    public static LikenessFinding Of(LikenessReport one, LikenessReport other, KnownPlaces? known = null)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Of(one, ReportSense.Read(one, known), other, ReportSense.Read(other, known));
    }

    /// <summary>Those of the candidates that are offered as duplicates of <paramref name="asked"/>, the likeliest first. The report itself (same key) is left out.</summary>
    public static IReadOnlyList<(LikenessReport Report, LikenessFinding Finding)> Offered(LikenessReport asked, IEnumerable<LikenessReport> candidates, KnownPlaces? known = null)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(candidates);
        var sense = ReportSense.Read(asked, known);
        return [.. candidates.Where(candidate => candidate.Key != asked.Key)
            .Select(candidate => (Report: candidate, Finding: Of(asked, sense, candidate, ReportSense.Read(candidate, known))))
            .Where(pair => pair.Finding.IsOffered)
            .OrderByDescending(pair => pair.Finding.Score).ThenBy(pair => pair.Finding.Days).ThenBy(pair => pair.Report.Key, StringComparer.Ordinal)];
    }

    internal static LikenessFinding Of(LikenessReport one, ReportSense its, LikenessReport other, ReportSense others)
    {
        var days = Math.Abs((one.Time - other.Time).TotalDays);
        var trouble = Trouble(its, others);
        trouble += AreSame(one.Category, other.Category) ? CategoryShare * (1 - trouble) : 0;
        var place = Place(one, its, other, others);
        var copy = Dice(its.Whole, others.Whole, Common(its.Whole, others.Whole));
        var isCopy = copy >= NearCopy && place > 0;
        var score = Math.Max(trouble * (0.3 + (0.7 * place)), isCopy ? copy : 0);
        if (AreSame(one.ForeignNumber, other.ForeignNumber))
        {
            return new LikenessFinding(1, trouble, place, days, LikenessReason.ForeignNumber);
        }

        var isOfCitizen = AreSame(one.Citizen, other.Citizen) && AreSame(one.Category, other.Category) && days <= MostDaysOfCitizen;
        var isNear = days <= MostDays && score >= LikenessFinding.OfferFrom;
        var reason = isOfCitizen ? LikenessReason.SameCitizen
            : isNear && isCopy ? LikenessReason.SameText
            : isNear && place >= SamePlaceFrom ? LikenessReason.SameTrouble
            : LikenessReason.None;
        return new LikenessFinding(Math.Clamp(score * (days > MostDays ? LateShare : 1), 0, 1), trouble, place, days, reason);
    }

    // Themes say what it is, words how it is told; where the list knows no theme the words stand alone.
    private static double Trouble(ReportSense one, ReportSense other)
    {
        var common = Common(one.Words, other.Words);
        var fewest = Math.Min(one.Words.Count, other.Words.Count);
        var contained = fewest < 4 ? 0 : (double)common / fewest;
        var shared = (0.5 * Dice(one.Words, other.Words, common)) + (0.5 * contained);
        if (one.Themes.Count == 0 || other.Themes.Count == 0)
        {
            return Math.Min(1, WordsAlone * shared);
        }

        var themes = (double)one.Themes.Intersect(other.Themes).Count() / Math.Min(one.Themes.Count, other.Themes.Count);
        return (0.4 * Math.Min(1, WordsBeside * shared)) + (0.6 * themes);
    }

    private static double Place(LikenessReport one, ReportSense its, LikenessReport other, ReportSense others)
    {
        if (one.Position is { } here && other.Position is { } there)
        {
            var metres = Metres(here, there);
            return metres <= SamePlaceMetres ? 1 : metres >= OtherPlaceMetres ? 0 : 0.4;
        }

        if (its.Main.Count == 0 || others.Main.Count == 0)
        {
            return string.IsNullOrWhiteSpace(one.Area) || string.IsNullOrWhiteSpace(other.Area) ? 0.3 : AreSame(one.Area, other.Area) ? 0.4 : 0;
        }

        var isSame = its.Main.Intersect(others.Main).Any()
            || its.Named.Intersect(others.Further).Any()
            || its.Further.Intersect(others.Named).Any();
        return !isSame ? 0 : Contradict(its.Houses, others.Houses) ? 0.6 : 1;
    }

    // 「3栋」 and 「5栋」 of one estate are two places when neither report names the other's.
    private static bool Contradict(IReadOnlySet<string> ones, IReadOnlySet<string> others)
    {
        var units = ones.Select(house => house[^1]).Intersect(others.Select(house => house[^1])).ToList();
        return units.Count > 0 && units.TrueForAll(unit => !ones.Where(house => house[^1] == unit).Intersect(others).Any());
    }

    private static double Metres((double North, double East) here, (double North, double East) there)
    {
        const double MetresOfDegree = 111_195;
        var north = (here.North - there.North) * MetresOfDegree;
        var east = (here.East - there.East) * MetresOfDegree * Math.Cos((here.North + there.North) / 2 * Math.PI / 180);
        return Math.Sqrt((north * north) + (east * east));
    }

    private static bool AreSame(string? one, string? other) => !string.IsNullOrWhiteSpace(one) && string.Equals(one.Trim(), other?.Trim(), StringComparison.Ordinal);

    private static int Common(IReadOnlySet<ulong> one, IReadOnlySet<ulong> other) => one.Count <= other.Count ? one.Count(other.Contains) : other.Count(one.Contains);

    private static double Dice(IReadOnlySet<ulong> one, IReadOnlySet<ulong> other, int common) => one.Count + other.Count == 0 ? 0 : 2.0 * common / (one.Count + other.Count);
}
