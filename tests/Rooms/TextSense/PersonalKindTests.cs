using Huiyin.TextSense;

namespace Huiyin.Tests.Rooms.TextSense;

/// <summary>What is found beside plain phones, identity numbers and plates, and what is left alone.</summary>
public class PersonalKindTests
{
    [Theory]
    [InlineData("我的电话是一三八零零一三八零零零一直打不通", "我的电话是138****8000一直打不通")]
    [InlineData("壹叁捌零零壹叁捌零零零", "138****8000")]
    [InlineData("幺三八 零零幺三 八零零零", "138****8000")]
    [InlineData("138一二三四5678", "138****5678")]
    [InlineData("1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣", "138****8000")]
    [InlineData("①③⑧００①③⑧０００", "138****8000")]
    [InlineData("138OO13800O", "138****8000")]
    [InlineData("138_0013_8000", "138****8000")]
    [InlineData("电话1380-0138-000", "电话138****8000")]
    [InlineData("联系我138/0013/8000", "联系我138****8000")]
    public void A_mobile_number_is_masked_also_when_it_is_spelled(string text, string expected)
    {
        Assert.Equal(expected, PersonalText.Mask(text));
    }

    [Theory]
    [InlineData("二〇二六年十一月二十一日")]
    [InlineData("一二三四五六七八九")]
    [InlineData("三百六十五天")]
    [InlineData("价格138、2001、3800元")]
    [InlineData("一、三、八、零号楼")]
    public void Numerals_that_are_no_number_stay(string text)
    {
        Assert.Equal(text, PersonalText.Mask(text));
    }

    [Theory]
    [InlineData("身份证五一零一零五一九四九一二三一零零二叉", "身份证5****************X")]
    [InlineData("身份证11010519491231002×", "身份证1****************X")]
    [InlineData("身份证510212650307231", "身份证5*************1")]
    [InlineData("残疾证号11010519491231002142", "残疾证号1******************2")]
    public void After_its_word_an_identity_number_is_masked_with_its_slips(string text, string expected)
    {
        Assert.Equal(expected, PersonalText.Mask(text));
    }

    [Theory]
    [InlineData("渝A 123 45", "渝A·****5")]
    [InlineData("渝A一二三四五", "渝A·****5")]
    [InlineData("渝A1234学", "渝A·****学")]
    [InlineData("车牌号A12345", "车牌号A·****5")]
    [InlineData("WJ渝01234", "WJ·****4")]
    [InlineData("渝A12345一直停着", "渝A·****5一直停着")]
    public void A_plate_is_masked_however_it_is_written(string text, string expected)
    {
        Assert.Equal(expected, PersonalText.Mask(text));
    }

    [Theory]
    [InlineData("卡号6222021001116245702", "卡号***************5702")]
    [InlineData("退到6222 0210 0111 6245 702", "退到***************5702")]
    [InlineData("卡号6222021001116245703", "卡号***************5703")]
    public void A_bank_card_keeps_its_last_four(string text, string expected)
    {
        Assert.Equal(expected, PersonalText.Mask(text));
    }

    [Theory]
    [InlineData("订单号6222021001116245702")]
    [InlineData("流水2026112113800138")]
    [InlineData("条码6901234567892")]
    public void The_number_of_an_order_is_no_card(string text)
    {
        Assert.Equal(text, PersonalText.Mask(text));
    }

    [Theory]
    [InlineData("邮箱zhang.wei@qq.com谢谢", "邮箱z***@…谢谢")]
    [InlineData("ｚｈａｎｇ＠１６３．ｃｏｍ", "z***@…")]
    [InlineData("zhang「at」qq点com", "z***@…")]
    [InlineData("13800138000@139.com", "1***@…")]
    [InlineData("材料发cqyz@yuzhong.gov.cn", "材料发cqyz@yuzhong.gov.cn")]
    [InlineData("@渝中发布 价格@10元", "@渝中发布 价格@10元")]
    public void An_email_keeps_its_first_letter_and_an_office_its_address(string text, string expected)
    {
        Assert.Equal(expected, PersonalText.Mask(text));
    }

