using System.Collections.Frozen;

namespace Huiyin.Statistics.Model;

/// <summary>Columns of a fact that change together, so that a step writes only what it may have moved.</summary>
[Flags]
internal enum FactParts
{
    None = 0,
    Promise = 1,
    Holder = 2,
    Answer = 4,
    Rating = 8,
    Standing = 16,

    /// <summary>The rows of <see cref="PartFact"/>.</summary>
    Beside = 32,
    All = Promise | Holder | Answer | Rating | Standing | Beside,
}

/// <summary>What each step of the path moves; a step that nobody named here writes everything.</summary>
internal static class FactSteps
{
    private static readonly FrozenDictionary<string, FactParts> Known = new Dictionary<string, FactParts>
    {
        ["T2"] = FactParts.Promise | FactParts.Beside,
        ["T3"] = FactParts.Standing | FactParts.Beside,
        ["T6"] = FactParts.Holder | FactParts.Answer | FactParts.Standing | FactParts.Beside,
        ["T7"] = FactParts.Holder | FactParts.Beside,
        ["T8"] = FactParts.Beside,
        ["T9"] = FactParts.Holder | FactParts.Beside,
        ["T10"] = FactParts.Holder | FactParts.Beside,
        ["contact"] = FactParts.Holder | FactParts.Beside,
        ["T16"] = FactParts.Beside,
        ["T17"] = FactParts.Beside,
        ["T20"] = FactParts.None,
        ["T21a"] = FactParts.None,
        ["T22"] = FactParts.Answer | FactParts.Standing | FactParts.Beside,
        ["T26a"] = FactParts.Rating | FactParts.Beside,
        ["T26b"] = FactParts.Beside,
        ["master-unit"] = FactParts.Holder | FactParts.Beside,
        ["call-back"] = FactParts.Beside,
        ["T27"] = FactParts.Rating | FactParts.Standing | FactParts.Beside,
        ["T35"] = FactParts.Standing | FactParts.Beside,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<FactParts, string[]> Columns = new Dictionary<FactParts, string[]>
    {
        [FactParts.Promise] = [nameof(MatterFact.Purpose), nameof(MatterFact.CategoryCode), nameof(MatterFact.AcceptedAt), nameof(MatterFact.DueDay), nameof(MatterFact.DueAt), nameof(MatterFact.IsOnTime), nameof(MatterFact.OverdueDays)],
        [FactParts.Holder] = [nameof(MatterFact.Unit), nameof(MatterFact.Handler), nameof(MatterFact.SignedDay), nameof(MatterFact.IsContactedInTime)],
        [FactParts.Answer] = [nameof(MatterFact.AnsweredDay), nameof(MatterFact.AnsweredAt), nameof(MatterFact.IsOnTime), nameof(MatterFact.OverdueDays), nameof(MatterFact.WorkDaysUsed), nameof(MatterFact.Result), nameof(MatterFact.IsSettledOnTheSpot), nameof(MatterFact.IsSolved), nameof(MatterFact.IsOnce)],
        [FactParts.Rating] = [nameof(MatterFact.RatedDay), nameof(MatterFact.FirstStars), nameof(MatterFact.Stars)],
        [FactParts.Standing] = [nameof(MatterFact.IsReceived), nameof(MatterFact.IsPromised), nameof(MatterFact.IsOwed), nameof(MatterFact.IsMerged), nameof(MatterFact.IsStanding), nameof(MatterFact.IsExplained)],
    }.ToFrozenDictionary();

    public static FactParts Of(string step) => Known.GetValueOrDefault(step, FactParts.All);

    public static IEnumerable<string> ColumnsOf(FactParts parts) =>
        Columns.Where(part => parts.HasFlag(part.Key)).SelectMany(part => part.Value).Distinct();
}
