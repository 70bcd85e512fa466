using Huiyin.TextSense;

namespace Huiyin.Tests.Rooms.TextSense;

public class SimilarityTests
{
    [Fact]
    public void Two_of_three_pairs_in_common_are_two_thirds()
    {
        var similarity = Similarity.Of("停车难啊", "停车难哦");

        Assert.Equal(2 / 3.0, similarity, precision: 12);
    }

    [Fact]
    public void The_same_trouble_in_other_words_is_nearer_than_another_trouble()
    {
        const string report = "大溪沟人和街路灯坏了三天没人修";

        var same = Similarity.Of(report, "人和街的路灯坏了好几天,一直没人修");
        var other = Similarity.Of(report, "小区停车位不够,晚上回来没有地方停车");

        Assert.InRange(same, 0.4, 1);
        Assert.InRange(other, 0, 0.1);
    }

    [Fact]
    public void Saying_it_three_times_makes_no_difference()
    {
        var once = Similarity.Of("路灯路灯不亮", "路灯不亮了");
        var thrice = Similarity.Of("路灯路灯路灯路灯不亮", "路灯不亮了");

        Assert.Equal(once, thrice);
        Assert.True(once > 0);
    }

    [Theory]
    [InlineData("", "", 1)]
    [InlineData("", "路灯", 0)]
    [InlineData("!", "!", 1)]
    [InlineData("!", "?", 0)]
    [InlineData("ＷＩＦＩ", "wifi", 1)]
    public void Texts_without_a_piece_are_equal_or_not(string one, string other, double expected)
    {
        var similarity = Similarity.Of(one, other);

        Assert.Equal(expected, similarity);
    }

    [Fact]
    public void Similarity_is_symmetric_and_between_0_and_1()
    {
        Texts.Always((one, other) => Similarity.Of(one, other) is >= 0 and <= 1 && Similarity.Of(one, other) == Similarity.Of(other, one));
    }

    [Fact]
    public void Every_text_is_wholly_similar_to_itself()
    {
        Texts.Always(text => Similarity.Of(text, text) == 1);
    }
}
