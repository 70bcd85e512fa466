using System.Diagnostics;
using Huiyin.TextSense.Likeness;
using Huiyin.TextSense.Places;
using Huiyin.TextSense.Topics;
using Huiyin.Tests.Rooms.TextSense.Likeness;

namespace Huiyin.Tests.Rooms.TextSense.Topics;

public class HotTopicsTests
{
    private static readonly DateTimeOffset Monday = new(2025, 6, 2, 9, 0, 0, TimeSpan.FromHours(8));

    // Nothing of this stands in a list of the room.
    private static readonly string[] Quay =
    [
        "桂溪码头夜间吊装集装箱", "举报桂溪码头通宵吊装", "桂溪码头的吊机整夜不停", "白塔路桂溪码头吊装集装箱何时停", "桂溪码头吊机轰响,全楼不得休息",
        "请管管桂溪码头夜里吊装", "桂溪码头集装箱堆到江堤", "再次反映桂溪码头夜间吊装问题",
    ];

    [Fact]
    public void A_topic_nobody_foresaw_is_found_whole_and_named_in_the_words_of_its_citizens()
    {
        var topics = HotTopics.Find([.. Background(300), .. Messages("quay", Quay)]);

        var quay = topics.MaxBy(topic => topic.Members.Count(member => member.Key.StartsWith("quay", StringComparison.Ordinal)))!;
        Assert.Equal(8, quay.Members.Count);
        Assert.All(quay.Members, member => Assert.StartsWith("quay", member.Key, StringComparison.Ordinal));
        Assert.Contains("桂溪码头", quay.Name, StringComparison.Ordinal);
        Assert.True(quay.Counts.IsHot);
        Assert.True(quay.Trend.IsAlert);
    }

