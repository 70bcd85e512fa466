using Huiyin.TextSense;

namespace Huiyin.Tests.Rooms.TextSense;

public class BigramsTests
{
    [Theory]
    [InlineData("停车难", "停车 车难")]
    [InlineData("车", "车")]
    [InlineData("B3栋 停车难,WiFi坏了", "b 3 栋 停车 车难 wifi 坏了")]
    [InlineData("ＡＢＣ１２３", "abc 123")]
    [InlineData("电话12345!", "电话 12345")]
    [InlineData("𠮷野家", "𠮷野 野家")]
    [InlineData("𠮷", "𠮷")]
    [InlineData("  ,。\n", "")]
    [InlineData("", "")]
    public void The_index_gets_pairs_of_characters_and_whole_words(string text, string expected)
    {
        var pieces = Bigrams.ForIndex(text);

        Assert.Equal(expected, pieces);
    }

    [Fact]
    public void Repetitions_stay_in_the_order_of_the_text()
    {
        var pieces = Bigrams.Of("路灯路灯");

        Assert.Equal(["路灯", "灯路", "路灯"], pieces);
    }

    [Fact]
    public void A_broken_surrogate_parts_and_is_dropped()
    {
        var pieces = Bigrams.Of("停车\uD800难");

        Assert.Equal(["停车", "难"], pieces);
    }

    [Fact]
    public void What_is_asked_is_found_again_as_a_phrase_of_the_indexed_text()
    {
        Texts.Always((before, after) =>
        {
            var question = Bigrams.ForIndex("停车难");
            return $" {Bigrams.ForIndex(before + "停车难" + after)} ".Contains($" {question} ", StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_text_and_its_pieces_never_differ_by_width_or_case()
    {
        Texts.Always(text => Bigrams.ForIndex(text) == Bigrams.ForIndex(TextFold.Fold(text)));
    }
}
