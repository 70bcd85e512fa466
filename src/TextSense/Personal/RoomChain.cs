namespace Huiyin.TextSense;

/// <summary>How near to the door a part of an address leads.</summary>
internal enum RoomLevel
{
    None,
    House,
    Building,
    Unit,
    Floor,
    Room,
}

/// <summary>Parts of an address one after the other, each nearer to the door than the one before: 98号3栋2单元5-3.</summary>
/// <param name="First">The level of its first part.</param>
/// <param name="FirstEnd">Where its first part ends.</param>
/// <param name="Count">How many parts.</param>
/// <param name="IsLongNumber">The first part's number has three digits or a hyphen: a room, not a number of rooms.</param>
/// <param name="IsPlainNumber">The first part's number is in digits or has 第 in front: 3栋, not 两栋.</param>
internal sealed record RoomChain(int Start, int End, RoomLevel First, int FirstEnd, int Count, bool IsLongNumber, bool IsPlainNumber)
{
    private const string Numerals = "一二三四五六七八九十百零〇两";
    private const string Measures = "路线米元年月日人个期点时户家万亿块平㎡%层楼级台辆套件张份次分秒天周度瓦伏斤公千克吨亩厘毫条名位本部起例盏棵株多余几间折倍页款项%℃.:";
    private const int LongestNumber = 5;

    public bool Begins(RoomLevel level) => First == level;

    /// <summary>The chain that begins here, or null.</summary>
    public static RoomChain? TryRead(PersonalSheet sheet, int start)
    {
        if (!CanBegin(sheet, start) || PartAt(sheet, start, RoomLevel.None) is not { } first)
        {
            return null;
        }

        var (level, end, count) = (first.Level, first.End, 1);
        while (level < RoomLevel.Room)
        {
            var next = sheet.At(end) is ' ' or '-' ? end + 1 : end;
            if ((PartAt(sheet, next, level) ?? BareAt(sheet, next, level)) is not { } part)
            {
                break;
            }

            (level, end) = (part.Level, part.End);
            count++;
        }

        return new RoomChain(start, end, first.Level, first.End, count, first.IsLong, first.IsPlain);
    }

    /// <summary>What may follow a number that counts or measures something.</summary>
    public static bool IsMeasure(PersonalSheet sheet, int at) => (sheet.At(at), sheet.At(at + 1)) switch
    {
        ('天', '天') or ('家', '里' or '的' or '中') or ('户', '主') or ('人', '家') => false,
        var (letter, _) => Measures.Contains(letter),
    };

    /// <summary>110 and the like are nobody's room.</summary>
    public static bool IsHotline(PersonalSheet sheet, int start, int end) => sheet.Text.AsSpan(start, end - start) is "110" or "119" or "120" or "122" or "114";

    /// <summary>Where a number with its hyphens ends (5-3, 501, 五零一, B12); <paramref name="digits"/> of its last group, 0 when there is none.</summary>
    public static int NumberEnd(PersonalSheet sheet, int start, int longest, out int digits)
    {
        var at = start + (char.IsAsciiLetter(sheet.At(start)) && char.IsAsciiDigit(sheet.At(start + 1)) ? 1 : 0);
        if (Numerals.Contains(sheet.At(at)))
        {
            return SpokenEnd(sheet, at, out digits);
        }

        digits = 0;
        for (var group = 0; group < 4; group++)
        {
            var from = at;
            while (at - from <= longest && char.IsAsciiDigit(sheet.At(at)))
            {
                at++;
            }

            digits = at - from > longest ? 0 : at - from;
            if (digits == 0 || sheet.At(at) != '-' || !char.IsAsciiDigit(sheet.At(at + 1)))
            {
                break;
            }

            at++;
        }

        return at;
    }

    private static int SpokenEnd(PersonalSheet sheet, int at, out int digits)
    {
        var from = at;
        while (at - from <= LongestNumber && Numerals.Contains(sheet.At(at)))
        {
            at++;
        }

        digits = at - from > LongestNumber ? 0 : at - from;
        return at;
    }

