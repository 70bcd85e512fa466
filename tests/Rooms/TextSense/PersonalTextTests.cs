using System.Diagnostics;
using Huiyin.TextSense;

namespace Huiyin.Tests.Rooms.TextSense;

public class PersonalTextTests
{
    [Theory]
    [InlineData("请打13800138000联系我", "请打138****8000联系我")]
    [InlineData("请打138 0013 8000联系我", "请打138****8000联系我")]
    [InlineData("请打138-0013-8000,谢谢", "请打138****8000,谢谢")]
    [InlineData("１３８００１３８０００", "138****8000")]
    [InlineData("+8613800138000", "138****8000")]
    [InlineData("+86 138 0013 8000", "+86 138****8000")]
    [InlineData("+86 1380 0138 000", "+86 138****8000")]
    [InlineData("微信wx13800138000", "微信wx138****8000")]
    [InlineData("1 3 8 0 0 1 3 8 0 0 0", "138****8000")]
    [InlineData("13800138000 13900139000", "138****8000 139****9000")]
    [InlineData("3-1号楼 13800138000/13900139000", "3-1号楼 138****8000/139****9000")]
    [InlineData("**13800138000**", "**138****8000**")]
    [InlineData("\u202D138 0013 8000\u202C", "\u202D138****8000\u202C")]
    [InlineData("138\u200B0013\u200B8000", "138****8000")]
    [InlineData("老号013800138000", "老号138****8000")]
    public void A_mobile_number_is_masked_however_it_is_written(string text, string expected)
    {
        Assert.Equal(expected, PersonalText.Mask(text));
    }

    [Theory]
    [InlineData("身份证11010519491231002X。", "身份证1****************X。")]
    [InlineData("身份证440524188001010014", "身份证4****************4")]
    [InlineData("身份证 110105 19491231 002x", "身份证 1****************X")]
    [InlineData("抄错一位110105194912310021", "抄错一位1****************1")]
    public void An_identity_number_is_masked_also_with_a_slip_of_the_pen(string text, string expected)
    {
        Assert.Equal(expected, PersonalText.Mask(text));
    }

    [Theory]
    [InlineData("车牌渝A12345占道", "车牌渝A·****5占道")]
    [InlineData("渝A·12345", "渝A·****5")]
    [InlineData("渝ａ 1B2c3", "渝A·****3")]
    [InlineData("渝AD12345", "渝A·*****5")]
    [InlineData("川A1234挂违停", "川A·****挂违停")]
    public void A_plate_keeps_province_letter_and_last(string text, string expected)
    {
        Assert.Equal(expected, PersonalText.Mask(text));
    }

    [Theory]
    [InlineData("受理编号2611 2104 2737")]
    [InlineData("受理编号261121042737")]
    [InlineData("受理编号2611 1304 2737 023-8800 0471")]
    [InlineData("编号 500103-261121042737")]
    [InlineData("编号2613800138000")]
    [InlineData("工单号50010320261121000123")]
    [InlineData("工单号500103202611210004")]
    [InlineData("订单2026112113800138000")]
    [InlineData("请拨12345或110、96096")]
    [InlineData("区城管局023-8800 0471,(023)88000471")]
    [InlineData("客服400-123-4567")]
    [InlineData("2026-11-21 09:30至2026-12-01 18:00")]
    [InlineData("新APP上线了,新Android15手机,鄂A4纸")]
    [InlineData("统一社会信用代码91350100M000100Y43")]
    [InlineData("京ICP备12345678号")]
    [InlineData("共13800138元\n000户")]
    [InlineData("")]
    public void What_is_nobodys_number_stays(string text)
    {
        Assert.Equal(text, PersonalText.Mask(text));
    }

