using Huiyin.TextSense.Lexicon;

namespace Huiyin.Tests.Rooms.TextSense.Lexicon;

public class PurposeSenseTests
{
    [Theory]
    [InlineData("请问居住证到期了怎么办理，需要什么材料？", PurposeKind.Consultation)]
    [InlineData("想了解一下今年的入学政策，什么时候报名", PurposeKind.Consultation)]
    [InlineData("路灯坏了，请派人来修", PurposeKind.Help)]
    [InlineData("楼顶漏水，家里没法住，求助", PurposeKind.Help)]
    [InlineData("投诉楼下烧烤店，油烟扰民，没人管", PurposeKind.Complaint)]
    [InlineData("窗口态度恶劣，跑了三趟还是推诿", PurposeKind.Complaint)]
    [InlineData("举报有人在楼顶私搭乱建", PurposeKind.TipOff)]
    [InlineData("实名举报某公司偷排污水，弄虚作假", PurposeKind.TipOff)]
    [InlineData("建议在这个路口增设红绿灯", PurposeKind.Suggestion)]
    [InlineData("希望增加公交班次，最好能延长到十点", PurposeKind.Suggestion)]
    [InlineData("特别感谢社区小李，冒雨送老人去医院", PurposeKind.Praise)]
    [InlineData("给派出所民警点赞，拾金不昧", PurposeKind.Praise)]
    public void The_words_tell_what_somebody_wants(string text, PurposeKind purpose)
    {
        var proposal = PurposeSense.Propose(text);

        Assert.Equal(purpose, proposal.Purpose);
        Assert.NotEmpty(proposal.Words);
        Assert.InRange(proposal.Score, 0.2, 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("小区里有三棵树")]
    [InlineData("谢谢领导，感谢您的关心")]
    public void What_is_unclear_is_a_call_for_help(string text)
    {
        Assert.Equal((PurposeKind.Help, 0d, 0), PurposeSense.Propose(text) is var told ? (told.Purpose, told.Score, told.Words.Count) : default);
    }

    [Fact]
    public void Who_says_it_is_no_tip_off_makes_none()
    {
        Assert.Equal(PurposeKind.Consultation, PurposeSense.Propose("我不是举报，只想问一下办证流程").Purpose);
    }

    [Fact]
    public void A_word_said_ten_times_weighs_no_more_than_said_once()
    {
        var once = PurposeSense.Propose("请问如何报名，这里没有投诉的意思，投诉");
        var often = PurposeSense.Propose("请问如何报名，这里没有投诉的意思，投诉投诉投诉投诉投诉投诉投诉投诉");

        Assert.Equal((once.Purpose, once.Score), (often.Purpose, often.Score));
    }

    [Fact]
    public void The_deciding_words_stand_where_they_are_said_to()
    {
        const string Text = "领导好，强烈投诉这家店，霸王条款";

        Assert.All(PurposeSense.Propose(Text).Words, word => Assert.Equal(word.Word, Text.Substring(word.Start, word.Length)));
    }

    [Theory]
    [MemberData(nameof(Growth.Floods), MemberType = typeof(Growth))]
    public void Fifty_kilobytes_are_read_in_no_time(string piece)
    {
        Growth.IsLinear(Growth.Flood(piece), text => PurposeSense.Propose(text));
    }
}
