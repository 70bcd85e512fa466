namespace Huiyin.TextSense;

/// <summary>How surely a name follows.</summary>
internal enum NameTrust
{
    /// <summary>A word such as 业主 or 司机: anything may follow.</summary>
    Loose,

    /// <summary>Such a word with a colon.</summary>
    Firm,

    /// <summary>我叫, 姓名, 联系人: a name follows, or the text says otherwise at once.</summary>
    Sure,
}

/// <summary>Reads one name at a place: family name from the list, then one or two characters; where it ends is told by what follows.</summary>
/// <remarks>王某, 王女士 and 王** are no names any more. A name that a title follows takes the title in: 周小梅女士 → 周女士.</remarks>
internal static class PersonName
{
    private const string Edges = "的告谢请找和跟给由与经让叫是对把被及为";
    private const string OfficeEnds = "处所局部科室办会站组队院委厂店台员生人";
    private const string PlaceEnds = "路街巷桥湾坪苑园村城里沟坝岗沱镇乡区县州山岭溪";

    private static readonly WordList Titles = new(string.Join(' ', PersonalText.Titles));

    private static readonly WordList Institutions = new(
        """
        物业 公司 小区 社区 街道 大道 花园 家园 广场 大厦 医院 学校 小学 中学 大学 集团 酒店 超市 银行 派出所 法院 医药 药房 火锅 面馆 餐饮 餐馆
        地产 置业 建设 建筑 装饰 科技 商贸 贸易 实业 有限 分公司 项目部 支行 车站 地铁 轻轨 片区 新区 开发区 工业园 山庄 公园 公馆 国际 中心 商场
        市场 火车 机场 号线 号楼 号院 县城 县委 县政府 区政府 区委 市政府 省 县 镇 乡 街 路 巷 苑 寺 坝 局 委 店 馆
        """);

    private static readonly WordList WordEnds = new(
        """
        主任 担任 现任 时任 原任 责任 信任 上任 新任 离任 感谢 答谢 致谢 多谢 谢谢 公司 上司 工程 过程 课程 全程 里程 章程 议程 流程 进程 日程
        一方 对方 我方 警方 地方 北方 南方 东方 西方 官方 双方 多方 甲方 乙方 院方 校方 各方 房管 城管 主管 分管 接管 水管 保管 尽管 不管 路段
        时段 阶段 一段 工段 万元 公安 治安 保安 西安 长安 居于 属于 由于 关于 对于 位于 一周 上周 本周 下周 每周 扫黄 交钱 收钱 花钱 有钱 给钱
        要钱 付钱 退钱 的钱 提高 升高 中高 初高 楼高 较高 实施 措施 设施 语文 作文 论文 发文 公文 人文 中文 英文 承包 面包 打包 外包 资金 押金
        定金 租金 基金 现金 奖金 保证金 违约金 长江 沿江 滨江 两江 渝江 容易 贸易 交易 简易 旅游 导游 请假 原石 化石 小石 大石 统计 会计 设计
        共计 合计 预计 小李 老李 小张 老张 小王 老王 小陈 老陈 小刘 老刘 原项 各项 事项 这项 多项 儿童 牧童 一单 订单 名单 账单 下单 菜单 小马
        老马 骑马 上古 蒙古 内蒙 平乐 快乐 音乐 娱乐 俱乐 食宿 住宿 宣言 牛羊 海鲜 新鲜 开门 部门 大门 专门 河北 干燥 若干 骨干 精干 小区 社区
        地区 片区 校区 园区 城区 景区 辖区 街区 市区 成都 首都 水井 天井 油井 窨井 名牌 地铁 高铁 国家 专家
        """);

    // The cue and the family name are one word, or the family name and what follows.
    private static readonly WordList Joined = new("师傅 儿童 居民楼 村民楼 员工楼 学生楼 家属楼 职工楼 教师节");
    private static readonly WordList Relations = new("儿子 儿媳 儿女 家里 家的 家中 家人 家属 家孩 本人 老师 师傅 母 父 妈 爸 爷 奶");

    /// <summary>The name that begins here, or null.</summary>
    public static PersonalFind? TryRead(PersonalSheet sheet, int at, NameTrust trust)
    {
        var surname = Surnames.LengthAt(sheet, at);
        if (surname == 0 || Titles.LengthAt(sheet.Text, at + surname) > 0)
        {
            return null;
        }

        var end = sheet.At(at + surname) == ' ' ? SpacedEnd(sheet, at + surname, trust) : at + surname + GivenLength(sheet, at, surname, trust);
        return end > at + surname && IsName(sheet, at, surname, end, trust) ? Make(sheet, at, end) : null;
    }

