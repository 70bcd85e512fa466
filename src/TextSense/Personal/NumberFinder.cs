namespace Huiyin.TextSense;

/// <summary>Finds identity numbers, bank cards, mobile numbers and fixed lines among the runs of digits of a text.</summary>
/// <remarks>
/// A number begins and ends where a run begins and ends, so nothing is ever cut out of a longer number.
/// Written by hand and not as a pattern: one pass, a bounded look ahead, no text makes it slow.
/// </remarks>
internal sealed class NumberFinder(string text, DigitRuns found)
{
    private const int IdLength = 18;
    private const int MobileLength = 11;
    private const int LastYearOfDoubt = 2009;

    public IEnumerable<PersonalFind> Find()
    {
        var at = 0;
        while (at < found.Count)
        {
            var last = -1;
            if (TryId(at, out last) is { } id)
            {
                yield return id;
            }
            else if (BankCardFinder.TryRead(text, found, at, out last) is { } card)
            {
                yield return card;
            }
            else if (IsReceiptNumber(at))
            {
                last = at + 2;
            }
            else if ((TryMobile(at, out last) ?? TryLandline(at, out last)) is { } phone)
            {
                yield return phone;
            }

            at = Math.Max(last, at) + 1;
        }
    }

    private PersonalFind? TryId(int first, out int last)
    {
        last = found.Reaching(first, IdLength);
        if (last >= 0)
        {
            return Judge(found.Joined(first, last).ToString(), found.Runs[first].Start, found.Runs[last].End);
        }

        last = found.Reaching(first, IdLength - 1);
        var ten = last < 0 ? -1 : TenAt(found.Runs[last].End);
        if (ten < 0)
        {
            last = -1;
            return null;
        }

        return Judge(found.Joined(first, last).ToString() + 'X', found.Runs[first].Start, ten + 1);
    }

    // X for ten: also apart, as the sign of multiplication, Cyrillic or the Roman numeral. No word begins with it.
    private int TenAt(int end)
    {
        var at = end + (end < text.Length && text[end] is ' ' or '-' ? 1 : 0);
        var isTen = at < text.Length && text[at] is 'X' or 'x' or '×' or 'Х' or 'х' or 'Ⅹ' or 'ⅹ' or '✕' or '╳';
        return isTen && (at == end || at + 1 >= text.Length || !char.IsAsciiLetterOrDigit(text[at + 1])) ? at : -1;
    }

    /// <summary>True for a sound identity number, and for one with a wrong check character but an old enough date of birth.</summary>
    /// <remarks>
    /// A wrong check character is mostly a slip of the pen and the number still somebody's. Not so with a recent date in it:
    /// numbers of orders are built of division, day and serial too.
    /// </remarks>
    internal static bool IsSomebodys(ReadOnlySpan<char> id) =>
        Checks.LooksLikeId(id) && (Checks.IsIdNumber(id.ToString()) || int.Parse(id.Slice(6, 4)) is >= 1900 and <= LastYearOfDoubt);

    private static PersonalFind? Judge(string id, int start, int end)
    {
        return IsSomebodys(id) ? new PersonalFind(PersonalKind.IdNumber, start, end - start, PersonalText.MaskId(id)) : null;
    }

    // 「2611 2104 2737」 (rule 3.11): year and month, day and serial. Its parts are taken for nothing else.
    private bool IsReceiptNumber(int first)
    {
        if (first + 2 >= found.Runs.Count || found.Runs[first].After == Gap.Words || found.Runs[first + 1].After == Gap.Words)
        {
            return false;
        }

        var digits = found.Joined(first, first + 2);
        return found.Runs[first].Count == 4
            && found.Runs[first + 1].Count == 4
            && digits.Length is >= 12 and <= 14
            && digits[0] >= '2'
            && int.Parse(digits.Slice(2, 2)) is >= 1 and <= 12
            && int.Parse(digits.Slice(4, 2)) is >= 1 and <= 31;
    }

    private PersonalFind? TryMobile(int first, out int last)
    {
        var run = found.Runs[first];
        var lead = found.Digits.AsSpan(run.From, run.Count) switch
        {
            ['0', '0', '8', '6', '1', ..] => 4,
            ['8', '6', '1', ..] => 2,
            ['0', '1', >= '3', ..] => 1,     // the long-distance 0 of former days
            _ => 0,
        };

        last = found.Reaching(first, lead + MobileLength);
        if (last < 0 || !Checks.IsBareMobile(found.Joined(first, last)[lead..]) || !IsGroupedLikeAPhone(first, last, lead))
        {
            last = -1;
            return null;
        }

        var start = lead == 2 && run.Start > 0 && text[run.Start - 1] == '+' ? run.Start - 1 : run.Start;
        var mask = PersonalText.MaskPhone(found.Joined(first, last)[lead..].ToString());
        return new PersonalFind(PersonalKind.MobilePhone, start, found.Runs[last].End - start, mask);
    }

    // 138 0013 8000 and 138 00138000 wherever they stand; any other grouping only by blanks, and only when the number stands alone.
    private bool IsGroupedLikeAPhone(int first, int last, int lead)
    {
        var isUsual = (last - first, found.Runs[first].Count - lead, found.Runs[last].Count) switch
        {
            (0, MobileLength, _) => true,
            (1, 3, 8) => true,
            (2, 3, 4) => true,
            _ => false,
        };
        if (isUsual)
        {
            return true;
        }

        var standsAlone = found.Runs[last].After == Gap.Words
            && (first == 0 || found.Runs[first - 1].After == Gap.Words || found.Joined(first - 1, first - 1) is "86" or "0086");
        return standsAlone && Enumerable.Range(first, last - first).All(run => found.Runs[run].After == Gap.Blanks);
    }

    private PersonalFind? TryLandline(int first, out int last)
    {
        var area = Checks.AreaLength(found.Digits.AsSpan(found.Runs[first].From, found.Runs[first].Count));
        for (var subscriber = 7; area > 0 && subscriber <= 8; subscriber++)
        {
            last = found.Reaching(first, area + subscriber);

            // Twelve digits in one piece are a receipt or order number; a fixed line that long shows its area code apart.
            if (last >= 0 && (last > first || area + subscriber < 12))
            {
                var number = found.Joined(first, last);
                var start = found.Runs[first].Start;
                return new PersonalFind(PersonalKind.Landline, start, found.Runs[last].End - start, PersonalText.MaskPhone(number.ToString())) { IsKept = true };
            }
        }

        last = -1;
        return null;
    }
}
