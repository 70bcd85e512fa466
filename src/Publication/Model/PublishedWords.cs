using Huiyin.Platform.Search;
using Huiyin.TextSense;
using Huiyin.WorkDays;

namespace Huiyin.Publication.Model;

/// <summary>What a public answer is found by: the approved masked texts and the unit, and nothing else. Its key is the moment of the answer.</summary>
internal sealed class PublishedWords : SearchRow
{
    /// <summary>So many answers of one millisecond.</summary>
    public const int Places = 10;

    public required Guid Publication { get; init; }

    /// <summary>The first of the keys that belong to that moment.</summary>
    public static long KeyOf(DateTimeOffset answered) =>
        KeyOf(CivilTime.DateOf(answered), (long)CivilTime.TimeOf(answered).ToTimeSpan().TotalMilliseconds * Places);

    /// <summary>A fixed line may stand in an answer; nobody finds it by its digits.</summary>
    public static string PiecesOf(PublishedMatter row) =>
        SearchText.Pieces(SearchText.Impersonal(row.Title), SearchText.Impersonal(row.Text), SearchText.Impersonal(row.Reply), row.UnitName);
}