    /// <summary>The name that ends here and begins after something that is no Chinese character, or null.</summary>
    public static PersonalFind? TryReadBefore(PersonalSheet sheet, int end) => TryReadBackwards(sheet, end, mustStandAlone: true);

    /// <summary>The name right before a title, with the title; or null.</summary>
    public static PersonalFind? TryReadTitled(PersonalSheet sheet, int title) =>
        Titles.LengthAt(sheet.Text, title) > 0 ? TryReadBackwards(sheet, title, mustStandAlone: false) : null;

    public static bool IsHan(char letter) => letter is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or (>= '\uD840' and <= '\uDFFF');

    /// <summary>True when a word ends here whatever it is: no Chinese character follows.</summary>
    public static bool IsEnd(PersonalSheet sheet, int at) => !IsHan(sheet.At(at)) && sheet.At(at) is not ('*' or '·');

    private static PersonalFind? TryReadBackwards(PersonalSheet sheet, int end, bool mustStandAlone)
    {
        for (var length = 4; length >= 2; length--)
        {
            var start = end - length;
            var surname = start < 0 ? 0 : Surnames.LengthAt(sheet, start);
            if (surname == 0 || length - surname is < 1 or > 2 || !CouldEndIn(sheet, start, start + surname, end))
            {
                continue;
            }

            var isWord = surname == 1 && !mustStandAlone && Surnames.IsWord(sheet.At(start));
            var needsEdge = mustStandAlone || (surname == 1 && Surnames.IsDoubtful(sheet.At(start)) && length == 2);
            var isEdge = !IsHan(sheet.At(start - 1)) || (!mustStandAlone && Edges.Contains(sheet.At(start - 1)));
            if (!isWord && (isEdge || !needsEdge))
            {
                return Make(sheet, start, end);
            }
        }

        return null;
    }

    // Usual characters, no ordinary word and no part of one: 社区主任邓冰 is not 任邓冰, 感谢杨书记 is not 谢杨.
    private static bool CouldEndIn(PersonalSheet sheet, int start, int given, int end)
    {
        var text = sheet.Text;
        var isUsual = AreUsual(sheet, given, end) || (end - given == 2 && given == start + 1 && GivenNames.Has(text[end - 1]) && sheet.IsFree(start, end - start) && IsHan(text[given]) && !Surnames.IsDoubtful(text[start]));
        return isUsual && (GivenNames.Ordinary.LengthAt(text, start) == 0 || IsCertain(text, start, end)) && WordEnds.LengthBefore(text, start + 1) < 2
            && Institutions.LengthBefore(text, end) < 2 && Institutions.LengthAt(text, end - 1) < 2 && Titles.LengthAt(text, given) == 0 && text[given] != '某' && text[end - 1] != '某';
    }

    private static PersonalFind Make(PersonalSheet sheet, int start, int end)
    {
        var title = Titles.LengthAt(sheet.Text, end);
        end += title > 0 && sheet.IsFree(end, title) ? title : 0;
        return new PersonalFind(PersonalKind.Name, start, end - start, PersonalText.MaskName(sheet.Text[start..end]));
    }

    // 张 伟, 王 建 国: how forms print short names.
    private static int SpacedEnd(PersonalSheet sheet, int at, NameTrust trust)
    {
        var end = at;
        for (var given = 0; given < 2 && trust > NameTrust.Loose && sheet.At(end) == ' ' && IsHan(sheet.At(end + 1)) && !IsHan(sheet.At(end + 2)); given++)
        {
            end += 2;
        }

        return end;
    }

    private static int GivenLength(PersonalSheet sheet, int at, int surname, NameTrust trust)
    {
        var (first, second) = (sheet.At(at + surname), sheet.At(at + surname + 1));
        var (afterOne, afterTwo) = (at + surname + 1, at + surname + 2);
        if (!IsHan(first) || first == '某')
        {
            return 0;
        }

        if (GivenNames.Pairs.LengthAt(sheet.Text, at + surname) == 2 && sheet.IsFree(at, surname + 2))
        {
            return 2;
        }

        if ((GivenNames.Has(first) || first == second) && IsHan(second) && second != '某' && IsSecond(sheet, afterOne))
        {
            return 2;
        }

        if (IsUnusual(sheet, afterOne, afterTwo, trust))
        {
            return 2;
        }

        if (GivenNames.EndsOn(first) || (GivenNames.Has(first) && EndsAt(sheet, afterOne)))
        {
            return 1;
        }

        return trust == NameTrust.Sure && IsEnd(sheet, afterOne) ? 1 : 0;
    }

