using System.Text;

namespace Huiyin.TextSense.Classifying;

/// <summary>The form in which texts are weighed: half width, lower case, simplified, numbers without their value, no pinyin in brackets, one blank for all that is no letter.</summary>
internal static class TextCleaner
{
    private const int LongestPinyin = 6;

    public static string Clean(string text) => Clean(text, null);

    /// <param name="text">As it was written.</param>
    /// <param name="places">Filled with the place in <paramref name="text"/> of each character that is left.</param>
    public static string Clean(string text, List<int>? places)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (IsOpening(text[at]) && PinyinEnd(text, at) is var end && end > 0)
            {
                at = end;
                continue;
            }

            var letter = TextFold.HalfWidth(text[at]);
            if (letter == ' ' && (IsChinese(text, at - 1) || IsChinese(text, at + 1)))
            {
                continue; // a blank within Chinese parts nothing: somebody's word cutting, or a slip of the finger
            }

            Append(clean, char.ToLowerInvariant(Simplified.Of(letter)));
            if (places is not null && clean.Length > places.Count)
            {
                places.Add(at);
            }
        }

        return clean.ToString();
    }

    private static void Append(StringBuilder clean, char letter)
    {
        if (char.IsAsciiDigit(letter))
        {
            clean.Append('0');
        }
        else if (char.IsLetter(letter))
        {
            clean.Append(letter);
        }
        else if (clean.Length > 0 && clean[^1] != ' ')
        {
            clean.Append(' ');
        }
    }

    // 「路(lu)边」: where the closing bracket stands; 0 where it is no pinyin. What follows a Chinese character only, so that (ktv) after a blank stays.
    private static int PinyinEnd(string text, int open)
    {
        var at = open + 1;
        while (at < text.Length && at - open <= LongestPinyin && char.IsAsciiLetterLower(text[at]))
        {
            at++;
        }

        return open > 0 && text[open - 1] >= '\u4E00' && at > open + 1 && at < text.Length && text[at] is ')' or '）' or '】' or ']' ? at : 0;
    }

    private static bool IsChinese(string text, int at) => at >= 0 && at < text.Length && text[at] is >= '\u4E00' and <= '\u9FFF';

    private static bool IsOpening(char letter) => letter is '(' or '（' or '【' or '[';
}
