namespace Huiyin.TextSense;

/// <summary>Finds numbers and names that only the word in front tells: QQ and WeChat, passports, identity numbers with a slip, pupils' and patients' numbers.</summary>
internal static class CuedNumberFinder
{
    private const int MostConnectors = 6;
    private const int Longest = 24;
    private const int CueDistance = 12;

    private static readonly WordList Connectors = new(": 为 是 = ( 「 “ \" 号码 号 码 编号 账号 账户 帐号 id 地址 加 搜 添加 也是 就是 同");
    private static readonly WordList Naming = new(": = 号码 号 码 编号 账号 帐号 id");

    private static readonly WordList PublicAccounts = new("公众号 服务号 订阅号 小程序 官方 视频号 政务");

    private static readonly Cue[] Cues =
    [
        new(PersonalKind.Account, new WordList("qq qq号 qq号码 扣扣 扣扣号 企鹅 企鹅号 q号 加q"), Digits: 5, Letters: 0, NeedsNaming: false),
        new(PersonalKind.Account, new WordList("微信 微信号 薇信 威信号 v信 v信号 vx vx号 wx wx号 wechat weixin 加v 加微 加微信 卫星号 绿泡泡 抖音号 快手号 支付宝 支付宝账号"), Digits: 6, Letters: 6, NeedsNaming: false),
        new(PersonalKind.Document, new WordList("护照 护照号 通行证 港澳通行证 台胞证 回乡证 返乡证 军官证 士兵证 居留证"), Digits: 6, Letters: 0, NeedsNaming: false),
        new(PersonalKind.Document, new WordList(
            """
            学籍号 学籍 学号 准考证 准考证号 考号 考生号 社保号 社保卡 社保卡号 社会保障号 医保号 医保卡 医保卡号 住院号 病历号 病案号 门诊号
            就诊卡 就诊号 诊疗卡 登记号 驾驶证 驾照 驾驶证号 出生证 出生证号 出生医学证明
            """), Digits: 5, Letters: 0, NeedsNaming: true),
        new(PersonalKind.IdNumber, new WordList("身份证 身份证号 身份证件 证件号 身份号码 身份证明 残疾证 残疾证号 残疾人证 残疾人证号 户口本"), Digits: 15, Letters: 0, NeedsNaming: false),
        new(PersonalKind.Plate, new WordList("车牌 车牌号 车牌照 号牌 牌照 牌号"), Digits: 3, Letters: 0, NeedsNaming: false),
    ];

    public static void Find(PersonalSheet sheet)
    {
        for (var at = 0; at < sheet.Text.Length; at++)
        {
            foreach (var cue in Cues)
            {
                var length = cue.Words.LengthAt(sheet.Text, at);
                if (length > 0 && sheet.IsFree(at, length) && !IsInsideLatin(sheet, at) && TryRead(sheet, cue, at, at + length) is { } find)
                {
                    sheet.Take(find);
                }
            }
        }
    }

    private static PersonalFind? TryRead(PersonalSheet sheet, Cue cue, int cueStart, int after)
    {
        var isNamed = Naming.LengthBefore(sheet.Text, after) > 0 && after - cueStart > 1;
        var start = after;
        for (var step = 0; step < MostConnectors; step++)
        {
            var blank = sheet.At(start) == ' ' ? 1 : Connectors.LengthAt(sheet.Text, start);
            isNamed |= blank > 0 && Naming.LengthAt(sheet.Text, start) > 0;
            start += blank;
        }

        var end = start;
        while (end - start <= Longest && IsLetter(sheet, cue, end))
        {
            end++;
        }

        while (end > start && !char.IsAsciiLetterOrDigit(sheet.At(end - 1)))
        {
            end--;
        }

        var number = string.Concat(sheet.Text.AsSpan(start, end - start).ToString().Where(char.IsAsciiLetterOrDigit));
        var isMasked = sheet.At(end) == '*' || end - start > Longest || (cue.Kind == PersonalKind.Account && PublicAccounts.IsWithin(sheet.Text, cueStart - CueDistance, after + 3));
        return isMasked || !Fits(cue, number, isNamed) ? null : new PersonalFind(cue.Kind, start, end - start, MaskOf(cue.Kind, number));
    }

    private static bool Fits(Cue cue, string number, bool isNamed)
    {
        var digits = number.Count(char.IsAsciiDigit);
        return cue.Kind switch
        {
            PersonalKind.Account when cue.Letters == 0 => digits == number.Length && digits >= cue.Digits && digits <= 12,
            PersonalKind.Account => number.Length >= cue.Letters && (digits == number.Length ? digits >= cue.Digits : char.IsAsciiLetter(number[0]) && (isNamed || digits > 0)),
            PersonalKind.IdNumber => number.Length >= cue.Digits && number.Length <= 22 && digits >= cue.Digits - 1,
            PersonalKind.Plate => number.Length is 6 or 7 && char.IsAsciiLetter(number[0]) && digits >= cue.Digits,
            _ => digits >= cue.Digits && (isNamed || !cue.NeedsNaming) && number.Length - digits <= 3,
        };
    }

    private static string MaskOf(PersonalKind kind, string number) => kind switch
    {
        PersonalKind.Account => "****",
        PersonalKind.Plate => $"{char.ToUpperInvariant(number[0])}·{new string('*', number.Length - 2)}{char.ToUpperInvariant(number[^1])}",
        _ => PersonalText.MaskId(number),
    };

    private static bool IsLetter(PersonalSheet sheet, Cue cue, int at) =>
        char.IsAsciiLetterOrDigit(sheet.At(at))
        || (sheet.At(at) is '_' or '-' or '.' && cue.Kind is PersonalKind.Account or PersonalKind.IdNumber)
        || (sheet.At(at) == ' ' && cue.Kind == PersonalKind.IdNumber && char.IsAsciiDigit(sheet.At(at + 1)))
        || (sheet.At(at) is '·' or ' ' && cue.Kind == PersonalKind.Plate && char.IsAsciiLetterOrDigit(sheet.At(at + 1)));

    // 「qq」 in the middle of a Latin word is no cue.
    private static bool IsInsideLatin(PersonalSheet sheet, int at) => char.IsAsciiLetter(sheet.At(at)) && char.IsAsciiLetterOrDigit(sheet.At(at - 1));

    /// <param name="Digits">So many digits at least.</param>
    /// <param name="Letters">So many letters and digits where a name may stand; 0 = only numbers.</param>
    /// <param name="NeedsNaming">号, 号码 or a colon must stand between.</param>
    private sealed record Cue(PersonalKind Kind, WordList Words, int Digits, int Letters, bool NeedsNaming);
}
