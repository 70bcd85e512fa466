using Huiyin.TextSense.Lexicon;

namespace Huiyin.Tests.Rooms.TextSense.Lexicon;

public class RedirectSenseTests
{
    [Theory]
    [InlineData("法院已判决，对方一直不还钱，请政府改判", RedirectGround.Court)]
    [InlineData("案子正在诉讼，法官不理我", RedirectGround.Court)]
    [InlineData("我对一审判决不服，请领导过问", RedirectGround.Court)]
    [InlineData("不服仲裁，裁决书上写的不对", RedirectGround.Arbitration)]
    [InlineData("国家信访局已经受理，信访编号在这里", RedirectGround.Petition)]
    [InlineData("反映局长受贿，公款吃喝", RedirectGround.Discipline)]
    [InlineData("对行政处罚不服，已申请复议", RedirectGround.Reconsideration)]
    [InlineData("依申请公开征地批文，请书面公开", RedirectGround.InformationDisclosure)]
    [InlineData("帮我查一下他的电话和别人的住址", RedirectGround.Secret)]
    [InlineData("高铁票退不了，12306打不通", RedirectGround.OutsideTheArea)]
    public void A_matter_for_somebody_else_is_noticed(string text, RedirectGround ground)
    {
        var proposal = RedirectSense.Propose(text)[0];

        Assert.Equal(ground, proposal.Ground);
        Assert.All(proposal.Words, word => Assert.Equal(word.Word, text.Substring(word.Start, word.Length)));
        Assert.InRange(proposal.Score, 0.5, 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("测试")]
    [InlineData("。。。。。。")]
    [InlineData("啊啊啊啊啊啊啊啊")]
    [InlineData("1111111")]
    [InlineData("Hello World!")]
    public void A_text_that_says_nothing_has_no_content(string text)
    {
        Assert.Equal(RedirectGround.NoContent, Assert.Single(RedirectSense.Propose(text)).Ground);
    }

    [Theory]
    [InlineData("法院路的路灯坏了")]
    [InlineData("法院对面的井盖松了，信访局门口也是")]
    [InlineData("公司欠薪，我想申请仲裁，去哪里办？")]
    [InlineData("他再不还钱我就只能起诉到法院了")]
    [InlineData("请问劳动仲裁需要什么材料")]
    [InlineData("老板说随便你去法院")]
    [InlineData("希望村里做好财务公开、村务公开")]
    [InlineData("外地车停在小区里")]
    [InlineData("物业太腐败了，电梯三个月不修")]
    [InlineData("能不能申请行政复议")]
    [InlineData("物业以商业秘密为由不公布收支")]
    [InlineData("告知书说如不服可以申请行政复议")]
    [InlineData("我在外省打工，老家的路灯坏了")]
    public void A_place_a_wish_and_a_mere_mention_are_no_ground(string text)
    {
        Assert.Empty(RedirectSense.Propose(text));
    }

    [Fact]
    public void The_ground_with_the_most_to_it_stands_first()
    {
        var proposals = RedirectSense.Propose("法院已判决，判决书在手，执行局不动；我也去信访局登记过，信访编号还在");

        Assert.Equal([RedirectGround.Court, RedirectGround.Petition], proposals.Select(proposal => proposal.Ground));
    }

    [Theory]
    [MemberData(nameof(Growth.Floods), MemberType = typeof(Growth))]
    public void Fifty_kilobytes_are_read_in_no_time(string piece)
    {
        Growth.IsLinear(Growth.Flood(piece), text => RedirectSense.Propose(text));
    }
}
