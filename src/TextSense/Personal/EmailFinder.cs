namespace Huiyin.TextSense;

/// <summary>Finds e-mail addresses: around every @ a name and a domain, also in full width, with blanks, and spelled out (at, 艾特, 点com).</summary>
internal static class EmailFinder
{
    private const int LongestName = 64;
    private const int LongestDomain = 80;

    private static readonly WordList Ats = new("@ (at) [at] {at} <at> 「at」 【at】 『at』 (@) [@] 「@」 【@】 艾特 #at# #");
    private static readonly WordList Dots = new(". (dot) [dot] 「dot」 。 点 dot");
    private static readonly WordList Providers = new(
        """
        qq 163 126 139 189 gmail sina foxmail hotmail outlook yeah sohu aliyun icloud yahoo 21cn wo 188
        """);

    public static void Find(PersonalSheet sheet)
    {
        var text = sheet.Text;
        for (var at = 0; at < text.Length; at++)
        {
            var sign = SignAt(text, at);
            if (sign > 0 && TryRead(text, at, at + sign) is { } email)
            {
                sheet.Take(email);
                at = Math.Max(at, email.Start + email.Length - 1);
            }
        }
    }

    // 「 at 」 between blanks is only an address when a domain follows, which TryRead sees to.
    private static int SignAt(string text, int at)
    {
        if (Ats.LengthAt(text, at) is > 0 and var sign)
        {
            return sign;
        }

        var isWord = text[at] is 'a' or 'A' && at + 2 < text.Length && text[at + 1] is 't' or 'T' && at > 0 && text[at - 1] == ' ' && text[at + 2] == ' ';
        return isWord ? 2 : 0;
    }

    private static PersonalFind? TryRead(string text, int sign, int after)
    {
        var nameEnd = sign;
        while (nameEnd > 0 && sign - nameEnd < 2 && text[nameEnd - 1] == ' ')
        {
            nameEnd--;
        }

        var start = nameEnd;
        while (start > 0 && nameEnd - start < LongestName && IsNameLetter(text[start - 1]))
        {
            start--;
        }

        while (start < nameEnd && !char.IsAsciiLetterOrDigit(text[start]))
        {
            start++;
        }

        var end = start < nameEnd ? DomainEnd(text, after) : 0;
        if (end == 0)
        {
            return null;
        }

        var isOffice = text.AsSpan(start, end - start).EndsWith(".gov.cn", StringComparison.OrdinalIgnoreCase);
        return new PersonalFind(PersonalKind.Email, start, end - start, $"{text[start]}***@…") { IsKept = isOffice };
    }

    // Labels of letters and digits with a dot between; without any dot only the well-known ones count.
    private static int DomainEnd(string text, int from)
    {
        var at = SkipBlanks(text, from);
        var label = LabelEnd(text, at, from);
        if (label == at)
        {
            return 0;
        }

        var end = Providers.LengthAt(text, at) == label - at ? label : 0;
        while (label < text.Length && label - from < LongestDomain)
        {
            var dot = SkipBlanks(text, label);
            var width = Dots.LengthAt(text, dot);
            var next = width == 0 ? dot : SkipBlanks(text, dot + width);
            var last = width == 0 ? next : LabelEnd(text, next, from);
            var isPlain = dot == label && next == dot + width && text[dot] == '.';
            if (last - next < 2 || (!isPlain && !IsTopLevel(text.AsSpan(next, last - next))))
            {
                break;
            }

            end = AreLetters(text.AsSpan(next, last - next)) ? last : end;
            label = last;
        }

        return end;
    }

    private static bool IsTopLevel(ReadOnlySpan<char> label) =>
        label.Equals("com", StringComparison.OrdinalIgnoreCase) || label.Equals("cn", StringComparison.OrdinalIgnoreCase)
        || label.Equals("net", StringComparison.OrdinalIgnoreCase) || label.Equals("org", StringComparison.OrdinalIgnoreCase);

    private static bool AreLetters(ReadOnlySpan<char> label)
    {
        foreach (var letter in label)
        {
            if (!char.IsAsciiLetter(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static int LabelEnd(string text, int at, int from)
    {
        while (at < text.Length && at - from < LongestDomain && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '-'))
        {
            at++;
        }

        return at;
    }

    private static int SkipBlanks(string text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    private static bool IsNameLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-' or '+' or '%' or '\'';
}
