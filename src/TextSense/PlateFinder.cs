namespace Huiyin.TextSense;

/// <summary>Finds number plates: province, letter, then five or six letters and digits, or four and 挂, 学, 警 …</summary>
internal static class PlateFinder
{
    private const string Provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private const string Endings = "挂学警港澳领试超使";
    private const string Dots = " ·.•・-";

    public static IEnumerable<PersonalFind> Find(string halfWidth)
    {
        for (var at = 0; at < halfWidth.Length; at++)
        {
            if (Provinces.Contains(halfWidth[at]) && TryRead(halfWidth, at) is { } plate)
            {
                yield return plate;
                at += plate.Length - 1;
            }
        }
    }

    private static PersonalFind? TryRead(string text, int start)
    {
        var region = Skip(text, start + 1, " ", atMost: 1);
        if (region >= text.Length || !char.IsAsciiLetter(text[region]) || text[region] is 'I' or 'i')
        {
            return null;
        }

        var serial = Skip(text, region + 1, Dots, atMost: 2);
        var end = serial;
        while (end < text.Length && end - serial < 7 && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end - serial == 4 && end < text.Length && Endings.Contains(text[end]))
        {
            end++;
        }

        if (!IsSerial(text.AsSpan(serial, end - serial)))
        {
            return null;
        }

        var mask = $"{text[start]}{char.ToUpperInvariant(text[region])}·{new string('*', end - serial - 1)}{char.ToUpperInvariant(text[end - 1])}";
        return new PersonalFind(PersonalKind.Plate, start, end - start, mask);
    }

    // Plates carry at most three letters among five; without this rule 「新APP12345」 and the like would be plates.
    private static bool IsSerial(ReadOnlySpan<char> serial)
    {
        var digits = 0;
        foreach (var letter in serial)
        {
            digits += char.IsAsciiDigit(letter) ? 1 : 0;
        }

        return serial.Length switch
        {
            5 => digits >= 2,
            6 => digits >= 4,
            _ => false,
        };
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
