using FsCheck;
using FsCheck.Fluent;

namespace Huiyin.Tests.Rooms.TextSense;

/// <summary>Texts as nobody would write them: pieces of what the room looks for, glued at random, broken surrogates among them.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "停车难", "路灯", "车", "我的电话是", "receipt", "ABC", " ", "  ", "-", "—", ",", "。", "\n", "*", "****", "(", ")", "+", "+86", "0086", "86", "0", "1", "9",
        "138", "0013", "8000", "1380", "013", "13800138000", "１３８００１３８０００", "138****8000", "023", "88000471", "8800", "261121042737", "2611", "2104",
        "11010519491231002X", "440524188001010014", "110105", "19491231", "002", "X", "x", "渝A12345", "渝", "A", "a", "·", "D1234", "新", "挂", "京A·", "某", "王", "欧阳", "女士",
        "我叫", "我是", "姓名", "联系人:", "业主", "建国", "李明", "先生", "叫", "的", "、", ":", "一三八", "零零零", "幺", "两", "@", "qq.com", "点com", "at", "QQ", "微信号", "wx", "身份证", "护照", "E1234567", "6222021001116245702", "6222 ", "91350100M000100Y43", "92500103MA5ABCD19", "住", "座", "门牌号", "楼上", "501", "8岁", "确诊", "敬礼", "阿依·古丽", "John",
        "98号", "3栋", "号", "栋", "二", "单元", "5-3", "街", "\uD800", "\uDC00", "\U00020BB7", "\u200B", "\u202D", "\0", "٣",
    ];

    public static Arbitrary<string> Any { get; } = Gen.OneOf(
            Gen.Elements(Pieces).ListOf().Select(string.Concat),
            Gen.Elements(Pieces).ListOf().Select(string.Concat),
            Gen.Choose(0, 0xFFFF).Select(code => (char)code).ListOf().Select(letters => string.Concat(letters)))
        .ToArbitrary();

    /// <summary>A property that is looked at often enough to meet the odd neighbours.</summary>
    public static void Always(Func<string, bool> holds) =>
        Prop.ForAll(Any, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(30));

    public static void Always(Func<string, string, bool> holds) =>
        Prop.ForAll(Any, Any, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(30));
}
