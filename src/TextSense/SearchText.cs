using System.Text;

namespace Huiyin.TextSense;

/// <summary>What a search index is fed with, and what is asked of it. Both are cut the same way, so every database finds the same.</summary>
public static class SearchText
{
    // Between two fields: no phrase reaches over it. Letters with digits never come out of a cut, so nobody can ask for it.
    private const string Gap = "x0x";

    // PostgreSQL keeps that many places of one word and numbers no further than 16383; what lies behind is not indexed anywhere.
    private const int MostOfOne = 250;
    private const int MostPieces = 12_000;
    private const int LongestPiece = 60;

    /// <summary>The pieces of all fields in their order, one blank between two; empty fields are left out.</summary>
    public static string Pieces(params ReadOnlySpan<string?> fields)
    {
        var written = new StringBuilder();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var count = 0;
        foreach (var field in fields)
        {
            if (string.IsNullOrWhiteSpace(field))
            {
                continue;
            }

            written.Append(written.Length == 0 ? "" : " ").Append(Gap);
            foreach (var piece in Bigrams.Of(field))
            {
                var word = Word(piece);
                if (++count > MostPieces || (seen[word] = seen.GetValueOrDefault(word) + 1) > MostOfOne)
                {
                    break;
                }

                written.Append(' ').Append(word);
            }
        }

        return written.ToString();
    }

    /// <summary>The text with every personal number, plate, address and account taken out altogether: not even the last digits can be searched.</summary>
    /// <remarks>Names, rooms and codes of organisations stay: staff look for matters by them.</remarks>
    public static string Impersonal(string? text)
    {
        var left = text ?? "";
        while (PersonalText.FindNumbers(left).Where(find => find.IsIdentifier || find.Kind is PersonalKind.Landline or PersonalKind.Email).ToList() is { Count: > 0 } finds)
        {
            left = Blank(left, finds);
        }

        return left;
    }

    /// <summary>A place by its streets, estates and landmarks only: house numbers and every other digit are taken out.</summary>
    public static string ImpersonalPlace(string? place) =>
        string.Concat(PersonalText.MaskPlace(Impersonal(place)).Replace("某号", " ", StringComparison.Ordinal).Select(letter => char.IsDigit(letter) ? ' ' : letter));

    /// <summary>What somebody typed, as phrases that must all be found. Blanks separate phrases.</summary>
    /// <remarks>A lone Chinese character beside others of its phrase is left out (「3栋」 finds 3); alone it is no question.</remarks>
    public static SearchQuestion Question(string? typed)
    {
        var words = TextFold.Fold(typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var phrases = new List<IReadOnlyList<string>>();
        var shown = new List<string>();
        foreach (var word in words.Take(SearchQuestion.MostPhrases))
        {
            var pieces = Bigrams.Of(word).Where(piece => !IsLoneHan(piece)).Take(SearchQuestion.LongestPhrase).Select(Word).ToList();
            if (pieces.Count > 0)
            {
                phrases.Add(pieces);
                shown.Add(word);
            }
        }

        return new SearchQuestion(phrases, shown);
    }

    private static string Blank(string text, IReadOnlyList<PersonalFind> finds)
    {
        var letters = text.ToCharArray();
        foreach (var find in finds)
        {
            letters.AsSpan(find.Start, find.Length).Fill(' ');
        }

        return new string(letters);
    }

    private static bool IsLoneHan(string piece) => !char.IsAsciiLetterOrDigit(piece[0]) && Rune.GetRuneAt(piece, 0).Utf16SequenceLength == piece.Length && !Rune.IsDigit(Rune.GetRuneAt(piece, 0));

    // Databases disagree on what is a letter outside ASCII and everyday Chinese: the rest is written as its code points.
    private static string Word(string piece)
    {
        var word = piece.Length > LongestPiece ? piece[..LongestPiece] : piece;
        return word.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is >= '\u4E00' and <= '\u9FA5')
            ? word
            : "u0" + Convert.ToHexStringLower(Encoding.BigEndianUnicode.GetBytes(word));
    }
}

/// <summary>A question to a search index.</summary>
/// <param name="Phrases">Each a row of pieces that stand side by side; all must be found.</param>
/// <param name="Shown">What was typed for each, folded, to be marked in what is found.</param>
public sealed record SearchQuestion(IReadOnlyList<IReadOnlyList<string>> Phrases, IReadOnlyList<string> Shown)
{
    /// <summary>So many phrases are asked for; the rest is not.</summary>
    public const int MostPhrases = 5;

    /// <summary>So many pieces of a phrase are asked for.</summary>
    public const int LongestPhrase = 40;

    /// <summary>True when nothing was typed that can be searched: nothing at all, or one Chinese character.</summary>
    public bool IsEmpty => Phrases.Count == 0;
}