    [Fact]
    public void The_code_of_a_company_stays_and_that_of_a_sole_trader_goes()
    {
        const string text = "公司91500103MA5ABCD194,个体户92500103MA60ABCD1R";

        var finds = PersonalText.Find("统一社会信用代码91500103MA5ABCD194,信用代码92500103MA60ABCD1R");

        Assert.Equal([(PersonalKind.CreditCode, true), (PersonalKind.CreditCode, false)], finds.Select(find => (find.Kind, find.IsKept)));
        Assert.StartsWith("公司91500103MA5ABCD194,", PersonalText.Mask(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("91350100M000100Y43", true)]
    [InlineData("91110000101623741K", true)]
    [InlineData("911101066976941872", true)]
    [InlineData("91500103MA51000070", true)]
    [InlineData("９１５００１０３ma5abcd194", true)]
    [InlineData("91500103MA5ABCD195", false)]
    [InlineData("91500103MA5ABCO194", false)]
    [InlineData("", false)]
    public void A_social_credit_code_has_its_check_character(string code, bool isSound)
    {
        Assert.Equal(isSound, Checks.IsCreditCode(code));
    }

    [Theory]
    [InlineData("6222 0210 0111 6245 702", true)]
    [InlineData("4111111111111111", true)]
    [InlineData("6222021001116245703", false)]
    [InlineData("0", false)]
    public void A_bank_card_has_its_check_digit(string card, bool isSound)
    {
        Assert.Equal(isSound, Checks.IsBankCard(card));
    }

    [Theory]
    [InlineData("QQ：123456789", "QQ：****")]
    [InlineData("微信号:zhang_san88", "微信号:****")]
    [InlineData("护照E12345678", "护照E*******8")]
    [InlineData("住院号:00123456", "住院号:0******6")]
    [InlineData("微信支付1000元,QQ群12345678", "微信支付1000元,QQ群12345678")]
    [InlineData("微信公众号(微信号:yuzhongfabu)", "微信公众号(微信号:yuzhongfabu)")]
    [InlineData("社保卡12333", "社保卡12333")]
    public void Accounts_and_papers_are_known_by_the_word_in_front(string text, string expected)
    {
        Assert.Equal(expected, PersonalText.Mask(text));
    }

    [Fact]
    public void A_log_line_shows_no_number_at_all()
    {
        var line = PersonalText.ForLog("王建国13800138000\r\n023-88000471 cqyz@cq.gov.cn 91500103MA5ABCD194");

        Assert.Equal("王**138****8000  023****0471 c***@… 91***************4", line);
        Assert.Equal("", PersonalText.ForLog(null));
        Assert.Equal(2001, PersonalText.ForLog(new string('啊', 5000)).Length);
    }

    [Fact]
    public void What_leads_to_a_person_by_itself_is_told_from_what_is_guessed_or_kept()
    {
        var finds = PersonalText.Find("我叫王建国,13800138000,住3栋2单元501,今年8岁,确诊,问023-88000471");

        Assert.Equal([PersonalKind.Name, PersonalKind.MobilePhone, PersonalKind.Room, PersonalKind.Minor, PersonalKind.Health, PersonalKind.Landline], finds.Select(find => find.Kind));
        Assert.Equal([PersonalKind.MobilePhone], finds.Where(find => find.IsIdentifier).Select(find => find.Kind));
        Assert.Equal([PersonalKind.Minor, PersonalKind.Health, PersonalKind.Landline], finds.Where(find => find.IsKept).Select(find => find.Kind));
    }

    [Fact]
    public void Staff_still_find_a_matter_by_name_and_room_but_never_by_a_number()
    {
        var text = SearchText.Impersonal("联系人王建国13800138000,3栋2单元501,zhang@qq.com,公司91500103MA5ABCD194,问023-88000471");

        Assert.Equal("联系人王建国,3栋2单元501,,公司91500103MA5ABCD194,问", text.Replace(" ", "", StringComparison.Ordinal));
    }
}
