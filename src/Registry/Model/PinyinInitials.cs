using System.Text;

namespace Huiyin.Registry.Model;

/// <summary>First letters for type-ahead: 「区城管局」 is <c>qcgj</c>. The 3,755 common characters of GB 2312 stand in the order of their pinyin; a column of the sheet corrects what is read otherwise.</summary>
internal static class PinyinInitials
{
    // The first character of each letter in GB 2312, level 1; I, U and V begin no syllable.
    private const string Letters = "abcdefghjklmnopqrstwxyz";

    private static readonly int[] Starts =
    [
        0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8,
        0xC4C3, 0xC5B6, 0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1,
    ];

    private const int AfterLast = 0xD7FA;

    /// <summary>Words whose usual reading in names of places and offices is not the one of the table.</summary>
    private static readonly (string Words, string Letters)[] ReadOtherwise = [("重庆", "cq"), ("银行", "yh"), ("长江", "cj"), ("厦门", "xm"), ("大厦", "ds"), ("会计", "kj"), ("朝天门", "ctm"), ("朝阳", "cy"), ("都市", "ds")];

    /// <summary>Level 2 is in the order of radicals: what names of places need of it.</summary>
    private static readonly Dictionary<char, char> LevelTwo = "渝y圳z衢q泸l邛q綦q忻x涪f亳b滁c淄z浔x莒j瓯o嵊s婺w缙j碚b垭y坞w磴d碛q濉s蓟j郫p崆k瓮w嘉j滨b坪p垱d埝n"
        .Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);

    private static readonly Encoding Gb = Open();

    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var (words, letters) in ReadOtherwise)
        {
            name = name.Replace(words, letters, StringComparison.Ordinal);
        }

        var initials = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (Initial(character) is { } letter)
            {
                initials.Append(letter);
            }
        }

        return initials.Length <= 40 ? initials.ToString() : initials.ToString(0, 40);
    }

    private static char? Initial(char character)
    {
        if (char.IsAsciiLetterOrDigit(character))
        {
            return char.ToLowerInvariant(character);
        }

        if (LevelTwo.TryGetValue(character, out var known))
        {
            return known;
        }

        Span<byte> bytes = stackalloc byte[4];
        var code = Gb.GetBytes([character], bytes) == 2 ? (bytes[0] << 8) | bytes[1] : 0;
        if (code < Starts[0] || code >= AfterLast)
        {
            return null;
        }

        var at = Array.BinarySearch(Starts, code);
        return Letters[at >= 0 ? at : ~at - 1];
    }

    private static Encoding Open()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB2312");
    }
}
