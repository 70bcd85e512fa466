using System.Globalization;
using System.Runtime.CompilerServices;

namespace Huiyin.TextSense;

/// <summary>Is this a number of the kind it claims to be? Full width, blanks, hyphens and small letters are brought in order first.</summary>
public static class Checks
{
    private const string CreditLetters = "0123456789ABCDEFGHJKLMNPQRTUWXY"; // no I O S V Z

    /// <summary>A mobile number: <c>1[3-9]</c> and nine more digits, once <see cref="NormalizePhone"/> has been over it.</summary>
    public static bool IsMobile(string phone) => IsBareMobile(NormalizePhone(phone));

    /// <summary>A fixed line with its area code: 0, two or three digits, then seven or eight digits.</summary>
    public static bool IsLandline(string phone) => IsBareLandline(NormalizePhone(phone));

    /// <summary>
    /// The number as it is dialled inside the country: half-width digits only, without +86, 0086 or 86, without blanks, hyphens, dots
    /// and brackets; the long-distance 0 once written in front of mobile numbers falls away. What is no number comes back tidied, not refused.
    /// </summary>
    public static string NormalizePhone(string phone)
    {
        var bare = string.Concat(TextFold.HalfWidth(phone).Where(letter => !IsDressing(letter)));
        if (bare.StartsWith("+86", StringComparison.Ordinal))
        {
            return FromAbroad(bare[3..]);
        }

        if (bare.StartsWith("0086", StringComparison.Ordinal))
        {
            return FromAbroad(bare[4..]);
        }

        if (bare.StartsWith("86", StringComparison.Ordinal) && IsBareMobile(bare.AsSpan(2)))
        {
            return bare[2..];
        }

        return bare.StartsWith('0') && IsBareMobile(bare.AsSpan(1)) ? bare[1..] : bare;
    }

    /// <summary>A resident identity number of 18 characters whose division, date of birth and check character hold (GB 11643).</summary>
    /// <remarks>The 15-digit numbers of before 1999 are no longer accepted. The division is checked loosely: its province, since codes are historic.</remarks>
    public static bool IsIdNumber(string id)
    {
        var bare = string.Concat(TextFold.HalfWidth(id).Where(letter => !IsDressing(letter))).ToUpperInvariant();
        return LooksLikeId(bare) && CheckOf(bare) == bare[17];
    }

    /// <summary>A unified social credit code of 18 characters whose check character holds (GB 32100; rule 3.13 in docs/sources).</summary>
    /// <remarks>Σ mod 31 = 0 gives the check character 0. Some codes in use fail the check: warn, do not refuse.</remarks>
    public static bool IsCreditCode(string code)
    {
        var bare = string.Concat(TextFold.HalfWidth(code).Where(letter => !IsDressing(letter))).ToUpperInvariant();
        return bare.Length == 18 && IsBareCreditCode(bare);
    }

    /// <summary>The number of a bank card: 16 to 19 digits whose check digit holds (Luhn, ISO/IEC 7812).</summary>
    public static bool IsBankCard(string card)
    {
        var bare = string.Concat(TextFold.HalfWidth(card).Where(letter => !IsDressing(letter)));
        return bare.Length is >= 16 and <= 19 && AreDigits(bare) && IsLuhn(bare);
    }

    /// <summary>18 capitals and digits of the code's own set, with a division of six digits and the right check character.</summary>
    internal static bool IsBareCreditCode(ReadOnlySpan<char> code)
    {
        ReadOnlySpan<int> weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
        var sum = 0;
        for (var at = 0; at < weights.Length; at++)
        {
            var value = CreditLetters.IndexOf(code[at], StringComparison.Ordinal);
            if (value < 0)
            {
                return false;
            }

            sum += value * weights[at];
        }

        return AreDigits(code.Slice(2, 6)) && CreditLetters[(31 - (sum % 31)) % 31] == code[17];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // asked at every run of digits, also by the first text after a start
    internal static bool IsLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var at = 0; at < digits.Length; at++)
        {
            var digit = digits[^(at + 1)] - '0';
            var twice = digit * 2;
            sum += at % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
        }

        return sum % 10 == 0;
    }

    internal static bool IsBareMobile(ReadOnlySpan<char> digits) =>
        digits.Length == 11 && digits[0] == '1' && digits[1] is >= '3' and <= '9' && AreDigits(digits);

    internal static bool IsBareLandline(ReadOnlySpan<char> digits)
    {
        var area = AreaLength(digits);
        return area > 0 && digits.Length - area is 7 or 8 && AreDigits(digits);
    }

    /// <summary>How long the area code is: 010 and 02x have three digits, the others four; 0 when there is none.</summary>
    internal static int AreaLength(ReadOnlySpan<char> digits) => digits switch
    {
        ['0', '1', '0', ..] or ['0', '2', >= '0' and <= '9', ..] => 3,
        ['0', >= '3' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..] => 4,
        _ => 0,
    };

    /// <summary>Province, date and length are those of an identity number; the check character is not looked at.</summary>
    internal static bool LooksLikeId(ReadOnlySpan<char> id) =>
        id.Length == 18
        && AreDigits(id[..17])
        && (char.IsAsciiDigit(id[17]) || id[17] == 'X')
        && IsProvince(id[..2])
        && id[6..8] is "18" or "19" or "20"
        && DateOnly.TryParseExact(id.Slice(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born)
        && born.Year is >= 1800 and <= 2099;

    internal static bool IsDressing(char halfWidth) =>
        halfWidth is ' ' or '-' or '.' or '(' or ')' or '·' or '–' or '—' or '‑' or '\r' or '\n' || IsInvisible(halfWidth);

    /// <summary>Characters without a shape, such as the direction marks a phone adds when a contact is copied.</summary>
    internal static bool IsInvisible(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.Format;

    internal static bool AreDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static string FromAbroad(string rest)
    {
        if (rest.StartsWith('0'))
        {
            return IsBareMobile(rest.AsSpan(1)) ? rest[1..] : rest;
        }

        // +86 23 …: the 0 of the area code is left out from abroad.
        return IsBareMobile(rest) || !IsBareLandline("0" + rest) ? rest : "0" + rest;
    }

    private static char CheckOf(ReadOnlySpan<char> id)
    {
        ReadOnlySpan<int> weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var sum = 0;
        for (var at = 0; at < weights.Length; at++)
        {
            sum += (id[at] - '0') * weights[at];
        }

        return "10X98765432"[sum % 11];
    }

    // 9 begins the card of a foreign permanent resident, which follows the same rule since 2023.
    private static bool IsProvince(ReadOnlySpan<char> code) => code switch
    {
        ['1', >= '1' and <= '5'] => true,
        ['2', >= '1' and <= '3'] => true,
        ['3', >= '1' and <= '7'] => true,
        ['4', >= '1' and <= '6'] => true,
        ['5', >= '0' and <= '4'] => true,
        ['6', >= '1' and <= '5'] => true,
        ['7', '1'] or ['8', >= '1' and <= '3'] => true,
        ['9', >= '1' and <= '8'] => true,
        _ => false,
    };
}
