using Huiyin.Matters.Model;
using Huiyin.Matters.Suggesting;
using Huiyin.Registry.Contract;
using Huiyin.TextSense.Lexicon;

namespace Huiyin.Tests.Rooms.Matters.Suggesting;

public class TextReadingTests
{
    [Theory]
    [InlineData("请问新生儿怎么办理医保，需要什么材料？", Purpose.Consultation)]
    [InlineData("投诉楼下烧烤店每天油烟扰民，强烈要求查处。", Purpose.Complaint)]
    [InlineData("建议在学校门口增设一个红绿灯。", Purpose.Suggestion)]
    [InlineData("感谢社区工作人员帮我找回了老人，特此表扬。", Purpose.Praise)]
    public void The_purpose_is_named_as_in_the_register_with_the_words_that_decided(string text, Purpose expected)
    {
        var read = TextReading.Read(text).Purpose;

        Assert.Equal(expected, read.Purpose);
        Assert.NotEmpty(read.Words);
        Assert.All(read.Words, word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_no_word_decides_it_is_a_call_for_help()
    {
        var read = TextReading.Read("青石巷 37 号门口，路灯。");

        Assert.Equal(Purpose.Help, read.Purpose.Purpose);
        Assert.Empty(read.Purpose.Words);
        Assert.Empty(read.Redirects);
        Assert.Equal(UrgencyLevel.Normal, read.Urgency.Level);
    }

    [Theory]
    [InlineData("一审判决已经下来，开发商一直不执行，请政府出面。", nameof(RedirectReason.Court))]
    [InlineData("公司欠我工资，已申请仲裁，还没有结果。", nameof(RedirectReason.Arbitration))]
    [InlineData("测试", nameof(RedirectReason.NoContent))]
    public void Another_place_is_proposed_by_the_reasons_of_T3(string text, string expected)
    {
        var redirects = TextReading.Read(text).Redirects;

        Assert.Equal(expected, redirects[0].Reason.ToString());
        Assert.Equal(expected == nameof(RedirectReason.NoContent), redirects[0].Words.Count == 0);
        Assert.All(redirects[0].Words, word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_purpose_and_every_reason_has_a_name_of_its_own()
    {
        Assert.Equal(Enum.GetNames<Purpose>(), Enum.GetNames<PurposeKind>());
        Assert.Equal(Enum.GetNames<RedirectReason>(), Enum.GetNames<RedirectGround>());
    }

    [Fact]
    public void A_word_written_twice_is_named_once_and_as_it_was_written()
    {
        var read = TextReading.Read("请问几点开门？请问周末开吗？");

        Assert.Equal(read.Purpose.Words.Distinct(), read.Purpose.Words);
        Assert.Contains("请问", read.Purpose.Words);
    }

    [Fact]
    public void Danger_now_is_told_from_danger_feared()
    {
        Assert.Equal(UrgencyLevel.P1, TextReading.Read("三楼着火了，快来人").Urgency.Level);
        Assert.Equal(UrgencyLevel.P2, TextReading.Read("楼道堆满纸箱，担心着火").Urgency.Level);
    }
}