    [Fact]
    public void The_same_trouble_at_two_estates_is_two_topics_with_their_places()
    {
        string[] Titles(string estate) => [$"{estate}电梯总是坏", $"{estate}2栋电梯坏了", $"{estate}的电梯困人", $"{estate}电梯三天两头停"];

        var topics = HotTopics.Find([.. Background(200), .. Messages("north", Titles("云栖苑")), .. Messages("south", Titles("梧桐家园"))]);

        var north = topics.Single(topic => topic.Members.Any(member => member.Key == "north0"));
        Assert.Equal("云栖苑", north.Place);
        Assert.DoesNotContain(north.Members, member => member.Key.StartsWith("south", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(17)]
    public void Twenty_hot_places_are_found_among_1500_reports_told_in_the_same_sentences(uint seed)
    {
        var incidents = new Incidents(seed);
        var spots = incidents.Spots(600);
        var background = Enumerable.Range(0, 1500).Select(no => incidents.Tell($"other{no}", spots[20 + incidents.Below(580)], incidents.Below(Troubles.All.Length), incidents.Below(120))).ToList();
        var hot = Enumerable.Range(0, 20).Select(place => (Trouble: incidents.Below(Troubles.All.Length), Count: 6 + incidents.Below(20)) is var told
            ? Enumerable.Range(0, told.Count).Select(no => incidents.Tell($"hot{place}-{no}", spots[place], told.Trouble, 30 + incidents.Below(60))).ToList()
            : []).ToList();

        var topics = HotTopics.Find([.. background.Concat(hot.SelectMany(place => place)).Select(FromReport)]);

        var found = hot.Average(place => place.Select(report => report.Key).ToHashSet() is var meant
            ? topics.Max(topic => 2.0 * topic.Members.Count(member => meant.Contains(member.Key)) / (meant.Count + topic.Members.Count))
            : 0);
        Assert.InRange(found, 0.93, 1);
    }

    [Fact]
    public void Who_writes_sixty_times_is_one_citizen()
    {
        var loud = Enumerable.Range(0, 60).Select(no => Message($"loud{no}", $"石板大桥收费不合理第{no}次", no) with { Citizen = "甲" });

        var topics = HotTopics.Find([.. loud, .. Messages("quay", Quay)]);

        Assert.Equal(["桂溪码头", "石板大桥"], topics.Select(topic => topic.Name[..4]));
        Assert.Equal((60, 1), (topics[1].Counts.Matters, topics[1].Counts.Citizens));
    }

    [Fact]
    public void Counts_area_and_typical_members_are_told()
    {
        var messages = Messages("quay", Quay).Select((message, no) => message with { Area = no < 6 ? "滨江" : null, Endorsements = no - 1, Severity = 0.5 }).ToList();

        var topic = Assert.Single(HotTopics.Find(messages, new TopicQuestion { Until = Monday.AddDays(8) }));

        Assert.Equal(("滨江", 21L, 0.5), (topic.Area, topic.Counts.Endorsements, topic.Counts.Severity));
        Assert.Equal((Monday, Monday.AddDays(7)), (topic.Counts.First, topic.Counts.Last));
        Assert.Equal([1, 7], topic.Trend.Weeks);
        Assert.Equal(topic.Members.OrderByDescending(member => member.Score).Select(member => member.Key), topic.Members.Select(member => member.Key));
        Assert.All(topic.Members, member => Assert.InRange(member.Score, 0.05, 1));
    }

    [Fact]
    public void The_districts_own_names_are_used()
    {
        var known = new KnownPlaces([], [], ["江畔一号"]);

        var topics = HotTopics.Find(
            [.. Background(100), .. Messages("quay", ["江畔一号停水三天", "江畔一号又停水", "江畔一号什么时候来水", "停水三天,江畔一号没人管"])], new TopicQuestion { Known = known });

        var quay = Assert.Single(topics, topic => topic.Place == "江畔一号");
        Assert.Equal(4, quay.Members.Count(member => member.Key.StartsWith("quay", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_and_one_message_are_no_topic_and_later_messages_do_not_count()
    {
        Assert.Empty(HotTopics.Find([]));
        Assert.Empty(HotTopics.Find([Message("a", "桂溪码头夜间吊装", 0)]));
        Assert.Empty(HotTopics.Find([Message("a", "", 0), Message("b", "", 0), Message("c", " ", 0)]));
        Assert.Empty(HotTopics.Find(Messages("quay", Quay), new TopicQuestion { Until = Monday }));
    }

    [Fact]
    public void Two_messages_with_one_key_are_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => HotTopics.Find([Message("a", "", 0), Message("a", "", 1)]));
    }

    [Fact]
    public void The_same_window_gives_the_same_topics()
    {
        var messages = Background(400).Concat(Messages("quay", Quay)).ToList();

        var one = HotTopics.Find(messages);
        var other = HotTopics.Find(messages);

        Assert.Equal(one.Select(Told), other.Select(Told));
    }

    [Fact]
    public void A_title_and_a_text_of_50_kB_and_odd_characters_do_no_harm()
    {
        var huge = string.Concat(Enumerable.Repeat("云栖苑的电梯又坏了。", 5000));
        List<TopicMessage> messages =
        [
            Message("a", huge, 0) with { Text = huge }, Message("b", huge, 1), Message("c", "云栖苑电梯坏了\uD800", 2), Message("d", "\uDC00\0😀😀😀", 3), Message("e", new string('9', 50_000), 4),
        ];

        var topics = HotTopics.Find(messages);

        Assert.Contains(topics, topic => topic.Counts.Matters >= 3);
    }

    [Fact]
    public void Four_times_as_many_messages_take_no_more_than_some_ten_times_as_long()
    {
        HotTopics.Find(Background(500));
        var small = Time(Background(500));
        var large = Time(Background(2000));

        Assert.InRange(large / small, 0, 40);
    }

    [Fact]
    public void Topics_that_three_teams_found_by_hand_in_real_messages_are_found()
    {
        var rows = MessageFile.Read("f3_messages.csv");
        var messages = rows.Select((row, no) => new TopicMessage($"{no}", row.Created, row["title"], row["body"]) { Citizen = row["user"], Endorsements = int.Parse(row["likes"], null) }).ToList();

        var topics = HotTopics.Find(messages).Select(topic => topic.Members.Select(member => int.Parse(member.Key, null)).ToHashSet()).ToList();

        Assert.InRange(Best("A_lifa_mixing_plant"), 0.95, 1);
        Assert.InRange(Best("C_talent_subsidy"), 0.70, 1);
        Assert.InRange(Best("D_college_internship"), 0.80, 1);

        double Best(string label)
        {
            var meant = Enumerable.Range(0, rows.Count).Where(no => rows[no]["topic"].Contains(label, StringComparison.Ordinal)).ToHashSet();
            return topics.Max(topic => 2.0 * topic.Count(meant.Contains) / (meant.Count + topic.Count));
        }
    }

    private static string Told(HotTopic topic) =>
        $"{topic.Name} {topic.Place} {topic.Heat.Value:R} {string.Join(',', topic.Members.Select(member => $"{member.Key}:{member.Score:R}"))} {string.Join(',', topic.Parts.Select(part => part.Name))}";

    private static double Time(List<TopicMessage> messages)
    {
        var started = Stopwatch.GetTimestamp();
        HotTopics.Find(messages);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static List<TopicMessage> Messages(string key, string[] titles) => [.. titles.Select((title, no) => Message($"{key}{no}", title, no))];

    private static TopicMessage Message(string key, string title, int day) => new(key, Monday.AddDays(day), title, "") { Citizen = key };

    private static List<TopicMessage> Background(int count)
    {
        var incidents = new Incidents(3);
        var spots = incidents.Spots(count);
        return [.. spots.Select((spot, no) => incidents.Tell($"other{no}", spot, incidents.Below(Troubles.All.Length), incidents.Below(90)))
            .Select(FromReport)];
    }

    private static TopicMessage FromReport(LikenessReport report) => new(report.Key, report.Time, report.Title, report.Text) { Place = report.Place, Area = report.Area, Citizen = report.Key };
}
