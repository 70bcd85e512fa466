using System.Text;
using System.Text.RegularExpressions;

namespace Huiyin.TextSense;

// Masks of single fields, where it is known what the field holds (rule 3.14). Each is idempotent.
public static partial class PersonalText
{
    private const int PatternTimeout = 2000; // ms

    internal static readonly string[] Titles =
        [
            "中队长", "大队长", "副队长", "副局长", "副处长", "副科长", "副所长", "副站长", "副主任", "副书记", "副校长", "副院长", "副经理", "总经理", "班主任", "村主任", "小朋友",
            "先生", "女士", "小姐", "同志", "老师", "师傅", "阿姨", "叔叔", "大爷", "大妈", "婆婆", "爷爷", "奶奶", "医生", "经理", "主任",
            "大叔", "大哥", "大姐", "大嫂", "大夫", "护士", "律师", "警官", "教授", "校长", "院长", "书记", "队长", "局长", "处长", "科长", "所长", "站长", "组长", "老板", "会计", "秘书", "同学",
        ];

    /// <summary>A telephone number for lists: 138****8000; a fixed line keeps area code and last four, 023****0471; what is shorter than seven digits disappears.</summary>
    public static string MaskPhone(string phone)
    {
        var bare = Checks.NormalizePhone(phone);
        if (bare.Length == 0 || MaskedPhone().IsMatch(bare))
        {
            return bare;
        }

        if (Checks.IsBareMobile(bare))
        {
            return $"{bare[..3]}****{bare[^4..]}";
        }

        if (!Checks.AreDigits(bare) || bare.Length < 7)
        {
            return "****";
        }

        var area = Checks.IsBareLandline(bare) ? Checks.AreaLength(bare) : 0;
        return $"{bare[..area]}****{bare[^4..]}";
    }

    /// <summary>A person's name: 王**, whatever its length; surname and title stay as they are (周女士), a given name before a title goes (周小梅女士 → 周女士).</summary>
    public static string MaskName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var whole = name.Trim();
        if (whole.Length == 0)
        {
            return "";
        }

        var title = Array.Find(Titles, title => whole.EndsWith(title, StringComparison.Ordinal)) ?? "";
        var person = whole[..^title.Length].TrimEnd();
        if (title.Length > 0)
        {
            return SurnameOf(person.Trim('*').Trim(), given: 0) + title;
        }

        // 欧阳 alone is Ou Yang, 欧阳娜 is Ouyang Na.
        var surname = SurnameOf(person.Length > 2 ? person : person.TrimEnd('*'), given: 1);

        // 王某, 王某某: somebody has masked it already.
        var isMasked = person.AsSpan(surname.Length).Trim('某').IsEmpty && person.Length > surname.Length;
        return isMasked ? person : surname + "**";
    }

    /// <summary>A place for the public: street and community stay, house, building, flat and room become 某号. 人和街98号3栋5-3 → 人和街某号.</summary>
    /// <remarks>Numbers that are names stay: 轨道3号线, 一号桥, 2号出口, 七星岗, 八一路, 5路车.</remarks>
    public static string MaskPlace(string place)
    {
        // Half width is as long as the original, so what matches there is cut out of the original here.
        var halfWidth = TextFold.HalfWidth(place);
        var masked = new StringBuilder(place.Length);
        var from = 0;
        foreach (var match in HouseNumber().EnumerateMatches(halfWidth))
        {
            masked.Append(place, from, match.Index - from).Append("某号");
            from = match.Index + match.Length;
        }

        return masked.Append(place, from, place.Length - from).ToString();
    }

    /// <summary>An identity number: first and last character stay, 5****************X. Anything that is no number disappears altogether.</summary>
    public static string MaskId(string id)
    {
        var bare = TextFold.HalfWidth(id).Trim().ToUpperInvariant();
        var isNumber = bare.Length > 2 && bare.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '*');
        return isNumber ? $"{bare[0]}{new string('*', bare.Length - 2)}{bare[^1]}" : new string('*', bare.Length);
    }

    private static string SurnameOf(string person, int given)
    {
        if (person.Length >= 2 + given && Surnames.IsDouble(person[..2]))
        {
            return person[..2];
        }

        // A rare surname may be two chars wide; half of one is no surname.
        return person.Length > 0 && Rune.TryGetRuneAt(person, 0, out var first) ? first.ToString() : "";
    }

    [GeneratedRegex(@"^[0-9]{0,4}\*{4}[0-9]{0,4}$", RegexOptions.CultureInvariant, PatternTimeout)]
    private static partial Regex MaskedPhone();

    // One house number with all that hangs on it: 98号附3号, 3栋2单元5-3, B座12楼1203室.
    // Every quantifier but the outermost is bounded and the outermost never gives back (atomic), so the time grows with the length only.
    [GeneratedRegex(
        """
        (?<![0-9A-Za-z])
        (?>
          (?:
              附?第?[A-Za-z]?(?:[0-9]{1,5}(?:-[0-9]{1,4}){0,3}|[一二三四五六七八九十百零〇]{1,6})
              (?: 号院?楼?(?!线|桥|出口|入口|口|门|站|公路|航站|会议|台风|文) | [栋幢座弄室] | 单元 | 房(?![间屋产子东]) | \#楼? )
            | [A-Za-z][栋幢座]
          )
          (?:
            [ ,,、-]?
            (?:
                附?第?[A-Za-z]?(?:[0-9]{1,5}(?:-[0-9]{1,4}){0,3}|[一二三四五六七八九十百零〇]{1,6})
                (?: 号楼?(?!线|桥|出口|入口|口|门|站) | [栋幢座弄室楼层] | 单元 | 房(?![间屋产子东]) | \#楼? )
              | 负[0-9一二三]{1,2}[楼层]
              | [A-Za-z][栋幢座]
              | [0-9]{1,5}(?:-[0-9]{1,4}){0,3}(?![0-9]|-[0-9]|[路线米元年月日人个期点时])
            )
          )*
        )
        | (?<=[街路巷弄段湾坡村苑])[0-9]{1,5}(?:-[0-9]{1,4}){0,3}(?=$|[ ,,、。;;附旁边对面门口])
        | (?<![0-9-])[0-9]{1,3}-[0-9]{1,4}(?:-[0-9]{1,4}){0,2}$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        PatternTimeout)]
    private static partial Regex HouseNumber();
}
