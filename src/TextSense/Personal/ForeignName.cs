namespace Huiyin.TextSense;

/// <summary>Names that do not begin with a family name: 阿依古丽·买买提 after any cue, John Smith or Zhang Wei after a sure one.</summary>
internal static class ForeignName
{
    private const int Longest = 30;
    private const int LongestPart = 6;

    private static readonly WordList NoNames = new("tel phone mobile email mail wechat weixin app wifi ktv qq vx wx id no");

    public static PersonalFind? TryRead(PersonalSheet sheet, int start, NameTrust trust)
    {
        var end = PersonName.IsHan(sheet.At(start)) ? DottedEnd(sheet, start) : trust == NameTrust.Sure ? LatinEnd(sheet, start) : start;
        return end == start ? null : new PersonalFind(PersonalKind.Name, start, end - start, PersonalText.MaskName(sheet.Text[start..end]));
    }

    private static int DottedEnd(PersonalSheet sheet, int start)
    {
        var (end, dots, since) = (start, 0, 0);
        while (end - start < Longest && (PersonName.IsHan(sheet.At(end)) || sheet.At(end) is '·' or '•' or '・' or '‧'))
        {
            var isDot = !PersonName.IsHan(sheet.At(end));
            if (isDot ? since < 2 : dots == 0 && since == LongestPart)
            {
                return start;
            }

            // After the dot a name of two to four characters; further ones are the sentence.
            if (dots > 0 && !isDot && (since == 4 || (since >= 2 && GivenNames.Following.LengthAt(sheet.Text, end) > 0)))
            {
                break;
            }

            (dots, since) = isDot ? (dots + 1, 0) : (dots, since + 1);
            end++;
        }

        return dots > 0 && since >= 2 ? end : start;
    }

    private static int LatinEnd(PersonalSheet sheet, int start)
    {
        var end = start;
        while (end - start < Longest && (char.IsAsciiLetter(sheet.At(end)) || (sheet.At(end) is ' ' or '.' or '\'' or '-' && char.IsAsciiLetter(sheet.At(end + 1)))))
        {
            end++;
        }

        var isName = end - start >= 3 && char.IsAsciiLetterUpper(sheet.At(start)) && NoNames.LengthAt(sheet.Text, start) == 0 && sheet.At(end) is not ('*' or ':') && !char.IsAsciiDigit(sheet.At(end));
        return isName ? end : start;
    }
}
