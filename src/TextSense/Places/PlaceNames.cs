using Huiyin.TextSense.Wording;

namespace Huiyin.TextSense.Places;

/// <summary>Finds the places and organisations that a text names: those the caller knows, and whatever ends like one (…小区, …路, …公司, …学校).</summary>
/// <remarks>
/// A proposal, not a register: Chinese shows no word borders, so the beginning of a name is guessed (up to eight characters back, not over a
/// small word, an administrative area or another name). Two spellings are therefore compared by <see cref="PlaceFind.Core"/>, not by name.
/// Deterministic and linear in the length of the text.
/// </remarks>
public static class PlaceNames
{
    private const int LongestStem = 8;
    private const int ShortestStem = 2;

    /// <summary>The finds in the order of the text; none overlaps another.</summary>
    /// <param name="text">Any string; blank finds nothing.</param>
    /// <param name="known">Names that are found as they stand; null = patterns only.</param>
    public static IReadOnlyList<PlaceFind> Find(string text, KnownPlaces? known = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = TextFold.Fold(text);
        var borders = Borders(folded);
        var finds = new List<PlaceFind>();
        var from = 0;
        for (var at = 0; at < folded.Length;)
        {
            var find = Known(text, folded, at, known) ?? Pattern(text, folded, borders, from, at);
            if (find is not null)
            {
                finds.Add(find);
                from = find.Start + find.Length;
            }

            at = Math.Max(at + Math.Max(1, PlaceEndings.LengthAt(folded, at, out _)), from);
        }

        return finds;
    }

    private static PlaceFind? Known(string text, string folded, int at, KnownPlaces? known)
    {
        var kind = PlaceKind.Area;
        var length = known?.LengthAt(folded, at, out kind) ?? 0;
        return length == 0 ? null : new PlaceFind(kind, TextFold.HalfWidth(text.Substring(at, length)), folded.Substring(at, length), at, length);
    }

    private static PlaceFind? Pattern(string text, string folded, Border[] borders, int from, int at)
    {
        var length = PlaceEndings.LengthAt(folded, at, out var kind);
        if (length == 0 || Start(folded, borders, from, at) is not (>= 0 and var start) || PlaceEndings.IsNoName(folded[start..(at + length)]))
        {
            return null;
        }

        // 「小学生」 is no school, 「路过」 no road, 「厂家」 no works.
        if (at + length < folded.Length && (folded[at + length - 1], folded[at + length]) is ('学', '生') or ('路', '过') or ('厂', '家' or '商'))
        {
            return null;
        }

        var isCompany = kind == PlaceKind.Organisation && folded.AsSpan(at, length).EndsWith("公司", StringComparison.Ordinal);
        var stem = isCompany ? WithoutTrade(folded, start, at) : at;
        var end = at + length;
        if (isCompany && PlaceEndings.IsTrade(folded.AsSpan(stem - ShortestStem, ShortestStem)))
        {
            return null;
        }

        var core = string.Concat(folded.AsSpan(Math.Max(start, stem - ShortestStem), Math.Min(ShortestStem, stem - start)), isCompany ? "公司" : folded.AsSpan(at, length));
        return new PlaceFind(kind, TextFold.HalfWidth(text[start..end]), core, start, end - start) { EndingLength = end - stem };
    }

    // Which company it is stands before its trade: 「星河数码科技有限公司」 is 「星河公司」.
    private static int WithoutTrade(string folded, int start, int at)
    {
        var end = at;
        while (end - ShortestStem >= start + ShortestStem && PlaceEndings.IsTrade(folded.AsSpan(end - ShortestStem, ShortestStem)))
        {
            end -= ShortestStem;
        }

        return end;
    }

    // Where the name whose ending stands at the place may begin, or -1 when too little of a name is left.
    // Over an everyday phrase it never reaches; other small words stand in names too (人和街), so they stop it only when enough is there.
    private static int Start(string folded, Border[] borders, int from, int at)
    {
        var start = at;
        while (start > from && at - start < LongestStem && char.IsLetterOrDigit(folded[start - 1]) && borders[start - 1] != Border.Hard)
        {
            if (at - start >= ShortestStem && (borders[start - 1] == Border.Soft || IsArea(folded[start - 1])))
            {
                break;
            }

            start--;
        }

        return at - start >= ShortestStem && borders.AsSpan(start, at - start).Contains(Border.None) ? start : -1;
    }

    private static Border[] Borders(string folded)
    {
        var borders = Array.ConvertAll(EverydayPhrases.Mark(folded), marked => marked ? Border.Hard : Border.None);
        for (var at = 0; at < folded.Length;)
        {
            var length = PlaceEndings.StopAt(folded, at, out var isHard);
            foreach (ref var border in borders.AsSpan(at, length))
            {
                border = isHard || border == Border.Hard ? Border.Hard : Border.Soft;
            }

            at += Math.Max(1, length);
        }

        return borders;
    }

    private static bool IsArea(char letter) => letter is '省' or '市' or '区' or '县' or '镇' or '乡' or '村' or '路' or '街' or '道';

    private enum Border
    {
        None,
        Soft,
        Hard,
    }
}
