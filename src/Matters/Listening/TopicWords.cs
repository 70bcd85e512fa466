using System.Globalization;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Huiyin.TextSense.Topics;
using Huiyin.Ui;

namespace Huiyin.Matters.Listening;

/// <summary>A topic in words: the same on the pages, in the sheets and on paper.</summary>
internal static class TopicWords
{
    private const int FewCases = 10;

    /// <summary>What each part of the heat is worth at most (<see cref="TopicHeat"/>).</summary>
    public static readonly IReadOnlyList<(string Name, int Points, Func<HotTopicRow, double> Part)> Parts =
    [
        ("people", 40, topic => topic.People), ("growth", 20, topic => topic.Growth), ("duration", 15, topic => topic.Duration), ("endorsed", 15, topic => topic.Endorsed), ("grave", 10, topic => topic.Grave),
    ];

    public static TopicTrend Trend(HotTopicRow topic)
    {
        var weeks = topic.Weeks.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(week => int.Parse(week, CultureInfo.InvariantCulture)).ToList();
        return new TopicTrend(TopicWindow.Until(topic.FoundAt), weeks.Count < 2 ? [0, weeks.FirstOrDefault()] : weeks);
    }

    /// <summary>「丽景花园 · 临江·望江楼」: where it is, as far as it is known; 「5 个街道都有」 of what has no area of its own.</summary>
    /// <param name="subdistricts">In how many of them its matters lie.</param>
    public static string Where(HotTopicRow topic, int subdistricts, Register register) =>
        string.Join(" · ", new[] { topic.Place, Area(topic, subdistricts, DeskWords.ShortPlace(register, topic.AreaCode)) }.Where(part => !string.IsNullOrEmpty(part)));

    public static string Area(HotTopicRow topic, int subdistricts, string name) => topic.AreaCode is null && subdistricts > 1 ? W.Words.T("topics.spread", subdistricts) : name;

    /// <summary>「本周 9 件，上周 3 件」</summary>
    public static string Weeks(TopicTrend trend) => W.Words.T("topics.weeks", trend.ThisWeek, trend.WeekBefore);

    /// <summary>「多 3 件」; a percentage only of ten and more, as everywhere (ux h).</summary>
    public static string Growth(TopicTrend trend) => (trend.ThisWeek - trend.WeekBefore, trend.WeekBefore >= FewCases ? trend.Growth : null) switch
    {
        (0, _) => W.Words["topics.same"],
        (var more, { } growth) => W.Words.T(more > 0 ? "topics.more-share" : "topics.fewer-share", DateWords.Percent(Math.Abs(growth))),
        (var more, null) => W.Words.T(more > 0 ? "topics.more" : "topics.fewer", Math.Abs(more)),
    };

    public static string Arrow(TopicTrend trend) => trend.ThisWeek.CompareTo(trend.WeekBefore) switch
    {
        > 0 => "up",
        < 0 => "down",
        _ => "flat",
    };

    /// <summary>Days from the first to the last matter, both counted.</summary>
    public static int Days(HotTopicRow topic) => DateWords.DayOf(topic.Last).DayNumber - DateWords.DayOf(topic.First).DayNumber + 1;

    /// <summary>The picture of a trend in one sentence.</summary>
    public static string Picture(TopicTrend trend) => W.Words.T("topics.trend-words", trend.Weeks.Count, trend.Weeks.Max(), trend.ThisWeek);

    /// <summary>群体 from ten citizens on, 热点 from five (rule 5.7); null below.</summary>
    public static string? Rank(HotTopicRow topic) =>
        topic.Citizens >= TopicCounts.CollectiveFrom ? W.Words["topics.collective"] : topic.Citizens >= TopicCounts.HotFrom ? W.Words["topics.hot"] : null;

    /// <summary>The alert of the growth rule (rule 7, 热点 top-n) holds this week.</summary>
    public static bool Grows(HotTopicRow topic) => Trend(topic).IsAlert;

    public static bool IsNews(HotTopicRow topic, DateTimeOffset now) => topic.AlertedAt is { } at && now - at < TopicWindow.News;
}
