namespace Huiyin.TextSense;

/// <summary>Finds number plates: province, letter, then five or six letters and digits, or four and 挂, 学, 警 …; also of the armed police (WJ).</summary>
internal static class PlateFinder
{
    private const string Provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private const string Endings = "挂学警港澳领试超使临应";
    private const string Dots = " ·.•・‧∙●-_—:\"“”";
    private const int LongestSerial = 6;

    public static IEnumerable<PersonalFind> Find(string halfWidth)
    {
        for (var at = 0; at < halfWidth.Length; at++)
        {
            var plate = Provinces.Contains(halfWidth[at]) ? TryRead(halfWidth, at) : halfWidth[at] is 'W' or 'w' ? TryReadPolice(halfWidth, at) : null;
            if (plate is { } found)
            {
                yield return found;
                at += found.Length - 1;
            }
        }
    }

    private static PersonalFind? TryRead(string text, int start)
    {
        var region = Skip(text, start + 1, Dots, atMost: 2);
        if (region >= text.Length || !char.IsAsciiLetter(text[region]) || text[region] is 'I' or 'i')
        {
            return null;
        }

        var serial = Skip(text, region + 1, Dots, atMost: 3);
        var end = SerialEnd(text, serial, out var letters);
        if (letters.Length == 4 && end < text.Length && Endings.Contains(text[end]))
        {
            letters += text[end];
            end++;
        }

        if (!IsSerial(letters))
        {
            return null;
        }

        var mask = $"{text[start]}{char.ToUpperInvariant(text[region])}·{new string('*', letters.Length - 1)}{char.ToUpperInvariant(letters[^1])}";
        return new PersonalFind(PersonalKind.Plate, start, end - start, mask);
    }

    // Blanks and dots may stand inside until five are read; Chinese numerals count as digits.
    private static int SerialEnd(string text, int start, out string letters)
    {
        Span<char> read = stackalloc char[LongestSerial + 1];
        var count = 0;
        var at = start;
        while (at < text.Length && count <= LongestSerial)
        {
            var isSpoken = !char.IsAsciiLetterOrDigit(text[at]) && count < 5 && SpokenNumberFinder.ValueOf(text[at]) >= 0;
            if (char.IsAsciiLetterOrDigit(text[at]) || isSpoken)
            {
                read[count++] = isSpoken ? (char)('0' + SpokenNumberFinder.ValueOf(text[at])) : text[at];
                at++;
            }
            else if (count is > 0 and < 5 && Dots.Contains(text[at]) && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        letters = read[..count].ToString();
        return at;
    }

    // Plates carry at most three letters among five; without this rule 「新APP12345」 and the like would be plates.
    private static bool IsSerial(string serial)
    {
        var digits = serial.Count(char.IsAsciiDigit);
        return serial.Length switch
        {
            5 => digits >= 2,
            LongestSerial => digits >= 4,
            _ => false,
        };
    }

    // WJ渝01234, WJ01渝1234, WJ0112345
    private static PersonalFind? TryReadPolice(string text, int start)
    {
        if (start + 1 >= text.Length || text[start + 1] is not ('J' or 'j') || (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1])))
        {
            return null;
        }

        var end = start + 2;
        var digits = 0;
        while (end < text.Length && end - start <= 11 && (char.IsAsciiLetterOrDigit(text[end]) || Provinces.Contains(text[end]) || (digits < 4 && Dots.Contains(text[end]))))
        {
            digits += char.IsAsciiDigit(text[end]) ? 1 : 0;
            end++;
        }

        while (!char.IsAsciiLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return digits is >= 4 and <= 7 ? new PersonalFind(PersonalKind.Plate, start, end - start, $"WJ·{new string('*', digits - 1)}{char.ToUpperInvariant(text[end - 1])}") : null;
    }

    private static int Skip(string text, int at, string letters, int atMost)
    {
        var end = at;
        while (end < text.Length && end - at < atMost && letters.Contains(text[end]))
        {
            end++;
        }

        return end;
    }
}
