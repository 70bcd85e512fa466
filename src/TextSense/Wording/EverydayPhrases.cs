namespace Huiyin.TextSense.Wording;

/// <summary>What people say in any report whatever it is about: greetings, requests, pronouns, time and degree. It carries no meaning of its own.</summary>
internal static class EverydayPhrases
{
    private static readonly string[] Phrases =
    [
        // to whom
        "尊敬的", "敬爱的", "各位", "领导", "书记", "主任", "同志", "您好", "你好", "大家好", "谢谢", "感谢", "多谢",
        "此致", "敬礼", "辛苦了", "打扰了", "打扰", "百忙之中", "抽空", "有关部门", "相关部门", "有关单位", "相关单位", "有关", "相关", "部门", "政府",
        // what is wanted
        "请问", "咨询", "询问", "反映", "反应", "投诉", "举报", "建议", "希望", "恳请", "恳求", "请求", "强烈要求", "要求", "呼吁", "求助", "关于", "尽快", "尽早",
        "及时", "早日", "马上", "立即", "解决", "处理", "回复", "答复", "落实", "核实", "调查", "查处", "重视", "关注", "监管", "帮助", "帮忙", "给予", "予以", "进行",
        "安排", "协调", "过来看看", "来看看", "看一下", "管一管", "管管", "治理", "整治", "整改", "为盼", "拜托",
        // asking
        "是否", "能否", "可否", "能不能", "可不可以", "有没有", "何时", "什么时候", "什么时间", "为什么", "为何", "怎么办", "怎么", "如何", "哪些", "哪里", "哪个", "多久",
        "多少", "什么", "怎样", "合理吗", "谁来管", "谁管",
        // the thing without a name
        "问题", "情况", "事情", "现象", "事宜", "方面", "原因", "结果", "地方", "东西", "事项", "诉求", "意见",
        // who
        "我们", "你们", "他们", "她们", "咱们", "我是", "本人", "我家", "自己", "大家", "居民", "业主", "市民", "群众", "老百姓", "百姓", "人民", "住户", "住在", "家住", "附近的",
        "这个", "那个", "这样", "那样", "这些", "那些", "这里", "那里", "这边", "那边", "该处", "此处", "有人", "很多人", "不少人",
        // how much
        "严重影响", "严重", "影响", "非常", "特别", "十分", "极其", "极大", "比较", "一点", "一些", "一个", "一下", "一直", "已经", "现在", "目前", "最近", "近期", "近日", "经常", "总是",
        "每天", "天天", "每次", "多次", "几次", "长期", "好几天", "几天", "这几天", "两三天", "好久", "很久", "多日", "昨天", "今天", "前天", "上周", "这周", "以来", "之后", "以后", "以前",
        "没有", "不能", "可以", "能够", "因为", "所以", "但是", "而且", "如果", "虽然", "由于", "以及", "或者", "并且", "还有", "就是", "不是", "还是", "都是", "只是", "不仅",
        "无人", "没人管", "没人", "不管", "至今", "仍然", "依然", "居然", "竟然", "一样", "了解", "知道", "觉得", "认为", "发现", "存在", "出现", "造成", "导致", "生活", "正常", "不便",
        // small words; letters that also stand in many words are left out on purpose
        "的", "了", "是", "我", "您", "你", "他", "她", "它", "们", "这", "那", "很", "吗", "呢", "啊", "吧", "哦", "呀", "在", "把", "被", "让", "与", "及", "而", "且", "但", "还", "又",
    ];

    private static readonly PhraseTable<bool> Table = new(Phrases.Select(phrase => KeyValuePair.Create(phrase, true)));

    /// <summary>Marks the letters of folded text that belong to such a phrase.</summary>
    public static bool[] Mark(ReadOnlySpan<char> folded)
    {
        var marked = new bool[folded.Length];
        for (var at = 0; at < folded.Length;)
        {
            var length = Table.LengthAt(folded, at, out _);
            marked.AsSpan(at, length).Fill(true);
            at += Math.Max(1, length);
        }

        return marked;
    }

    /// <summary>The folded text with a blank for every letter of such a phrase; as long as <paramref name="text"/>.</summary>
    public static string Blank(string text)
    {
        var letters = TextFold.Fold(text).ToCharArray();
        var marked = Mark(letters);
        for (var at = 0; at < letters.Length; at++)
        {
            letters[at] = marked[at] ? ' ' : letters[at];
        }

        return new string(letters);
    }
}
