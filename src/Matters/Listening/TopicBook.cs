using System.Globalization;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Sheets;
using Huiyin.Registry.Contract;
using Huiyin.Ui;

namespace Huiyin.Matters.Listening;

/// <summary>Topics and their matters as a workbook, with the numbers of the pages; nothing personal in it.</summary>
internal static class TopicBook
{
    private static readonly string[] TopicColumns = ["rank", "name", "place", "area", "heat", "matters", "citizens", "endorsements", "this-week", "week-before", "growth", "first", "last", "days", "weeks", "mark"];
    private static readonly string[] MatterColumns = ["rank", "name", "number", "day", "area", "title", "state", "unit", "score"];

    /// <param name="ranks">The place of each topic on the page.</param>
    public static byte[] Write(IReadOnlyList<(int Rank, HotTopicRow Topic)> ranks, IReadOnlyList<TopicMatter> matters, Register register, DateTimeOffset now)
    {
        string[] head = [W.Words.T("topics.book.head", TopicWindow.Weeks, DateWords.Moment(ranks.Count > 0 ? ranks[0].Topic.FoundAt : now)), W.Words["topics.heat-how"]];
        var byTopic = matters.ToLookup(matter => matter.Topic);
        return XlsxWriter.Write(
        [
            new WrittenSheet(W.Words["topics.title"], head, Named(TopicColumns), [.. ranks.Select(one => TopicRow(one.Rank, one.Topic, byTopic[one.Topic.Id], register))]),
            new WrittenSheet(W.Words["topics.matters"], head[..1], Named(MatterColumns), [.. ranks.SelectMany(one => byTopic[one.Topic.Id].Select(matter => MatterRow(one.Rank, one.Topic, matter, register)))]),
        ]);
    }

    private static List<string> Named(string[] columns) => [.. columns.Select(column => W.Words["topics.book." + column])];

    private static WrittenCell[] TopicRow(int rank, HotTopicRow topic, IEnumerable<TopicMatter> matters, Register register)
    {
        var trend = TopicWords.Trend(topic);
        return
        [
            Count(rank), WrittenCell.Words(topic.Name), WrittenCell.Words(topic.Place ?? ""), WrittenCell.Words(TopicWords.Area(topic, TopicReads.Subdistricts(matters), register.AreaPath(topic.AreaCode))), new WrittenCell("", Math.Round(topic.Heat, 1), NumberLook.Decimal),
            Count(topic.Matters), Count(topic.Citizens), Count(topic.Endorsements), Count(trend.ThisWeek), Count(trend.WeekBefore),
            trend.Growth is { } growth ? new WrittenCell("", growth, NumberLook.Percent) : WrittenCell.Words("—"),
            Day(topic.First), Day(topic.Last), Count(TopicWords.Days(topic)), WrittenCell.Words(topic.Weeks.Replace(",", " ", StringComparison.Ordinal)),
            WrittenCell.Words(string.Join('、', new[] { TopicWords.Rank(topic), TopicWords.Grows(topic) ? W.Words["topics.grows"] : null }.OfType<string>())),
        ];
    }

    private static WrittenCell[] MatterRow(int rank, HotTopicRow topic, TopicMatter matter, Register register) =>
    [
        Count(rank), WrittenCell.Words(topic.Name), WrittenCell.Words(ReceiptNumber.Show(matter.Number)), Day(matter.At), WrittenCell.Words(register.AreaPath(matter.AreaCode)),
        WrittenCell.Words(matter.Title ?? W.Words["desk.confidential"]), WrittenCell.Words(DeskWords.State(matter.State)), WrittenCell.Words(register.UnitName(matter.Unit)),
        new WrittenCell("", Math.Round(matter.Score, 3), NumberLook.Decimal),
    ];

    private static WrittenCell Count(long count) => new("", count, NumberLook.Whole);

    private static WrittenCell Day(DateTimeOffset at) => WrittenCell.Words(DateWords.DayOf(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
