using System.Globalization;

namespace Huiyin.TextSense;

/// <summary>Brings the many ways of typing one character together: full width, digits of other scripts, capitals.</summary>
/// <remarks>Always one character in, one character out, so that a place in the folded text is the same place in the original.</remarks>
public static class TextFold
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthDistance = 0xFEE0;

    /// <summary>The half-width form of one character: 「８」 and 「٨」 become 8, 「Ａ」 becomes A, any blank within a line becomes a space.</summary>
    public static char HalfWidth(char letter)
    {
        if (letter is >= FirstFullWidth and <= LastFullWidth)
        {
            return (char)(letter - FullWidthDistance);
        }

        if (letter <= '\u007F')
        {
            return letter == '\t' ? ' ' : letter;
        }

        return CharUnicodeInfo.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)),
            UnicodeCategory.SpaceSeparator => ' ',
            _ => letter,
        };
    }

    /// <summary>Half width for the whole text, capitals kept. The result is as long as <paramref name="text"/>.</summary>
    public static string HalfWidth(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Length, text, static (folded, original) =>
        {
            for (var at = 0; at < folded.Length; at++)
            {
                folded[at] = HalfWidth(original[at]);
            }
        });
    }

    /// <summary>Half width and lower case: the form in which texts are compared and searched. As long as <paramref name="text"/>.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Length, text, static (folded, original) =>
        {
            for (var at = 0; at < folded.Length; at++)
            {
                folded[at] = char.ToLowerInvariant(HalfWidth(original[at]));
            }
        });
    }
}
