using System.Text.RegularExpressions;
using System.Xml.Linq;
using Huiyin.Tests.HouseRules.Reading;

namespace Huiyin.Tests.HouseRules;

/// <summary>Whatever is said to people is said in both languages, with the same gaps to fill.</summary>
public partial class WordsTests
{
    [Fact]
    public void Both_languages_say_the_same_things()
    {
        Languages(House.Ours).Passes(mustFind: House.Ours.HasBusinessCode);
    }

    [Theory]
    [InlineData("a=甲", "a=A;b=B", "b")]
    [InlineData("a=甲;b=乙", "a=A", "b")]
    [InlineData("a={0}甲", "a=A", "a")]
    [InlineData("a=甲", "a= ", "a")]
    public void A_gap_between_the_languages_is_noticed(string chinese, string english, string word)
    {
        Languages(Room("", chinese, english)).FindsOne($"“{word}”");
    }

    [Fact]
    public void Every_word_that_is_used_exists()
    {
        Uses(House.Ours).Passes(mustFind: House.Ours.HasBusinessCode);
    }

    [Theory]
    [InlineData("""var x = W["b"];""", "b")]
    [InlineData("""var x = W.T("b", 1);""", "b")]
    [InlineData("""var x = W.Words["b"];""", "b")]
    [InlineData("""var x = $"{W["b"]}";""", "b")]
    [InlineData("""var x = W["b." + state];""", "b.")]
    [InlineData("""var x = W[$"b.{state}"];""", "b.")]
    public void A_missing_word_is_noticed(string code, string word)
    {
        Uses(Room("""var x = W["a"]; // W["c"]""" + "\n" + code, "a=甲", "a=A")).FindsOne($"“{word}”");
    }

    private static Inspection Languages(House house) => Inspection.Of(
        house.Rooms.Where(room => Resource(house, room, "Words.resx") is not null || Resource(house, room, "Words.en.resx") is not null),
        room =>
        {
            var chinese = Read(Resource(house, room, "Words.resx"));
            var english = Read(Resource(house, room, "Words.en.resx"));
            return chinese.Keys.Union(english.Keys).Where(key => !AreAlike(chinese.GetValueOrDefault(key), english.GetValueOrDefault(key)))
                .Select(key => $"{room.Folder}: “{key}” is missing or blank in one language, or has other placeholders in it.");
        });

    private static Inspection Uses(House house) => Inspection.Of(
        house.Rooms.SelectMany(room => house.Of(room).SelectMany(file => Use().Matches(WithoutComments(file)).Select(use => (room, file, use)))),
        found =>
        {
            var keys = Read(Resource(house, found.room, "Words.resx")).Keys;
            var key = found.use.Groups["key"].Value;
            var isWhole = found.use.Groups["end"].Value is "]" or "," or ")";
            return (isWhole ? keys.Contains(key) : keys.Any(known => known.StartsWith(key, StringComparison.Ordinal)))
                ? []
                : [$"{found.file}:{found.file.LineAt(found.use.Index)}: {(isWhole ? "the word" : "no word begins with")} “{key}” {(isWhole ? "does not exist " : "")}in {found.room.Folder}/Words.resx."];
        });

    private static bool AreAlike(string? chinese, string? english) =>
        !string.IsNullOrWhiteSpace(chinese) && !string.IsNullOrWhiteSpace(english) && Gaps(chinese).SetEquals(Gaps(english));

    private static HashSet<string> Gaps(string text) => [.. Gap().Matches(text).Select(gap => gap.Groups[1].Value)];

    private static SourceFile? Resource(House house, Project room, string name) => house.Find($"{room.Folder}/{name}");

    private static Dictionary<string, string> Read(SourceFile? file) => file is null
        ? []
        : XDocument.Parse(file.Text).Descendants("data").ToDictionary(word => word.Attribute("name")!.Value, word => word.Element("value")?.Value ?? "");

    // Keys stand in strings, so only whole comment lines are taken away, and remarks at the end of a line.
    private static string WithoutComments(SourceFile file) => Comment().Replace(file.IsRazor ? file.Code : file.Text, found => new string(' ', found.Length));

    private static House Room(string code, string chinese, string english) => House.Of(
        ("src/Matters/Matters.csproj", "<Project />"),
        ("src/Matters/A.cs", code),
        ("src/Matters/Words.resx", Resx(chinese)),
        ("src/Matters/Words.en.resx", Resx(english)));

    private static string Resx(string words) =>
        $"<root>{string.Concat(words.Split(';').Select(word => word.Split('=')).Select(word => $"""<data name="{word[0]}"><value>{word[1]}</value></data>"""))}</root>";

    [GeneratedRegex("""\bW(?:\.Words)?(?:\.T\(|\[)\s*\$?"(?<key>[^"{]+)(?:"\s*)?(?<end>.)""", RegexOptions.Singleline)]
    private static partial Regex Use();

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Gap();

    [GeneratedRegex(@"^\s*//.*$|\s//\s[^\n]*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
