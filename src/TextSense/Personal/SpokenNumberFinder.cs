using System.Globalization;
using System.Text;

namespace Huiyin.TextSense;

/// <summary>
/// Finds mobile numbers, identity numbers and bank cards that are not plain digits: 一三八…, 壹叁捌…, 幺三八…, mixed with digits, circled, with the letter O for 0;
/// and plain digits in odd groups after a word such as 电话 or 手机.
/// </summary>
/// <remarks>
/// Chinese has no blank after a number, so the numeral that follows may be a word already (「…零零零一直不接」): here a number may end inside a row of
/// numerals, though never inside a row of plain digits. Every window is of bounded length.
/// </remarks>
internal sealed class SpokenNumberFinder
{
    private const string Plain = "零一二三四五六七八九";
    private const string Formal = "零壹贰叁肆伍陆柒捌玖";
    private const int MobileLength = 11;
    private const int IdLength = 18;
    private const int WidestGap = 3;
    private const int CueDistance = 12;
    private const string Separators = ",、。/_~|•*";

    private static readonly WordList PhoneCues = new("电话 手机 号码 联系 拨打 致电 来电 微信 v信 tel phone mobile 热线号 打 ☎ 📞 📱");

    private readonly PersonalSheet sheet;
    private readonly List<int> places = [];
    private readonly StringBuilder read = new();
    private string digits = "";

    private SpokenNumberFinder(PersonalSheet sheet) => this.sheet = sheet;

    public static void Find(PersonalSheet sheet)
    {
        var at = 0;
        while (at < sheet.Text.Length)
        {
            if (DigitAt(sheet, at) < 0)
            {
                at++;
                continue;
            }

            var row = new SpokenNumberFinder(sheet);
            at = row.Read(at);
            row.TakeNumbers();
        }
    }

    /// <summary>The digit a character stands for when a number is spelled, or -1.</summary>
    public static int ValueOf(char letter) => letter switch
    {
        >= '0' and <= '9' => letter - '0',
        <= '\u007F' => -1,
        '〇' or '○' or 'Ｏ' or '洞' => 0,
        '幺' or '么' => 1,
        '两' or '貳' or '弍' => 2,
        '叄' or '参' => 3,
        '陸' => 6,
        '拐' => 7,
        '勾' => 9,
        _ when Plain.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var plain => plain,
        _ when Formal.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var formal => formal,
        _ when CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.OtherNumber => CharUnicodeInfo.GetDigitValue(letter),
        _ => -1,
    };

    // Collects one row of numerals, gaps of up to three marks inside; returns where it ends.
    private int Read(int start)
    {
        var at = start;
        var gap = 0;
        for (; gap <= WidestGap; at++)
        {
            var letter = sheet.At(at);
            if (DigitAt(sheet, at) is >= 0 and var digit)
            {
                places.Add(at);
                read.Append((char)('0' + digit));
                gap = 0;
            }
            else if (letter is '\r' or '\n' || !(Checks.IsDressing(letter) || Separators.Contains(letter) || IsCombining(letter)))
            {
                break;
            }
            else
            {
                gap += IsCombining(letter) ? 0 : 1;
            }
        }

        digits = read.ToString();
        return Math.Max(at, start + 1);
    }

    // O for 0 and l for 1, as some write to slip through: only beside a digit, never in a word.
    private static int DigitAt(PersonalSheet sheet, int at)
    {
        var letter = sheet.At(at);
        var (before, after) = (sheet.At(at - 1), sheet.At(at + 1));
        return letter switch
        {
            'O' or 'o' when IsDigitOrO(before) || (IsDigitOrO(after) && !char.IsAsciiLetter(before)) => 0,
            'l' or 'I' when char.IsAsciiDigit(after) && !char.IsAsciiLetter(before) => 1,
            _ => ValueOf(letter),
        };
    }

    private static bool IsDigitOrO(char letter) => char.IsAsciiDigit(letter) || letter is 'O' or 'o';

    // The frame of a keycap (1️⃣) and what chooses its colour.
    private static bool IsCombining(char letter) => letter is '\uFE0F' or '\u20E3' || Checks.IsInvisible(letter);