    // Never in the middle of a number or a Latin word.
    private static bool CanBegin(PersonalSheet sheet, int at)
    {
        var (before, letter) = (sheet.At(at - 1), sheet.At(at));
        var isDigit = char.IsAsciiDigit(letter) || Numerals.Contains(letter);
        return (isDigit || char.IsAsciiLetter(letter) || letter is '附' or '第')
            && !char.IsAsciiLetterOrDigit(before) && before is not ('.' or '*')
            && !(Numerals.Contains(before) && Numerals.Contains(letter))
            && !(before == '-' && char.IsAsciiDigit(sheet.At(at - 2)));
    }

    private static Part? PartAt(PersonalSheet sheet, int start, RoomLevel above)
    {
        var number = start + (sheet.At(start) is '附' or '第' or '负' ? 1 : 0);
        var isAnnex = sheet.At(start) == '附';
        var end = NumberEnd(sheet, number, LongestNumber, out var digits);
        if (digits == 0)
        {
            var isLetter = char.IsAsciiLetter(sheet.At(number)) && sheet.At(number + 1) is '栋' or '幢' or '座';
            return isLetter && above < RoomLevel.Building ? new Part(RoomLevel.Building, number + 2, false, true) : null;
        }

        var suffix = end + (sheet.At(end) == ' ' ? 1 : 0);
        var (level, width) = SuffixAt(sheet, suffix, isAnnex, above);
        return level <= above
            ? null
            : new Part(level, suffix + width, digits >= 3 || end - number > digits + 1, char.IsAsciiLetterOrDigit(sheet.At(number)) || number > start);
    }

    private static (RoomLevel Level, int Width) SuffixAt(PersonalSheet sheet, int at, bool isAnnex, RoomLevel above)
    {
        var next = sheet.At(at + 1);
        return sheet.At(at) switch
        {
            '号' when next is '线' or '桥' or '出' or '入' or '口' or '站' or '航' or '会' or '台' or '文' or '码' or '窗' or '字' or '停' or '充' or '公' => (RoomLevel.None, 0),
            '号' when next == '门' && sheet.At(at + 2) != '口' => (RoomLevel.None, 0),
            '号' when next is '楼' or '院' or '栋' or '幢' or '座' => above < RoomLevel.Building ? (RoomLevel.Building, 2) : (RoomLevel.None, 0),
            '号' when isAnnex && above < RoomLevel.Building => (RoomLevel.Building, 1),
            '号' when above >= RoomLevel.Building || isAnnex => (RoomLevel.Room, next is '房' or '室' ? 2 : 1),
            '号' when next is '房' or '室' => (RoomLevel.Room, 2),
            '号' => (RoomLevel.House, 1),
            '弄' => (RoomLevel.House, 1),
            '栋' or '幢' or '座' => (RoomLevel.Building, 1),
            '#' => (RoomLevel.Building, next is '楼' or '栋' ? 2 : 1),
            '单' when next == '元' => (RoomLevel.Unit, 2),
            '梯' when above == RoomLevel.Building => (RoomLevel.Unit, 1),
            '楼' or '层' => (RoomLevel.Floor, 1),
            '室' => (RoomLevel.Room, 1),
            '房' when next is not ('间' or '屋' or '产' or '子' or '东' or '地' or '价' or '源' or '贷') => (RoomLevel.Room, 1),
            _ => (RoomLevel.None, 0),
        };
    }

    // A number without a word for it, after a building, unit or floor: 2单元501, 3栋5-3, 三单元五零一.
    private static Part? BareAt(PersonalSheet sheet, int start, RoomLevel above)
    {
        var end = NumberEnd(sheet, start, LongestNumber, out var digits);
        var isSpoken = Numerals.Contains(sheet.At(start));
        var isRoom = above is RoomLevel.Building or RoomLevel.Unit or RoomLevel.Floor
            && (isSpoken ? digits is 3 or 4 : digits is > 0 and <= 4 && (digits >= 3 || end - start > digits))
            && !IsMeasure(sheet, end) && !IsHotline(sheet, start, end) && !char.IsAsciiLetterOrDigit(sheet.At(end)) && sheet.At(end) is not ('*' or '-' or '/' or '~' or '至' or '到' or '号');
        return isRoom ? new Part(RoomLevel.Room, end, true, true) : null;
    }

    private sealed record Part(RoomLevel Level, int End, bool IsLong, bool IsPlain);
}
