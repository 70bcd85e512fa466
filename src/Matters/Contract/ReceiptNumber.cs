namespace Huiyin.Matters.Contract;

/// <summary>受理编号: <c>YYMMDD</c>, serial of the day (five digits, more when a day needs them), Damm check digit; 12 to 14 digits, shown 4-4-4 (rule 3.11).</summary>
/// <remarks>Every single wrong digit and every swap of neighbours is caught before any look-up.</remarks>
public static class ReceiptNumber
{
    private const int Shortest = 12;
    private const int Longest = 14;

    // The quasigroup of order 10 that Damm gives in his thesis (2004); totally anti-symmetric.
    private static readonly byte[,] Table =
    {
        { 0, 3, 1, 7, 5, 9, 8, 6, 4, 2 }, { 7, 0, 9, 2, 1, 5, 4, 8, 6, 3 }, { 4, 2, 0, 6, 8, 7, 1, 3, 5, 9 }, { 1, 7, 5, 0, 9, 8, 3, 4, 2, 6 }, { 6, 1, 2, 3, 0, 4, 5, 9, 7, 8 },
        { 3, 6, 7, 4, 2, 0, 9, 5, 8, 1 }, { 5, 8, 6, 9, 7, 2, 0, 1, 3, 4 }, { 8, 9, 4, 5, 3, 6, 2, 0, 1, 7 }, { 9, 4, 3, 8, 6, 1, 7, 2, 0, 5 }, { 2, 5, 8, 1, 4, 3, 6, 7, 9, 0 },
    };

    /// <summary>The number of the <paramref name="serial"/>-th matter of a day; serials start at 1.</summary>
    public static string Make(DateOnly day, long serial)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(serial, 1);
        var body = $"{day.Year % 100:00}{day.Month:00}{day.Day:00}{serial:00000}";
        return body + (char)('0' + CheckDigit(body));
    }

    /// <summary>Reads a number as people type it: with spaces, hyphens, a division code in front, full-width digits. Null when it is not a number at all; <paramref name="isMistyped"/> when only the check digit disagrees.</summary>
    public static string? Parse(string? typed, out bool isMistyped)
    {
        isMistyped = false;
        Span<char> digits = stackalloc char[Longest];
        var count = 0;
        foreach (var character in AfterDivision(typed ?? ""))
        {
            var folded = character is >= '０' and <= '９' ? (char)(character - '０' + '0') : character;
            if (char.IsWhiteSpace(folded) || folded is '-' or '－')
            {
                continue;
            }

            if (!char.IsAsciiDigit(folded) || count == Longest)
            {
                return null;
            }

            digits[count++] = folded;
        }

        if (count < Shortest)
        {
            return null;
        }

        var number = new string(digits[..count]);
        isMistyped = CheckDigit(number) != 0;
        return isMistyped ? null : number;
    }

    /// <summary>「2611 2104 2737」</summary>
    public static string Show(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return number.Length < Shortest ? number : $"{number[..4]} {number[4..8]} {number[8..]}";
    }

    // 500103-261121042737 as written outside the district
    private static ReadOnlySpan<char> AfterDivision(string typed)
    {
        var at = typed.IndexOf('-', StringComparison.Ordinal);
        return at == 6 && typed.AsSpan(0, 6).IndexOfAnyExceptInRange('0', '9') < 0 ? typed.AsSpan(7) : typed;
    }

    private static int CheckDigit(string digits)
    {
        var interim = 0;
        foreach (var digit in digits)
        {
            interim = Table[interim, digit - '0'];
        }

        return interim;
    }
}
