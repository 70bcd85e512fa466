using Huiyin.TextSense.Lexicon;

namespace Huiyin.Tests.Rooms.TextSense.Lexicon;

public class CategoryLexiconTests
{
    private static readonly CategoryLexicon Small = new(
    [
        ("01", ["小区", "市政"]),
        ("0101", ["路面"]),
        ("010103", ["路灯", "灯不亮", "漆黑"]),
        ("010104", ["井盖", "路面"]),
        ("010403", ["电梯", "困人"]),
        ("02", ["噪音", "扰民"]),
        ("020201", ["打桩", "噪音", "噪音"]),
        ("0202", ["小区"]),
    ]);

    [Theory]
    [InlineData("路灯坏了三天，晚上一片漆黑", 6, "010103")]
    [InlineData("路灯坏了三天，晚上一片漆黑", 4, "0101")]
    [InlineData("路灯坏了三天，晚上一片漆黑", 2, "01")]
    [InlineData("半夜打桩，噪音吵得睡不着", 6, "020201")]
    [InlineData("井盖松了，路面也坏了", 6, "010104")]
    public void A_text_is_put_where_its_words_are(string text, int depth, string code)
    {
        Assert.Equal(code, Small.Rank(text, depth)[0].Code);
    }

    [Fact]
    public void The_words_that_decided_are_named_with_their_places()
    {
        var best = Small.Rank("小区的路灯不好，灯不亮，路灯杆也歪了")[0];

        Assert.Equal([new WordPlace("灯不亮", 8, 3), new WordPlace("路灯", 3, 2)], best.Words.OrderByDescending(word => word.Length));
    }

    [Fact]
    public void A_word_of_two_classes_speaks_less_for_each_than_a_word_of_one()
    {
        var ranks = Small.Rank("小区路灯", 2);

        Assert.Equal(["01", "02"], ranks.Select(candidate => candidate.Code));
        Assert.True(ranks[0].Score > 3 * ranks[1].Score);
    }

    [Fact]
    public void One_short_word_is_no_certainty_and_more_words_are_more()
    {
        var one = Small.Rank("路灯")[0].Score;
        var more = Small.Rank("路灯灯不亮，一片漆黑")[0].Score;

        Assert.InRange(one, 0.1, 0.6);
        Assert.InRange(more, one, 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("天气很好")]
    public void A_text_without_any_of_the_words_gets_no_category(string text)
    {
        Assert.Empty(Small.Rank(text));
        Assert.Empty(new CategoryLexicon([]).Rank("路灯"));
    }

    [Fact]
    public void No_more_are_named_than_asked_for_and_equal_ones_stand_by_code()
    {
        var lexicon = new CategoryLexicon([("0103", ["甲乙"]), ("0101", ["甲乙"]), ("0102", ["甲乙"])]);

        Assert.Equal(["0101", "0102"], lexicon.Rank("甲乙", 4, 2).Select(candidate => candidate.Code));
        Assert.Empty(lexicon.Rank("甲乙", 6));
        Assert.Empty(lexicon.Rank("甲乙", 4, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => lexicon.Rank("甲乙", 4, -1));
        Assert.Throws<ArgumentException>(() => new CategoryLexicon([("", ["甲"])]));
    }

    [Fact]
    public void The_order_of_the_rows_changes_nothing()
    {
        (string, IReadOnlyList<string>)[] rows = [("010103", ["路灯", "灯"]), ("010104", ["井盖", "路"]), ("020201", ["打桩", "路"])];
        const string Text = "路边路灯下的井盖，旁边在打桩";

        var one = new CategoryLexicon(rows).Rank(Text);
        var other = new CategoryLexicon(rows.Reverse()).Rank(Text);

        Assert.Equal(one.Select(candidate => (candidate.Code, candidate.Score)), other.Select(candidate => (candidate.Code, candidate.Score)));
    }

    [Theory]
    [MemberData(nameof(Growth.Floods), MemberType = typeof(Growth))]
    public void Fifty_kilobytes_are_read_in_no_time(string piece)
    {
        Growth.IsLinear(Growth.Flood(piece), text => Small.Rank(text));
    }
}