    private static bool IsSecond(PersonalSheet sheet, int at)
    {
        var letter = sheet.At(at);
        var follows = GivenNames.Following.LengthAt(sheet.Text, at);
        return (GivenNames.EndsOn(letter) && follows == 0)
            || (GivenNames.Has(letter) && (IsEnd(sheet, at + 1) || (follows < 2 && GivenNames.Following.LengthAt(sheet.Text, at + 1) > 1))) || letter == sheet.At(at - 1);
    }

    // Rare characters, where the name plainly ends after them.
    private static bool IsUnusual(PersonalSheet sheet, int second, int end, NameTrust trust)
    {
        var isPlain = IsHan(sheet.At(second)) && sheet.At(second) != '某' && IsEnd(sheet, end) && GivenNames.Following.LengthAt(sheet.Text, second - 1) == 0;
        var isHalfUsual = GivenNames.Has(sheet.At(second - 1)) || GivenNames.Has(sheet.At(second));
        var isWord = GivenNames.Following.LengthAt(sheet.Text, second) > 0 && (trust < NameTrust.Sure || char.IsAsciiLetterOrDigit(sheet.At(end)));
        return isPlain && !isWord && (trust == NameTrust.Sure || (isHalfUsual && !Surnames.IsDoubtful(sheet.At(second - 2))));
    }

    private static bool EndsAt(PersonalSheet sheet, int at) => IsEnd(sheet, at) || GivenNames.Following.LengthAt(sheet.Text, at) > 0;

    private static bool IsName(PersonalSheet sheet, int at, int surname, int end, NameTrust trust)
    {
        var text = sheet.Text;
        var ordinary = surname == 1 ? GivenNames.Ordinary.LengthAt(text, at) : 0;
        if ((ordinary > 0 && !IsNameAllTheSame(sheet, at, end, ordinary, trust)) || sheet.At(end) is '*' or '·' or '某')
        {
            return false;
        }

        var follows = GivenNames.Following.LengthAt(text, end);
        var isUncertain = trust == NameTrust.Loose && surname == 1 && end - at == 2 && Surnames.IsDoubtful(text[at]) && !EndsAt(sheet, end) && !GivenNames.IsCertain(text[end - 1]);
        if (isUncertain || Institutions.LengthAt(text, end) > follows || Institutions.LengthAt(text, end - 1) > 1 || !sheet.IsFree(at, end - at))
        {
            return false;
        }

        var isPlace = GivenNames.Pairs.LengthAt(text, at + surname) == 0 && PlaceEnds.Contains(text[end - 1]) && (trust == NameTrust.Loose || text[end - 2] == '家' || !EndsAt(sheet, end));
        var isClear = end - at == 3 && (IsEnd(sheet, end) || GivenNames.IsCertain(text[end - 1]) || (text[at] == '向' && EndsAt(sheet, end) && GivenNames.Ordinary.LengthAt(text, at + 1) == 0));
        var isWord = surname == 1 && trust < NameTrust.Sure && Surnames.IsWord(text[at]) && !isClear;
        var isJoined = trust == NameTrust.Loose && (Joined.LengthBefore(text, at + 1) > 0 || Relations.LengthAt(text, at + surname) > 0);
        return !isWord && !isJoined && !(isPlace && end - at > surname + 1);
    }

    // 「我叫江海。」: a word too, but here nothing else can be meant. 「联系人:管理处」 is none.
    private static bool IsNameAllTheSame(PersonalSheet sheet, int at, int end, int ordinary, NameTrust trust) =>
        IsCertain(sheet.Text, at, end) || (trust > NameTrust.Loose && IsEnd(sheet, end) && !OfficeEnds.Contains(sheet.At(end - 1))
        && (ordinary < end - at || (trust == NameTrust.Sure && AreUsual(sheet, at + 1, end) && !Surnames.IsWord(sheet.At(at)))));

    // 黄桂兰, though 黄桂 looks like a plant.
    private static bool IsCertain(string text, int at, int end) => end - at == 3 && GivenNames.IsCertain(text[at + 1]) && GivenNames.IsCertain(text[at + 2]);

    private static bool AreUsual(PersonalSheet sheet, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!GivenNames.Has(sheet.At(at)))
            {
                return false;
            }
        }

        return true;
    }
}
