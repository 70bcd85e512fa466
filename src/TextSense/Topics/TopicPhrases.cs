using System.Buffers;

namespace Huiyin.TextSense.Topics;

/// <summary>Names a group by a phrase out of one of its titles: the stretch whose pairs of characters the group shares and the other messages do not.</summary>
internal sealed class TopicPhrases
{
    private const int LongestTitle = 80;
    private const int LongestPhrase = 24;
    private const int ShortestPhrase = 2;

    private const int ShortRest = 6;
    private const string SmallEnds = "的了吗呢吧啊是在和与及等有还能会要才就也都请";

    private static readonly string[] Openings =
        ["请问", "咨询", "询问", "投诉", "反映", "反应", "举报", "建议", "希望", "关于", "恳请", "请求", "强烈要求", "要求", "再次", "第二次", "问问", "质疑", "请", "问", "对", "给", "求", "在", "我", "的"];

    private static readonly string[] Closings = ["是否合理", "合理吗", "的相关问题", "等相关问题", "相关问题", "的有关问题", "有关问题", "如何解决", "怎么办", "的建议", "的咨询", "的疑问", "事宜"];

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。!?\r\n;");

    // What a pair must be worth to lengthen the phrase.
    private const double Toll = 0.6;

    private readonly string[] titles;
    private readonly Dictionary<ulong, int> everywhere;

    public TopicPhrases(IReadOnlyList<TopicMessage> messages)
    {
        titles = [.. messages.Select(TitleOf)];
        everywhere = Counted(titles);
    }

    /// <summary>The phrase; when the group shares nothing, the title of its most typical message.</summary>
    public string Name(List<int> group, Dictionary<int, double> scores)
    {
        var here = Counted(group.Select(at => titles[at]));
        var best = (Worth: 0.0, Phrase: "");
        foreach (var title in group.Select(at => titles[at]).Distinct())
        {
            var (worth, phrase) = Best(title, here, group.Count);
            if (worth > best.Worth)
            {
                best = (worth, phrase);
            }
        }

        return best.Phrase.Length >= ShortestPhrase ? best.Phrase : Shortened(titles[group.MaxBy(at => scores[at])]);
    }

    // People who leave the title blank say it in their first sentence.
    private static string TitleOf(TopicMessage message)
    {
        var title = TextFold.HalfWidth(string.IsNullOrWhiteSpace(message.Title) ? message.Text : message.Title).Trim();
        var end = title.AsSpan().IndexOfAny(SentenceEnds);
        title = string.IsNullOrWhiteSpace(message.Title) && end > 0 ? title[..end] : title;
        return title.Length > LongestTitle ? title[..LongestTitle] : title;
    }

    private static string Shortened(string title) =>
        title.Length <= LongestPhrase ? title : title[..(char.IsHighSurrogate(title[LongestPhrase - 1]) ? LongestPhrase - 1 : LongestPhrase)];

    private static Dictionary<ulong, int> Counted(IEnumerable<string> titles)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var pair in titles.SelectMany(title => Enumerable.Range(0, Math.Max(0, title.Length - 1)).Select(at => Pair(title, at)).Distinct()))
        {
            counts[pair] = counts.GetValueOrDefault(pair) + 1;
        }

        return counts;
    }

    private static ulong Pair(string title, int at) => ((ulong)char.ToLowerInvariant(title[at]) << 16) | char.ToLowerInvariant(title[at + 1]);

    private (double Worth, string Phrase) Best(string title, Dictionary<ulong, int> here, int size)
    {
        var best = (Worth: 0.0, Start: 0, End: 0);
        for (var start = 0; start < title.Length; start++)
        {
            var worth = 0.0;
            for (var at = start; at + 1 < title.Length && at + 2 - start <= LongestPhrase && char.IsLetterOrDigit(title[at]) && char.IsLetterOrDigit(title[at + 1]); at++)
            {
                worth += WorthOf(Pair(title, at), here, size);
                if (worth > best.Worth)
                {
                    best = (worth, start, at + 2);
                }
            }
        }

        return (best.Worth, Trimmed(title, best.Start, ToClauseEnd(title, best.Start, best.End)));
    }

    // A phrase that breaks off just before the end of its clause is told to the end.
    private static int ToClauseEnd(string title, int start, int end)
    {
        var clause = end;
        while (clause < title.Length && char.IsLetterOrDigit(title[clause]))
        {
            clause++;
        }

        return clause - end <= ShortRest && clause - start <= LongestPhrase + ShortRest ? clause : end;
    }

    private double WorthOf(ulong pair, Dictionary<ulong, int> here, int size) =>
        ((double)here[pair] / size * Math.Log((titles.Length + 1.0) / everywhere[pair])) - Toll;

    // No asking in front, no small word at either end, and no half of 「A市」 in front.
    private static string Trimmed(string title, int start, int end)
    {
        if (start > 0 && start < end && title[start] is '市' or '区' or '县' or '镇' or '省' && char.IsLetterOrDigit(title[start - 1]))
        {
            start++;
        }

        for (var opening = Opening(title[start..end]); opening > 0; opening = Opening(title[start..end]))
        {
            start += opening;
        }

        for (var closing = Closing(title[start..end]); closing > 0; closing = Closing(title[start..end]))
        {
            end -= closing;
        }

        while (end > start && SmallEnds.Contains(title[end - 1]) && !IsWord(title, end))
        {
            end--;
        }

        return title[start..end];
    }

    // 「低保怎么申请」: what looks like a small word is the end of a longer one.
    private static bool IsWord(string title, int end) => end >= 2 && title[end - 1] == '请' && title[end - 2] is '申' or '邀' or '聘' or '报';

    private static int Closing(string phrase) => Closings.FirstOrDefault(closing => phrase.EndsWith(closing, StringComparison.Ordinal))?.Length ?? 0;

    private static int Opening(string phrase) => Openings.FirstOrDefault(opening => phrase.StartsWith(opening, StringComparison.Ordinal))?.Length ?? 0;
}
