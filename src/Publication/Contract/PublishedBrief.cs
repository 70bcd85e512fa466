namespace Huiyin.Publication.Contract;

/// <summary>One public answer as the home page shows it: masked by one person, approved by another.</summary>
/// <param name="Slug">What stands in its address, <c>/open/{slug}</c>; says nothing about the matter's number.</param>
/// <param name="UnitName">Who answered, as it was called then.</param>
/// <param name="IsExplained">Not possible now; the reason was given.</param>
/// <param name="IsReworked">Answered again after a bad rating.</param>
public sealed record PublishedBrief(string Slug, string Title, string UnitName, int WorkDaysUsed, int? Stars, bool IsExplained, bool IsReworked, DateTimeOffset AnsweredAt);

/// <summary>What the public may see.</summary>
public interface IPublished
{
    /// <summary>The latest answers, the newest first.</summary>
    Task<IReadOnlyList<PublishedBrief>> LatestAsync(int take, CancellationToken ct);
}
