using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Huiyin.Ui;

namespace Huiyin.Tests.Rooms.Ui;

/// <summary>U8: every pair of words and ground that the style sheets can make, computed from the style sheets themselves.</summary>
public class ContrastTests
{
    private static readonly string[] Inks = ["ink", "ink-2", "ink-3", "act", "act-hover", "link", "seal", "ok", "soon", "today", "late", "pause"];

    /// <summary>Pairs that meet by nesting, where no single rule names both.</summary>
    private static readonly (string Words, string Ground)[] Nested =
    [
        ("ok", "ok-soft"), ("soon", "soon-soft"), ("today", "today-soft"), ("late", "late-soft"), ("pause", "pause-soft"), ("seal", "seal-soft"),
        ("ink", "ok-soft"), ("ink", "soon-soft"), ("ink", "today-soft"), ("ink", "late-soft"), ("ink", "pause-soft"), ("ink", "act-soft"), ("ink", "wash"),
        ("ink-2", "act-soft"), ("ink-2", "wash"), ("ink-2", "pause-soft"), ("ink-2", "line-2"), ("link", "act-soft"), ("link", "soon-soft"),
        ("act", "act-soft"), ("act-hover", "wash"), ("on-act", "act"), ("on-act", "act-hover"), ("focus-ink", "focus"),
    ];

    [Theory]
    [InlineData("")]
    [InlineData("elder")]
    [InlineData("desk")]
    public void Words_can_be_read_on_paper_and_on_the_table(string version)
    {
        var tokens = Tokens(version);

        var weak = Inks.SelectMany(ink => new[] { "paper", "mist" }.Select(ground => (Words: ink, Ground: ground)))
            .Concat(Nested)
            .Select(pair => (pair.Words, pair.Ground, Ratio: Contrast(tokens[pair.Words], tokens[pair.Ground])))
            .Where(pair => pair.Ratio < 4.5);

        Assert.Empty(weak);
    }

    [Theory]
    [InlineData("public.css")]
    [InlineData("desk.css")]
    [InlineData("paper.css")]
    public void Every_rule_that_names_words_and_ground_can_be_read(string sheet)
    {
        var tokens = Tokens("");
        var css = Encoding.UTF8.GetString(Assets.Body(sheet).Span);
        var pairs = Regex.Matches(css, @"(?<who>[^{}]+)\{(?<body>[^{}]*)\}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))
            .Select(rule => (Who: rule.Groups["who"].Value.Trim(), Words: Colour(rule.Groups["body"].Value, "color"), Ground: Colour(rule.Groups["body"].Value, "background")))
            .Where(pair => tokens.ContainsKey(pair.Words ?? "") && tokens.ContainsKey(pair.Ground ?? ""))
            .ToList();

        Assert.True(pairs.Count > 5, $"only {pairs.Count} rules name both");
        Assert.DoesNotContain(pairs, pair => !pair.Who.Contains("disabled", StringComparison.Ordinal) && Contrast(tokens[pair.Words!], tokens[pair.Ground!]) < 4.5); // filtered above
    }

    // LED and walls: ≥ 7:1
    [Fact]
    public void Words_on_walls_can_be_read_from_afar()
    {
        var tokens = Tokens("screen");

        Assert.DoesNotContain(new[] { "ink", "ink-2", "act", "link", "ok", "soon", "today", "late" }, ink => Contrast(tokens[ink], tokens["paper"]) < 7);
    }

    [Fact]
    public void The_measure_itself_is_right()
    {
        Assert.Equal(21.0, Contrast("#000000", "#ffffff"), 2);
        Assert.Equal(4.48, Contrast("#777777", "#ffffff"), 2);
    }

    private static Dictionary<string, string> Tokens(string version)
    {
        var css = Assets.Source("tokens.css");
        var all = Block(css, ":root").ToDictionary();
        if (version.Length > 0)
        {
            foreach (var (name, value) in Block(css, $"[data-{version}]"))
            {
                all[name] = value;
            }
        }

        return all;
    }

    private static IEnumerable<KeyValuePair<string, string>> Block(string css, string selector)
    {
        var start = css.IndexOf(selector + " {", StringComparison.Ordinal);
        Assert.True(start >= 0, $"no {selector} in tokens.css");
        var block = css[start..css.IndexOf('}', start)];
        return Regex.Matches(block, @"--(?<name>[\w-]+):\s*(?<value>#[0-9a-f]{6})\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            .Select(match => KeyValuePair.Create(match.Groups["name"].Value, match.Groups["value"].Value));
    }

    private static string? Colour(string body, string property)
    {
        var match = Regex.Match(body, $@"(^|;|\s){property}:\s*var\(--(?<token>[\w-]+)\)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        return match.Success ? match.Groups["token"].Value : null;
    }

    private static double Contrast(string one, string other)
    {
        double[] light = [Luminance(one), Luminance(other)];
        return (light.Max() + 0.05) / (light.Min() + 0.05);
    }

    private static double Luminance(string hex)
    {
        var parts = new[] { 1, 3, 5 }.Select(i => int.Parse(hex.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
