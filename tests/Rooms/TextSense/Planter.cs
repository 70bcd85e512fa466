using System.Globalization;
using Huiyin.TextSense;

namespace Huiyin.Tests.Rooms.TextSense;

/// <summary>One personal item in a sentence of ours: what it is and where it stands.</summary>
internal sealed record Planted(PersonalKind Kind, string Text, int Start, int Length)
{
    public string Item => Text.Substring(Start, Length);
}

/// <summary>Invents people, their numbers and the ways in which they write them. Always the same for the same seed; nobody in it exists.</summary>
internal sealed class Planter(uint seed)
{
    private const string CreditLetters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string Surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤冉牟";
    private const string Given = "建国志强晓明丽华春梅秀英小红文博子涵思远雨桐俊杰海燕玉兰德福永康美玲国栋家豪欣怡浩然佳琪永贵淑芬伟军勇燕婷鑫磊静娟敏霞刚平辉玲桂芳桃洁颖琳雪飞宏亮冬生素珍光荣凯翔宇泽梓萱诗涵一鸣天佑仁杰";

    private static readonly string[] Doubles = ["欧阳", "司马", "上官", "诸葛", "皇甫", "令狐"];

    private uint state = seed;

    public int Next(int below)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)below);
    }

    public string Pick(IReadOnlyList<string> from) => from[Next(from.Count)];

    public string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + Next(10))));

    public string Name() => Next(12) == 0
        ? Pick(Doubles) + Given[Next(Given.Length)]
        : Surnames[Next(Surnames.Length)] + (Next(4) == 0 ? "" : Given[Next(Given.Length)].ToString()) + Given[Next(Given.Length)];

    public string Mobile()
    {
        var bare = $"1{3 + Next(7)}{Digits(9)}";
        return Next(17) switch
        {
            0 or 1 or 2 => bare,
            3 => $"{bare[..3]} {bare[3..7]} {bare[7..]}",
            4 => $"{bare[..3]}-{bare[3..7]}-{bare[7..]}",
            5 => $"{bare[..3]}.{bare[3..7]}.{bare[7..]}",
            6 => FullWidth(bare),
            7 => $"+86{bare}",
            8 => $"+86 {bare[..3]} {bare[3..7]} {bare[7..]}",
            9 => Spoken(bare, "零一二三四五六七八九"),
            10 => Spoken(bare, "零幺二三四五六七八九"),
            11 => Spoken(bare, "零壹贰叁肆伍陆柒捌玖"),
            12 => Spoken(bare, "〇一二三四五六七八九"),
            13 => bare[..3] + Spoken(bare[3..7], "零一二三四五六七八九") + bare[7..],
            14 => string.Join(' ', bare.AsEnumerable()),
            15 => $"{Spoken(bare[..3], "零幺二三四五六七八九")} {Spoken(bare[3..7], "零幺二三四五六七八九")} {Spoken(bare[7..], "零幺二三四五六七八九")}",
            _ => $"{bare[..3]} {bare[3..]}",
        };
    }

    public string IdNumber()
    {
        var body = $"{Pick(["500103", "500105", "510212", "512301", "110105", "440524", "430102"])}{1940 + Next(80):0000}{1 + Next(12):00}{1 + Next(28):00}{Digits(3)}";
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var id = body + "10X98765432"[body.Select((digit, at) => (digit - '0') * weights[at]).Sum() % 11];
        return Next(7) switch
        {
            0 => id.ToLowerInvariant(),
            1 => FullWidth(id),
            2 => $"{id[..6]} {id[6..14]} {id[14..]}",
            3 => $"{id[..6]}-{id[6..14]}-{id[14..]}",
            _ => id,
        };
    }

    public string CreditCode()
    {
        var body = $"9{Pick(["1", "1", "2", "2", "3"])}500103MA{string.Concat(Enumerable.Range(0, 7).Select(_ => CreditLetters[Next(CreditLetters.Length)]))}";
        var sum = 0;
        var weight = 1;
        foreach (var letter in body)
        {
            sum += CreditLetters.IndexOf(letter, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        var code = body + CreditLetters[(31 - (sum % 31)) % 31];
        return Next(5) switch
        {
            0 => code.ToLowerInvariant(),
            1 => FullWidth(code),
            2 => $"{code[..2]} {code[2..8]} {code[8..17]} {code[17..]}",
            _ => code,
        };
    }

    public string BankCard()
    {
        var body = Pick(["622202", "621700", "622848", "621661", "620058", "955880", "601382"]) + Digits(12);
        body = body.StartsWith('6') && Next(3) == 0 ? body[..15] : body;
        var sum = body.Reverse().Select((digit, at) => at % 2 == 0 ? (digit - '0') * 2 / 10 + ((digit - '0') * 2 % 10) : digit - '0').Sum();
        var card = body + ((10 - (sum % 10)) % 10).ToString(CultureInfo.InvariantCulture);
        return Next(4) switch
        {
            0 => string.Join(' ', card.Chunk(4).Select(four => new string(four))),
            1 => string.Join('-', card.Chunk(4).Select(four => new string(four))),
            2 => FullWidth(card),
            _ => card,
        };
    }

    public string Plate()
    {
        var province = Pick(["渝", "渝", "渝", "川", "贵", "京", "粤", "鄂", "苏"]);
        var letter = "ABCDFG"[Next(6)];
        return Next(11) switch
        {
            0 => $"{province}{letter}·{Digits(5)}",
            1 => $"{province}{letter}D{Digits(5)}",
            2 => $"{province}{letter}·F{Digits(5)}",
            3 => $"{province}{letter}{Digits(4)}学",
            4 => $"{province}{letter}{Digits(4)}挂",
            5 => $"{province}{letter} {Digits(5)}",
            6 => FullWidth($"{province}{letter}{Digits(2)}K{Digits(2)}"),
            7 => $"{province}{char.ToLowerInvariant(letter)}{Digits(1)}b{Digits(3)}",
            8 => $"{province}{letter}-{Digits(5)}",
            9 => $"{province}{letter}{Digits(4)}警",
            _ => $"{province}{letter}{Digits(5)}",
        };
    }

    public string Email()
    {
        var name = Pick(["zhangwei", "lihua_88", "wang.fang", "chen-jg", "xiaoming2008", "a12345"]) + Digits(Next(4));
        var host = Pick(["qq", "163", "126", "gmail", "sina", "outlook", "foxmail", "139"]);
        return Next(7) switch
        {
            0 => FullWidth($"{name}@{host}.com"),
            1 => $"{name}「at」{host}.com",
            2 => $"{name} @ {host}.com",
            3 => $"{name}@{host}点com",
            4 => $"{Digits(9)}@{host}.com",
            5 => $"{name}@mail.example.com.cn",
            _ => $"{name}@{host}.com",
        };
    }

    public string Room()
    {
        var (building, unit, room) = (1 + Next(30), 1 + Next(4), $"{1 + Next(30)}0{1 + Next(8)}");
        return Next(9) switch
        {
            0 => $"{building}栋{unit}单元{room}",
            1 => $"{building}栋{1 + Next(30)}-{1 + Next(8)}",
            2 => $"{(char)('A' + Next(4))}座{room}",
            3 => $"{building}号楼{unit}单元{room}室",
            4 => $"{building}幢{room}室",
            5 => $"{building} 栋 {unit} 单元 {room} 室",
            6 => $"{Pick(["三", "十二", "二十"])}栋{Pick(["一", "二"])}单元{Pick(["五零一", "三零二", "六零四"])}",
            7 => $"{1 + Next(30)}-{1 + Next(8)}室",
            _ => $"{room}室",
        };
    }

    private static string Spoken(string digits, string numerals) => string.Concat(digits.Select(digit => numerals[digit - '0']));

    private static string FullWidth(string text) => string.Concat(text.Select(letter => letter is > ' ' and < '\u007F' ? (char)(letter + 0xFEE0) : letter));
}