    [Theory]
    [InlineData("023-8800 0471")]
    [InlineData("02388000471")]
    [InlineData("010-88000471")]
    [InlineData("0855-8800047")]
    public void A_fixed_line_is_shown_to_the_clerk_but_not_masked(string number)
    {
        var text = $"请拨{number}咨询";

        var find = Assert.Single(PersonalText.Find(text));

        Assert.Equal(PersonalKind.Landline, find.Kind);
        Assert.Equal(number, text.Substring(find.Start, find.Length));
        Assert.Equal(text, PersonalText.Mask(text));
    }

    [Fact]
    public void Finds_say_what_where_and_what_instead()
    {
        const string text = "𠮷先生(１３８ 0013 8000)的车渝A12345,证号11010519491231002X,问区里023-88000471";

        var finds = PersonalText.Find(text);

        Assert.Equal(
            [
                (PersonalKind.MobilePhone, "１３８ 0013 8000", "138****8000"),
                (PersonalKind.Plate, "渝A12345", "渝A·****5"),
                (PersonalKind.IdNumber, "11010519491231002X", "1****************X"),
                (PersonalKind.Landline, "023-88000471", "023****0471"),
            ],
            finds.Select(find => (find.Kind, text.Substring(find.Start, find.Length), find.Mask)));
    }

    [Fact]
    public void Masking_leaves_nothing_to_find_and_is_done_once()
    {
        Texts.Always(text =>
        {
            var masked = PersonalText.Mask(text);
            return PersonalText.Mask(masked) == masked && PersonalText.Find(masked).All(find => find.IsKept);
        });
    }

    [Fact]
    public void Finds_lie_in_the_text_in_order_and_apart()
    {
        Texts.Always(text =>
        {
            var finds = PersonalText.Find(text);
            return finds.All(find => find.Start >= 0 && find.Length > 0 && find.Start + find.Length <= text.Length)
                && finds.Zip(finds.Skip(1)).All(pair => pair.First.Start + pair.First.Length <= pair.Second.Start);
        });
    }

    [Fact]
    public void A_number_planted_between_words_is_always_found()
    {
        Texts.Always((before, after) =>
            PersonalText.Find($"{before}电话13800138000打{after}").Any(find => find.Kind == PersonalKind.MobilePhone && find.Mask == "138****8000"));
    }

    public static TheoryData<string> Floods =>
        [
            "1", "1 ", "13800138000", "13800138000 ", "0 ", "023-", "渝A", "渝A1", "1号", "1-", "一", "号", "\u200B", "1\u200B", "1380 013 ", "86", "\uD800", "*", "附1", "2611 ",
            "@", "a@", "a@b.", "at ", "1-", "9", "A", "62", "6222 ", "一三八", "一三八零零一三八零零零", "①", "电话1,", "3栋", "3栋2单元", "5-3-", "门牌号", "楼上501", "QQ", "微信a", "身份证1 ", "我叫", "我叫王", "王", "欧阳", "姓名:", "业主和", "(", "的王建国",
            "、王建国", "我叫王建国、", "我是的", "先生", "王建国先生", "阿依·", "我叫阿依·古丽", "我叫A ", "敬礼!", "8岁", "确诊", "叫", ":", "名 ",
        ];

    [Theory]
    [MemberData(nameof(Floods))]
    public void Fifty_kilobytes_of_malice_are_read_in_no_time(string piece)
    {
        var evil = string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length));

        var masked = PersonalText.Mask(evil);
        var place = PersonalText.MaskPlace(evil);

        Assert.True(masked.Length <= evil.Length * 2 && place.Length <= evil.Length * 2);

        // Four times the text may take about four times the work, never sixteen times; the floor keeps noise of small figures out.
        var quarter = Work(evil[..(evil.Length / 4)]);
        Assert.True(Work(evil) < (10 * quarter) + TimeSpan.FromMilliseconds(50), "reading grows faster than the text");
    }

    // The best of five: a busy machine does not fail us.
    private static TimeSpan Work(string text)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var watch = Stopwatch.StartNew();
            _ = PersonalText.Mask(text) + PersonalText.MaskPlace(text);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        return best;
    }
}
