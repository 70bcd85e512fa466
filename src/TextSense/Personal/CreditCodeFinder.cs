namespace Huiyin.TextSense;

/// <summary>Finds unified social credit codes (GB 32100), in one piece or in groups.</summary>
/// <remarks>
/// The code of a company or an office is public by law and stays. That of a sole trader (个体工商户, it begins with 92) is a person's:
/// the register shows the person's name to it, so it is masked.
/// </remarks>
internal static class CreditCodeFinder
{
    private const int CodeLength = 18;
    private const int CueDistance = 10;

    private static readonly WordList Cues = new("信用代码 信用证代码 税号 纳税人识别号 社会信用 执照 注册号 机构代码");

    public static void Find(PersonalSheet sheet)
    {
        var text = sheet.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (IsLetter(text[at]) && (at == 0 || !IsLetter(text[at - 1])) && TryRead(text, at) is { } code)
            {
                sheet.Take(code);
                at = code.Start + code.Length - 1;
            }
        }
    }

    private static PersonalFind? TryRead(string text, int start)
    {
        Span<char> code = stackalloc char[CodeLength];
        var count = 0;
        var end = start;
        var isInGroups = false;
        for (var at = start; at < text.Length && count < CodeLength; at++)
        {
            if (IsLetter(text[at]))
            {
                code[count++] = char.ToUpperInvariant(text[at]);
                end = at + 1;
            }
            else if (text[at] is ' ' or '-' && at == end && at + 1 < text.Length && IsLetter(text[at + 1]))
            {
                isInGroups = true;
            }
            else if (!Checks.IsInvisible(text[at]))
            {
                break;
            }
        }

        if (count < CodeLength || (end < text.Length && IsLetter(text[end])) || !IsCode(text, start, code, isInGroups))
        {
            return null;
        }

        var mask = $"{code[..2]}{new string('*', CodeLength - 3)}{code[^1]}";
        return new PersonalFind(PersonalKind.CreditCode, start, end - start, mask) { IsKept = !code.StartsWith("92") };
    }

    // What could be somebody's identity number is taken for that: better masked in vain than left standing.
    private static bool IsCode(string text, int start, ReadOnlySpan<char> code, bool isInGroups)
    {
        if (NumberFinder.IsSomebodys(code))
        {
            return false;
        }

        if (Checks.IsBareCreditCode(code))
        {
            return !isInGroups || code.IndexOfAnyExceptInRange('0', '9') >= 0 || code[0] == '9';
        }

        // Some codes in use fail their check; after the words for it that is no matter.
        return !isInGroups && Cues.IsWithin(text, start - CueDistance, start) && code[0] is '1' or '5' or '9' && Checks.AreDigits(code[..8]);
    }

    private static bool IsLetter(char letter) => char.IsAsciiLetterOrDigit(letter);
}
