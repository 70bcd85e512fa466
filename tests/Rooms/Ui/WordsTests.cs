using System.Reflection;
using System.Text.RegularExpressions;
using Huiyin.Ui;

namespace Huiyin.Tests.Rooms.Ui;

public class WordsTests
{
    private static readonly Words Ours = Words.Of(typeof(PageFrame).Assembly);

    /// <summary>Keys put together at run time; the tests of the components that do so walk through all of them.</summary>
    private static readonly string[] PutTogether = ["light.", "trail.", "error.", "help.", "keys."];

    [Fact]
    public void Both_languages_are_inside_the_assembly()
    {
        Assert.Equal("主要内容", Ours["frame.skip"][2..]);
        using (Language.Use(true))
        {
            Assert.Equal("Skip to main content", Ours["frame.skip"]);
        }

        Assert.Equal("跳到主要内容", Ours["frame.skip"]);
    }

    [Fact]
    public void A_key_nobody_wrote_is_seen_in_brackets()
    {
        Assert.Equal("[no.such-key]", Ours["no.such-key"]);
        Assert.Equal("[anything]", Words.Of(Assembly.GetExecutingAssembly())["anything"]);
    }

    [Fact]
    public void Numbers_and_days_in_sentences_are_told_as_people_read_them()
    {
        Assert.Equal("1,519 处需要补充", Ours.T("summary.count", 1519));
    }

    [Fact]
    public void No_word_of_this_room_is_unused()
    {
        var asked = Asked(Path.Combine(Drawn.House, "src", "Ui"));

        Assert.DoesNotContain(Ours.Keys(english: false), key => !asked.Contains(key) && !PutTogether.Any(family => key.StartsWith(family, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("流转")]
    [InlineData("阅处")]
    [InlineData("归口")]
    [InlineData("报结")]
    [InlineData("输入不合法")]
    public void No_page_of_ours_speaks_office_language(string jargon)
    {
        Assert.DoesNotContain(Ours.Keys(english: false), key => Ours[key].Contains(jargon, StringComparison.Ordinal));
    }

    /// <summary>Literal keys in W["…"] and W.T("…"), as components and code of a room write them.</summary>
    private static HashSet<string> Asked(string room) => Directory.GetFiles(room, "*.*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".razor" or ".cs" && !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
        .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"\bW(?:ords)?(?:\.T\(|\[)""(?<key>[a-z0-9.\-]+)""\s*[\],)]", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(2)))
        .Select(match => match.Groups["key"].Value)
        .ToHashSet(StringComparer.Ordinal);
}
