namespace Huiyin.Tests.HouseRules.Reading;

/// <summary>Blanks comments and the contents of strings, so that rules read code and nothing else. Offsets and lines stay.</summary>
internal static class CSharpText
{
    public static string Blank(string source)
    {
        var code = source.ToCharArray();
        Code(source, code, 0, inHole: false);
        return new string(code);
    }

    // Reads code up to the end of the text or, in the hole of an interpolated string, up to its closing brace.
    private static int Code(string text, char[] code, int at, bool inHole)
    {
        var depth = 0;
        while (at < text.Length)
        {
            var end = Opening(text, code, at);
            if (end > at)
            {
                at = end;
                continue;
            }

            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (inHole && depth < 0)
            {
                return at;
            }

            at++;
        }

        return at;
    }

    // The end of the comment, string or character that opens here, or the same place when none does.
    private static int Opening(string text, char[] code, int at)
    {
        if (Stands(text, at, "//"))
        {
            return Wipe(code, at, EndOf(text, at, "\n", including: false));
        }

        if (Stands(text, at, "/*"))
        {
            return Wipe(code, at, EndOf(text, at + 2, "*/", including: true));
        }

        if (text[at] == '\'')
        {
            return Plain(text, code, at + 1, '\'', dollars: 0, verbatim: false);
        }

        var quote = at;
        while (quote < text.Length && text[quote] is '$' or '@')
        {
            quote++;
        }

        if (quote >= text.Length || text[quote] != '"')
        {
            return at;
        }

        var prefix = text.AsSpan(at, quote - at);
        var quotes = Run(text, quote, '"');
        return quotes >= 3 && !prefix.Contains('@')
            ? Raw(text, code, quote + quotes, quotes, prefix.Count('$'))
            : Plain(text, code, quote + 1, '"', prefix.Count('$'), prefix.Contains('@'));
    }

    private static int Plain(string text, char[] code, int at, char quote, int dollars, bool verbatim)
    {
        while (at < text.Length && (verbatim || text[at] != '\n'))
        {
            if (text[at] == quote && !(verbatim && Stands(text, at, "\"\"")))
            {
                return at + 1;
            }

            if (text[at] == quote || (text[at] == '\\' && !verbatim) || (dollars > 0 && (Stands(text, at, "{{") || Stands(text, at, "}}"))))
            {
                at = Wipe(code, at, Math.Min(at + 2, text.Length));
            }
            else if (dollars > 0 && text[at] == '{')
            {
                at = Hole(text, code, at, braces: 1);
            }
            else
            {
                at = Wipe(code, at, at + 1);
            }
        }

        return Math.Min(at, text.Length);
    }

    private static int Raw(string text, char[] code, int at, int quotes, int dollars)
    {
        while (at < text.Length)
        {
            if (text[at] == '"' && Run(text, at, '"') >= quotes)
            {
                return at + Run(text, at, '"');
            }

            var braces = Run(text, at, '{');
            if (dollars > 0 && braces >= dollars)
            {
                at = Hole(text, code, at, braces);
            }
            else
            {
                at = Wipe(code, at, at + Math.Max(braces, 1));
            }
        }

        return text.Length;
    }

    // The code in a hole of an interpolated string is read, its braces are not: they open no block.
    private static int Hole(string text, char[] code, int at, int braces)
    {
        var end = Code(text, code, Wipe(code, at, at + braces), inHole: true);
        return Wipe(code, end, Math.Min(end + braces, text.Length));
    }

    private static bool Stands(string text, int at, string sign) => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0;

    private static int Run(string text, int at, char letter)
    {
        var end = at;
        while (end < text.Length && text[end] == letter)
        {
            end++;
        }

        return end - at;
    }

    private static int EndOf(string text, int from, string sign, bool including)
    {
        var at = text.IndexOf(sign, Math.Min(from, text.Length), StringComparison.Ordinal);
        return at < 0 ? text.Length : at + (including ? sign.Length : 0);
    }

    private static int Wipe(char[] code, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            code[at] = code[at] is '\n' or '\r' ? code[at] : ' ';
        }

        return to;
    }
}
