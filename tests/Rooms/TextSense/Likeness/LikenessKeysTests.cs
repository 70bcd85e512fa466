using Huiyin.TextSense.Likeness;

namespace Huiyin.Tests.Rooms.TextSense.Likeness;

public class LikenessKeysTests
{
    private static readonly LikenessReport Report = new("a", new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8)), "云栖苑路灯不亮", "望龙街道云栖苑3栋楼下的路灯坏了半个月,老人不敢出门。")
    {
        Place = "云栖苑3栋",
        Area = "望龙街道",
    };

    [Fact]
    public void The_keys_of_a_report_are_few_and_stay_the_same_for_ever()
    {
        var keys = LikenessKeys.Of(Report);

        Assert.InRange(keys.Count, 10, LikenessKeys.Most);
        Assert.Equal(keys.Count, keys.DistinctBy(key => key.Value).Count());
        Assert.Equal(Written, keys[0].Value);
    }

    // If this number changes, every report in every database must be filed anew: raise LikenessKeys.Edition.
    private const long Written = 2380050500610858967;

    [Fact]
    public void Other_words_for_the_same_trouble_at_the_same_place_share_the_weightiest_keys()
    {
        var other = Report with { Key = "b", Title = "晚上黑漆漆", Text = "我家住云栖苑,照明灯一直没亮。", Place = null, Area = null };

        var shared = LikenessKeys.Of(Report).Intersect(LikenessKeys.Of(other)).ToList();

        Assert.Contains(shared, key => key.Weight == 6);
        Assert.Contains(shared, key => key.Weight == 4);
    }

    [Fact]
    public void Another_trouble_at_another_place_shares_nothing()
    {
        var other = new LikenessReport("b", Report.Time, "拖欠工资", "石板大道的星河公司欠薪三个月") { Area = "石板街道" };

        Assert.Empty(LikenessKeys.Of(Report).Select(key => key.Value).Intersect(LikenessKeys.Of(other).Select(key => key.Value)));
    }

    [Fact]
    public void A_copy_without_place_and_area_shares_nearly_all_keys_although_a_sentence_was_added()
    {
        const string text = "一名员工被公司口头辞退,最后两个月的薪水至今没有结清,找了三次都说财务不在,希望能够主持公道";
        var one = new LikenessReport("a", Report.Time, "", text);
        var other = new LikenessReport("b", Report.Time, "", "您好!" + text + ",盼望回音。");

        var shared = LikenessKeys.Of(one).Select(key => key.Value).Intersect(LikenessKeys.Of(other).Select(key => key.Value)).Count();

        Assert.InRange(shared, 8, LikenessKeys.Most);
    }

    [Fact]
    public void A_text_without_a_word_has_no_key_and_50_kB_have_no_more_than_others()
    {
        Assert.Empty(LikenessKeys.Of(new LikenessReport("a", Report.Time, "", "。。!")));
        Assert.InRange(LikenessKeys.Of(Report with { Text = string.Concat(Enumerable.Repeat(Report.Text, 1700)) }).Count, 10, LikenessKeys.Most);
    }

    [Fact]
    public void Any_text_has_at_most_sixteen_keys_and_always_the_same()
    {
        Texts.Always((title, text) =>
        {
            var report = Report with { Title = title, Text = text };
            var keys = LikenessKeys.Of(report);
            return keys.Count <= LikenessKeys.Most && keys.SequenceEqual(LikenessKeys.Of(report));
        });
    }

    [Fact]
    public void Reports_of_known_incidents_are_found_again_by_their_keys()
    {
        var told = new Incidents(7).WithNeighbours(200);
        var table = new KeyTable(told.Select(one => one.Report));
        var incidents = told.ToDictionary(one => one.Report.Key, one => one.Incident);
        var mates = told.GroupBy(one => one.Incident).Where(group => group.Count() > 1).SelectMany(group => group).ToList();

        var found = mates.Count(one => table.TopFive(one.Report).Exists(other => incidents[other.Key] == one.Incident));

        Assert.InRange((double)found / mates.Count, 0.97, 1);
    }

    [Fact]
    public void A_look_up_among_many_reports_from_few_patterns_reads_few_rows()
    {
        var incidents = new Incidents(5);
        var spots = incidents.Spots(300);
        var table = new KeyTable(Enumerable.Range(0, 10_000).Select(no => incidents.Tell($"{no}", spots[incidents.Below(300)], incidents.Below(Troubles.All.Length), no / 7.0)));

        var rows = Enumerable.Range(0, 200).Select(_ => table.Candidates(incidents.Tell("asked", spots[incidents.Below(300)], incidents.Below(Troubles.All.Length), 1500), 300).Rows).Order().ToList();

        Assert.InRange(rows[197], 100, LikenessKeys.Most * LikenessKeys.RowsOfKey);
    }

    [Theory]
    [InlineData("f3_messages.csv", 364)]
    [InlineData("f4_messages_replies.csv", 72)]
    public void Near_duplicates_among_real_messages_are_found_by_keys_and_in_memory(string name, int expected)
    {
        var rows = MessageFile.Read(name);
        var reports = rows.Select((row, no) => new LikenessReport($"{no}", row.Created, row["title"], row["body"])).ToList();
        var groups = Enumerable.Range(0, rows.Count).Where(no => rows[no]["dup_group"].Length > 0).GroupBy(no => rows[no]["dup_group"]).Where(group => group.Count() > 1).ToList();
        var table = new KeyTable(reports);
        var index = new SimilarIndex(reports);

        var asked = groups.SelectMany(group => group.Select(no => (Asked: reports[no], Mates: group.Where(other => other != no).Select(other => $"{other}").ToHashSet()))).ToList();
        var byKeys = asked.Sum(one => Share(one.Mates, table.TopFive(one.Asked).Select(found => found.Key)));
        var inMemory = asked.Sum(one => Share(one.Mates, index.Find(one.Asked, 5).Select(found => found.Key)));

        Assert.Equal(expected, asked.Count);
        Assert.InRange(byKeys / asked.Count, 0.98, 1);
        Assert.InRange(inMemory / asked.Count, 0.98, 1);
    }

    private static double Share(HashSet<string> mates, IEnumerable<string> found) => (double)found.Count(mates.Contains) / Math.Min(5, mates.Count);
}