    private void TakeNumbers()
    {
        var from = 0;
        while (from + MobileLength <= digits.Length)
        {
            var count = CountAt(from);
            from += Math.Max(1, count);
        }
    }

    // How many numerals from this one on are a number; it is taken. 0 = none.
    private int CountAt(int from)
    {
        if (IsInsideDigits(from))
        {
            return 0;
        }

        return TryId(from) ? IdLength : TryCard(from) is > 0 and var card ? card : TryMobile(from) ? MobileLength : 0;
    }

    private bool TryMobile(int from)
    {
        if (digits[from] != '1' || IsInsideDigits(from + MobileLength))
        {
            return false;
        }

        var number = digits.Substring(from, MobileLength);
        if (!Checks.IsBareMobile(number))
        {
            return false;
        }

        var isMeant = !IsAllPlain(from, MobileLength)
            || PhoneCues.IsWithin(sheet.Text, places[from] - CueDistance, places[from])
            || IsInThreeFourFour(from);
        return isMeant && Take(PersonalKind.MobilePhone, from, places[from + MobileLength - 1] + 1, PersonalText.MaskPhone(number));
    }

    private bool TryId(int from)
    {
        if (from + IdLength - 1 > digits.Length || digits[from + 6] is not ('1' or '2') || !Checks.LooksLikeId(string.Concat(digits.AsSpan(from, IdLength - 1), "X")))
        {
            return false;
        }

        var next = places[from + IdLength - 2] + 1;
        if (sheet.At(next) is 'X' or 'x' or '×' or '叉')
        {
            var ten = string.Concat(digits.AsSpan(from, IdLength - 1), "X");
            return NumberFinder.IsSomebodys(ten) && Take(PersonalKind.IdNumber, from, next + 1, PersonalText.MaskId(ten));
        }

        if (from + IdLength > digits.Length || IsInsideDigits(from + IdLength))
        {
            return false;
        }

        var id = digits.Substring(from, IdLength);
        return NumberFinder.IsSomebodys(id) && !IsAllPlain(from, IdLength) && Take(PersonalKind.IdNumber, from, places[from + IdLength - 1] + 1, PersonalText.MaskId(id));
    }

    private int TryCard(int from)
    {
        if (digits[from] != '6' || from + 1 >= digits.Length || digits[from + 1] != '2')
        {
            return 0;
        }

        for (var count = Math.Min(19, digits.Length - from); count >= 16; count--)
        {
            var card = digits.Substring(from, count);
            if (!IsInsideDigits(from + count) && !IsAllPlain(from, count) && Checks.IsLuhn(card))
            {
                return Take(PersonalKind.BankCard, from, places[from + count - 1] + 1, $"{new string('*', count - 4)}{card[^4..]}") ? count : 0;
            }
        }

        return 0;
    }

    private bool Take(PersonalKind kind, int from, int end, string mask)
    {
        while (sheet.At(end) is '\uFE0F' or '\u20E3')
        {
            end++;
        }

        sheet.Take(new PersonalFind(kind, places[from], end - places[from], mask));
        return true;
    }

    // True when a cut before this numeral would part a row of plain digits.
    private bool IsInsideDigits(int at) => at > 0 && at < digits.Length && places[at] == places[at - 1] + 1 && IsPlain(at) && IsPlain(at - 1);

    // 138_0013_8000: groups no price list and no date has.
    private bool IsInThreeFourFour(int from)
    {
        var (one, two) = (sheet.Text[places[from + 2] + 1], sheet.Text[places[from + 6] + 1]);
        return places[from + 3] == places[from + 2] + 2 && places[from + 7] == places[from + 6] + 2
            && places[from + 6] == places[from + 3] + 3 && one == two && one is '_' or '~' or '|' or '•' or '*';
    }

    private bool IsAllPlain(int from, int count)
    {
        for (var at = from; at < from + count; at++)
        {
            if (!IsPlain(at))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsPlain(int at) => char.IsAsciiDigit(sheet.Text[places[at]]) && sheet.At(places[at] + 1) is not ('\uFE0F' or '\u20E3');
}
