namespace Huiyin.TextSense;

/// <summary>Family names: our own list of those in use, double ones, and which of them are ordinary words as well.</summary>
internal static class Surnames
{
    private const string Common =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅邹熊白孟秦邱侯江尹薛闫阎雷" +
        "龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔汤温康施文牛樊葛邢齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿兰焦俞左柳祝包宁舒阮柯纪梅童凌毕季霍涂裴苗谷曲盛冉翁蓝游辛靳管柴蒙鲍华" +
        "喻祁滕屈饶牟艾尤穆司卓古吉缪简芦麦褚娄窦戚岑景宫费卜冷晏席卫米柏宗瞿桂佟臧闵苟邬卞姬师仇栾隋刁沙荣巫寇桑郎甄丛仲虞敖巩池麻苑迟邝官封谈匡鞠荆冀郁胥储原栗燕楚鄢劳" +
        "谌奚皮粟冼蔺楼郜阚帅屠朴廉禹祖漆巴丰卿狄晋门容扈晁芮浦扶伏邸雍裘邰赫杭鲜隆茹诺亢嵇湛戎蹇庹谯蒲骆段洪赖代犹佘税淳阳幸敬况但淡刚方向于尚项洛占闻符盘练翦仝厉濮娅樱" +
        "張劉陳楊黃趙吳孫馬鄭謝許韓鄧馮蕭葉呂盧鐘鍾譚陸賈鄒龍賀龔萬錢嚴湯溫顏莊聶齊喬寧蘇羅蔣餘範衛簡費歐陽關";

    // Family names as well, but more often the beginning of an ordinary word.
    private const string Doubtful =
        "和时明水花经强商车房路党应单全平常安成连农那解支利边海甘向于方原代阳敬况但淡刚占司师官门封谈池容伏祖包章管简席费游苑楼荣华程任白高金石江万文康温严乔盛丰终易齐左" +
        "古冷尚项符练闻劳储郎景扶税幸黑乐尽由展信计付余钟史麻柳楚辛臧印银冶逯英柱公甫阿智仁火木";

    // Never taken for a name without a firm cue.
    private const string Words = "和时水花经强商车房路党应全平成连那支利海敬司向于原代但刚占门终由展信计智仁火木公黑尽英楼农印银柱";

    private static readonly HashSet<string> Doubles = new(
        ("欧阳 上官 司马 诸葛 司徒 东方 独孤 南宫 夏侯 尉迟 皇甫 公孙 慕容 令狐 长孙 宇文 轩辕 端木 百里 呼延 西门 东郭 申屠 太史 澹台 赫连 拓跋 钟离 " +
        "淳于 濮阳 司空 闻人 公冶 宗政 仲孙 公羊 单于 鲜于 闾丘 亓官 司寇 颛孙 子车 巫马 公西 漆雕 乐正 壤驷 公良 夹谷 宰父 谷梁 段干 东门 南门 羊舌 微生 左丘 第五 歐陽").Split(' '), StringComparer.Ordinal);

    private static readonly LetterSet All = new(Common + Doubtful);
    private static readonly LetterSet DoubtfulOnes = new(Doubtful);
    private static readonly LetterSet OrdinaryOnes = new(Words);
    private static readonly LetterSet DoubleFirsts = new(Doubles.Select(two => two[0]));

    public static bool IsDouble(string two) => Doubles.Contains(two);

    /// <summary>How many characters of family name begin here: 2, 1 or 0.</summary>
    public static int LengthAt(PersonalSheet sheet, int at)
    {
        var letter = sheet.At(at);
        var isDouble = DoubleFirsts.Has(letter) && at + 2 <= sheet.Text.Length && sheet.IsFree(at, 2) && Doubles.Contains(sheet.Text.Substring(at, 2));
        if (!All.Has(letter))
        {
            return isDouble ? 2 : 0;
        }

        // 欧阳 alone is Ou Yang, 欧阳娜 is Ouyang Na.
        return isDouble && PersonName.IsHan(sheet.At(at + 2)) ? 2 : 1;
    }

    /// <summary>More often the beginning of a word than of a name.</summary>
    public static bool IsDoubtful(char surname) => DoubtfulOnes.Has(surname);

    /// <summary>Hardly ever a name where nobody says that a name follows.</summary>
    public static bool IsWord(char surname) => OrdinaryOnes.Has(surname);
}
