using Huiyin.TextSense.Lexicon;

namespace Huiyin.Tests.Rooms.TextSense.Lexicon;

public class WordFinderTests
{
    [Fact]
    public void The_longest_word_at_a_place_is_found_and_hides_the_shorter_ones()
    {
        Assert.Equal("消防通道@1 路灯@7", Found("在消防通道旁的路灯下", "消防", "通道", "消防通道", "路灯"));
    }

    [Fact]
    public void A_word_that_only_began_does_not_hide_another_inside_it()
    {
        Assert.Equal("通道@2", Found("消防通道的", "消防通道口", "通道", "道口"));
        Assert.Equal("水管爆@1", Found("来水管爆了", "来水管爆裂", "水管爆", "管爆"));
    }

    [Fact]
    public void Of_two_words_that_overlap_the_one_that_begins_first_is_found()
    {
        Assert.Equal("停水@0 电表@3", Found("停水、电表", "停水", "水、电", "电表"));
    }

    [Fact]
    public void Full_width_and_capitals_make_no_difference()
    {
        Assert.Equal("app@1 ktv@5", Found("用ＡＰＰ去Ktv吧", "App", "ＫＴＶ").Replace("ｋｔｖ", "ktv", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("花了1200元", "120")]
    [InlineData("happy", "app")]
    [InlineData("a120", "120")]
    public void Latin_words_and_numbers_are_found_only_whole(string text, string word)
    {
        Assert.Equal("", Found(text, word));
    }

    [Fact]
    public void A_list_may_be_written_over_several_lines_and_a_word_keeps_its_first_meaning()
    {
        var cues = new CueList<string>(new Cue<string>("lamp", 1, "路灯 照明\n灯杆\r\n  黑灯"), new Cue<string>("other", 2, "照明 井盖"));

        Assert.Equal(["lamp", "lamp", "lamp", "other"], cues.Find("照明、灯杆、黑灯、井盖").Select(hit => hit.Meaning));
    }

    [Fact]
    public void An_empty_text_and_an_empty_list_find_nothing()
    {
        Assert.Equal("", Found("", "路灯"));
        Assert.Equal("", Found("路灯"));
        Assert.Equal("", Found("路 灯", "", " "));
    }

    [Fact]
    public void What_is_found_is_what_a_slow_search_finds()
    {
        string[] words = ["路", "路灯", "灯不亮", "不亮", "亮", "小区路灯", "a", "ab1", "1"];
        const string Letters = "小区路灯不亮ab1 ";
        var state = 7u;
        for (var round = 0; round < 3000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 12).Select(_ => Letters[(int)((state = (state * 1664525) + 1013904223) >> 16) % Letters.Length]));

            Assert.Equal(Slowly(text, words), Found(text, words));
        }
    }

    [Theory]
    [MemberData(nameof(Growth.Floods), MemberType = typeof(Growth))]
    public void Fifty_kilobytes_are_read_in_no_time(string piece)
    {
        var finder = new WordFinder(["路", "路路", "路路路", "路灯", "灯路灯路", "消防通道", "着火", "法院判决", .. Enumerable.Range(1, 30).Select(length => new string('我', length) + "的")]);

        Growth.IsLinear(Growth.Flood(piece), text => finder.Find(text));
    }

    private static string Found(string text, params string[] words) =>
        string.Join(' ', new WordFinder(words).Find(text).Select(hit => $"{words[hit.Word].ToLowerInvariant()}@{hit.Start}"));

    private static string Slowly(string text, string[] words)
    {
        var found = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            var word = words.Where(word => text.AsSpan(at).StartsWith(word, StringComparison.Ordinal) && IsWhole(text, at, word.Length)).MaxBy(word => word.Length);
            if (word is not null)
            {
                found.Add($"{word}@{at}");
                at += word.Length - 1;
            }
        }

        return string.Join(' ', found);
    }

    private static bool IsWhole(string text, int start, int length)
    {
        bool Joined(int left, int right) => left >= 0 && right < text.Length && char.IsAsciiLetterOrDigit(text[left]) && char.IsAsciiLetterOrDigit(text[right]);
        return !Joined(start - 1, start) && !Joined(start + length - 1, start + length);
    }
}
