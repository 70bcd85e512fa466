using System.Runtime.CompilerServices;

namespace Huiyin.TextSense;

/// <summary>Finds bank cards among the runs of digits: 16 to 19 digits, in one piece or in groups.</summary>
/// <remarks>
/// Without a word for it the check digit (Luhn) and the beginning of a card scheme must hold, and no word for an order may stand in front:
/// every tenth order number passes the check. After 卡号, 账号 and the like any number of that length counts, slips of the pen included.
/// </remarks>
internal static class BankCardFinder
{
    private const int Shortest = 16;
    private const int Longest = 19;
    private const int CueDistance = 12;

    private static readonly WordList Cues = new("卡号 银行卡 储蓄卡 借记卡 信用卡 工资卡 存折 账号 帐号 账户 帐户 打款 汇款 转账 收款 开户行 银行 农商行 建行 工行 农行 中行 社保卡 一卡通");
    private static readonly WordList OrderCues = new("订单 单号 运单 快递 流水 编号 工单 受理 案号 合同 发票 序列 条码 交易号 凭证 户号 设备号 imei");

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // asked at every run of digits, also by the first text after a start
    public static PersonalFind? TryRead(string text, DigitRuns found, int first, out int last)
    {
        Span<int> lasts = stackalloc int[Longest - Shortest + 1];
        var whole = Ends(found, first, lasts);
        last = -1;
        foreach (ref var end in lasts)
        {
            end = end >= 0 && Checks.IsLuhn(found.Joined(first, end)) ? end : -1;
        }

        if (whole < 0 && !lasts.ContainsAnyExcept(-1))
        {
            return null;
        }

        var start = found.Runs[first].Start;
        var hasCue = Cues.IsWithin(text, start - CueDistance, start);
        var isOrder = OrderCues.IsWithin(text, start - CueDistance, start);
        for (var count = lasts.Length - 1; count >= 0; count--)
        {
            last = lasts[count];
            if (last >= 0 && IsCard(found, first, last, hasCue, isOrder))
            {
                return Card(found, first, last);
            }
        }

        last = hasCue && !isOrder ? whole : -1;
        return last >= 0 ? Card(found, first, last) : null;
    }

    // The runs with which the number has 16, 17, 18 or 19 digits; and the one of them after which words follow, or -1.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // asked at every run of digits, also by the first text after a start
    private static int Ends(DigitRuns found, int first, Span<int> lasts)
    {
        lasts.Fill(-1);
        for (var last = first; last < found.Count; last++)
        {
            var count = found.Runs[last].From + found.Runs[last].Count - found.Runs[first].From;
            if (count > Longest)
            {
                break;
            }

            if (count >= Shortest)
            {
                lasts[count - Shortest] = last;
            }

            if (found.Runs[last].After == Gap.Words)
            {
                return count >= Shortest && found.Joined(first, first)[0] != '0' ? last : -1;
            }
        }

        return -1;
    }

    private static bool IsCard(DigitRuns found, int first, int last, bool hasCue, bool isOrder) =>
        hasCue || (!isOrder && IsScheme(found.Joined(first, last)) && IsGroupedLikeACard(found, first, last));

    private static PersonalFind Card(DigitRuns found, int first, int last)
    {
        var digits = found.Joined(first, last);
        var mask = $"{new string('*', digits.Length - 4)}{digits[^4..]}";
        return new PersonalFind(PersonalKind.BankCard, found.Runs[first].Start, found.Runs[last].End - found.Runs[first].Start, mask);
    }

    // 62 UnionPay, 60 68 69 95 Chinese cards of before, 4 Visa, 51 to 55 Mastercard, 35 JCB.
    private static bool IsScheme(ReadOnlySpan<char> digits) => digits switch
    {
        ['6', '0' or '2' or '8' or '9', ..] or ['9', '5', '5', ..] => true,
        ['4', ..] or ['5', >= '1' and <= '5', ..] or ['3', '5', ..] => digits.Length == Shortest,
        _ => false,
    };

    private static bool IsGroupedLikeACard(DigitRuns found, int first, int last)
    {
        var isInFours = true;
        for (var run = first; run < last; run++)
        {
            isInFours &= found.Runs[run].Count == 4;
        }

        return isInFours || (last - first == 1 && found.Runs[first].Count == 6);
    }
}
