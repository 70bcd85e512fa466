using System.Diagnostics;

namespace Huiyin.Tests.Rooms.TextSense.Lexicon;

/// <summary>Whether reading grows with the text and not faster.</summary>
internal static class Growth
{
    /// <summary>Nothing to find, always the same to find, nearly something all the time, no end of a sentence, questions without end.</summary>
    public static TheoryData<string> Floods { get; } =
        ["路", "路灯", "消防通", "着火", "没有", "没有着火，", "法院", "？", "请问什么时候修？", "我的", "1", "\uD800", "a1", "。", "投诉", "高度重视", "《", "第一", "根据", "“", "2026年1月", "您好，", "感谢", "13800138000"];

    public static string Flood(string piece) => string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length));

    /// <summary>Four times the text may take about four times the work, never sixteen times; the floor keeps noise of small figures out.</summary>
    public static void IsLinear(string text, Action<string> read)
    {
        var quarter = text[..(text.Length / 4)];
        Assert.True(Work(text, read) < (10 * Work(quarter, read)) + TimeSpan.FromMilliseconds(150), "reading grows faster than the text");
    }

    // The best of five: a busy machine does not fail us.
    private static TimeSpan Work(string text, Action<string> read)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var watch = Stopwatch.StartNew();
            read(text);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        return best;
    }
}
