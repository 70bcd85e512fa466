namespace Huiyin.TextSense;

/// <summary>Marks what a person must look at before anything is public: that a child or somebody's health is spoken of.</summary>
/// <remarks>Sensitive personal information (rule 3.14). The words stay, for an answer about school places cannot do without them; names beside them are the name finder's.</remarks>
internal static class MarkFinder
{
    private const int GrownUp = 18;
    private const string Numerals = "零一二三四五六七八九十";

    private static readonly WordList Minors = new(
        """
        未成年 未成年人 小学生 中学生 初中生 高中生 幼儿园小班 幼儿园中班 幼儿园大班 幼儿 婴儿 婴幼儿 新生儿 早产儿 女童 男童 儿童姓名 孩子的姓名
        孩子姓名 孤儿 留守儿童 弃婴 女婴 男婴 小女孩 小男孩 满月 周岁宝宝 未满月 一年级 二年级 三年级 四年级 五年级 六年级 七年级 八年级 九年级
        1年级 2年级 3年级 4年级 5年级 6年级 7年级 8年级 9年级 初一 初二 初三 高一 高二 高三 小一 小二 小升初学生 学籍
        """);

    private static readonly WordList Healths = new(
        """
        确诊 患有 罹患 患病 病史 病历 病案 病危 绝症 重疾 大病 慢性病 传染病 性病 艾滋 艾滋病 hiv 梅毒 淋病 尖锐湿疣 乙肝 丙肝 肝炎 肝硬化 肺结核
        结核病 癌 癌症 肿瘤 白血病 淋巴瘤 恶性 化疗 放疗 透析 尿毒症 肾衰竭 移植 糖尿病 高血压 冠心病 心脏病 心梗 脑梗 脑梗塞 脑溢血 脑瘫 中风
        偏瘫 瘫痪 截瘫 截肢 癫痫 帕金森 阿尔茨海默 阿尔兹海默 老年痴呆 痴呆 失智 植物人 渐冻症 红斑狼疮 血友病 哮喘 抑郁 抑郁症 焦虑症 躁郁症
        双相情感障碍 精神病 精神疾病 精神分裂 精神分裂症 精神障碍 精神残疾 精神失常 自闭症 孤独症 多动症 智力残疾 智力障碍 唐氏 自杀 轻生 自残
        残疾证 残疾人证 残疾等级 一级残疾 二级残疾 三级残疾 四级残疾 肢体残疾 听力残疾 视力残疾 言语残疾 多重残疾 伤残 聋哑 失明 怀孕 孕妇 流产
        堕胎 不孕 不育 试管婴儿 产检 宫外孕 手术 住院 出院小结 诊断书 诊断证明 体检报告 核酸阳性 新冠阳性 阳性患者 吸毒 戒毒 酗酒成瘾 工伤 尘肺
        尘肺病 职业病 强奸 猥亵 性侵 家暴
        """);

    public static void Find(PersonalSheet sheet)
    {
        for (var at = 0; at < sheet.Text.Length; at++)
        {
            var age = AgeLength(sheet, at);
            Take(sheet, PersonalKind.Minor, at, age > 0 ? age : Minors.LengthAt(sheet.Text, at));
            Take(sheet, PersonalKind.Health, at, Healths.LengthAt(sheet.Text, at));
        }
    }

    private static void Take(PersonalSheet sheet, PersonalKind kind, int at, int length)
    {
        if (length > 0)
        {
            sheet.Take(new PersonalFind(kind, at, length, sheet.Text.Substring(at, length)) { IsKept = true });
        }
    }

    // 8岁, 十二岁半, 16周岁, 3个月大: below eighteen. 「60岁以上」 and 「18岁」 are none.
    private static int AgeLength(PersonalSheet sheet, int start)
    {
        if (IsNumeral(sheet.At(start - 1)))
        {
            return 0;
        }

        var end = start;
        while (end - start < 3 && IsNumeral(sheet.At(end)))
        {
            end++;
        }

        if (end == start || end - start > 3)
        {
            return 0;
        }

        var word = sheet.At(end) switch
        {
            '岁' => 1,
            '周' when sheet.At(end + 1) == '岁' => 2,
            '个' when sheet.At(end + 1) == '月' && sheet.At(end + 2) == '大' => 3,
            _ => 0,
        };
        return word == 3 || (word > 0 && Value(sheet.Text.AsSpan(start, end - start)) < GrownUp) ? end + word - start : 0;
    }

    private static bool IsNumeral(char letter) => char.IsAsciiDigit(letter) || Numerals.Contains(letter) || letter is '两' or '百';

    private static int Value(ReadOnlySpan<char> number)
    {
        var value = 0;
        foreach (var letter in number)
        {
            value = letter switch
            {
                '十' => value == 0 ? 10 : value * 10,
                '百' => Math.Max(1, value) * 100,
                '两' => 2,
                _ when char.IsAsciiDigit(letter) => (value * 10) + letter - '0',
                _ => value + Numerals.IndexOf(letter, StringComparison.Ordinal),
            };
        }

        return value;
    }
}
