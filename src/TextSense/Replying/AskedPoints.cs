using Huiyin.TextSense.Lexicon;

namespace Huiyin.TextSense.Replying;

/// <summary>Cuts what somebody wrote into the points that ask for something.</summary>
internal static class AskedPoints
{
    // Nobody answers more one by one; the first are the ones that matter.
    private const int Most = 12;

    private static readonly CueList<Asking> Cues = new(AskingWords.All);

    public static IReadOnlyList<AskedPoint> Of(string asked)
    {
        var points = new List<AskedPoint>();
        foreach (var (start, length) in Clauses.Sentences(asked))
        {
            if (points.Count == Most)
            {
                break;
            }

            var sentence = asked.Substring(start, length);
            var ways = Cues.Find(sentence).Select(hit => hit.Meaning).ToHashSet();
            if (ways.Count > 0 || sentence.AsSpan().IndexOfAny('？', '?') >= 0)
            {
                points.Add(new AskedPoint(start, length, Contents.Of(sentence), ways.Contains(Asking.When), ways.Contains(Asking.Why)));
            }
        }

        return points;
    }
}

/// <summary>One sentence that asks for something, with what it is about.</summary>
internal sealed record AskedPoint(int Start, int Length, IReadOnlySet<string> Content, bool AsksWhen, bool AsksWhy)
{
    // 「希望能得到解决」 is about nothing of its own.
    private const int FewestPieces = 4;

    // Of a long point two pieces are enough: who answers has other words for it.
    private int Enough => Math.Clamp(Content.Count / 6, 1, 2);

    /// <param name="said">The pieces of the reply, as <see cref="Contents"/> cuts them.</param>
    public bool IsTouchedBy(IReadOnlySet<string> said) => Content.Count < FewestPieces || Content.Count(said.Contains) >= Enough;
}

/// <summary>What a sentence is about: its pairs of Chinese characters without those of mere grammar and courtesy, and its other words.</summary>
internal static class Contents
{
    private const string Grammar =
        "的了是在我你您他她它们有和就不也都很到要着吗呢吧啊呀请问能否谢什么怎何为哪这那个些么希望想可以还会被把让给对与及或没得地所而且但因如果已将从等每其之于由只再又才更最太非常多少几次时候里上下来去做说样情况问题现在目前";

    private static readonly HashSet<string> General = new(
        "部门 领导 相关 有关 政府 处理 解决 重视 建议 要求 强烈 尽快 早日 恳求 恳请 盼望 期盼 督促 落实 关注 百姓 市民 群众 居民 反映 投诉 咨询 严重 影响 生活 工作 进行 此事 答复 回复 职能 尊敬 书记 市长 区长 查处 核实 权责 出面 贵局".Split(' '),
        StringComparer.Ordinal);

    public static IReadOnlySet<string> Of(string sentence) => Bigrams.Of(sentence)
        .Where(piece => piece.Length > 1 && !General.Contains(piece) && !piece.Any(letter => Grammar.Contains(letter)))
        .ToHashSet(StringComparer.Ordinal);
}

/// <summary>How a sentence asks.</summary>
internal enum Asking
{
    Something,
    When,
    Why,
}

internal static class AskingWords
{
    public static readonly Cue<Asking>[] All =
    [
        new(Asking.When, 1, "何时 什么时候 几时 多久 多长时间 什么时间 哪天 哪一天 啥时候 何日 几号 几月 时间表"),
        new(Asking.Why, 1, "为什么 为何 什么原因 何故 啥原因 凭什么 怎么回事 为啥"),
        new(Asking.Something, 1,
            """
            请问 请求 恳请 恳求 请政府 请领导 请相关 请有关 请尽快 请派 请帮 请予 请给 请核实 请解决 请处理 请查 希望 盼望 期盼 要求 建议 咨询 想问 想知道 想了解 能否 能不能 可否 可不可以 是否 是不是 有没有 如何 怎么 怎样
            哪里 哪些 哪个 谁来 谁管 多少 几个 吗 呢 需要什么 什么条件 什么手续 什么材料 什么政策 求助 盼 督促 管一管 检测一下 派人
            """),
    ];
}
