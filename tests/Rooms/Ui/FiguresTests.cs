using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Huiyin.Ui;
using QRCoder;

namespace Huiyin.Tests.Rooms.Ui;

public class FiguresTests
{
    [Theory]
    [InlineData(4)]
    [InlineData(1)]
    public async Task The_code_on_the_receipt_has_every_module_in_its_place(int quiet)
    {
        const string address = "https://hy.example.gov.cn/c#261121042737-K7M4QX";
        using var generator = new QRCodeGenerator();
        using var truth = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);

        var html = await Drawn.AsHtml<QrCode>(new { Text = address, Title = "查进度的二维码", QuietZone = quiet });

        var size = truth.ModuleMatrix.Count - 8;
        var drawn = Modules(html);
        Assert.Contains($"viewBox=\"0 0 {size + 2 * quiet} {size + 2 * quiet}\"", html, StringComparison.Ordinal);
        Assert.Contains("role=\"img\" aria-label=\"查进度的二维码\"", html, StringComparison.Ordinal);
        for (var y = 0; y < size; y++)
        {
            for (var x = 0; x < size; x++)
            {
                Assert.Equal(truth.ModuleMatrix[y + 4][x + 4], drawn.Contains((x + quiet, y + quiet)));
            }
        }

        Assert.All(drawn, module => Assert.True(module.X >= quiet && module.Y >= quiet && module.X < size + quiet && module.Y < size + quiet));
    }

    [Fact]
    public async Task The_count_of_days_shows_numbers_stops_and_days_off()
    {
        CountCell[][] weeks = [[new("2", Css: "off"), new("3", Css: "start", Note: "收"), new("4日", 1), new("5日", 2), new("6", Css: "halt", Note: "停"), new("7", Css: "off", Note: "休"), new("8", 3, "due")]];

        var html = await Drawn.AsHtml<CountTable>(new { Weeks = weeks, Caption = "11月3日收到，当天不算" });

        Assert.Equal("11月3日收到，当天不算 一 二 三 四 五 六 日 2 3 收 1 4日 2 5日 6 停 7 休 3 8", Drawn.Words(html));
        Assert.Contains("<td class=\"halt\">6<br>停</td>", html.Replace(" />", ">", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<td class=\"due\"><b>3</b>8</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bars_stand_on_the_axis_and_stay_in_the_picture()
    {
        ChartPoint[] points = [new("10月", 1200, 1100, 900), new("11月", 1519, 1285)];

        var html = await Drawn.AsHtml<Bars>(new { Title = "收件", Description = "两个月", Points = points });

        var bars = Regex.Matches(html, @"<rect class=""in""[^>]* y=""(?<y>[\d.]+)""[^>]* height=""(?<h>[\d.]+)""", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        Assert.Equal(2, bars.Count);
        Assert.All(bars, bar => Assert.Equal(262, Number(bar, "y") + Number(bar, "h"), 1));
        Assert.All(bars, bar => Assert.InRange(Number(bar, "y"), 20, 262));
        Assert.Contains(">1,600</text>", html, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"收件。两个月\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chart_without_figures_is_still_a_picture()
    {
        Assert.Contains("<svg", await Drawn.AsHtml<Bars>(new { Title = "收件", Points = Array.Empty<ChartPoint>() }), StringComparison.Ordinal);
        Assert.Contains("<svg", await Drawn.AsHtml<Spark>(new { Title = "收件", Values = Array.Empty<double>() }), StringComparison.Ordinal);
        Assert.Contains("width=\"0\"", await Drawn.AsHtml<Meter>(new { Value = 3.0, Of = 0.0 }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_step_of_an_axis_is_round_whole_and_never_too_small()
    {
        Prop.ForAll(Gen.Choose(1, 2_000_000).Select(n => n / 7.0).ToArbitrary(), need =>
        {
            var step = Bars.RoundUp(need);
            return step >= need && step <= Math.Max(1, need) * 2.01 && step % 1 == 0;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task A_ranking_says_which_way_it_went()
    {
        RankedItem[] items = [new("路灯", 164, "/l?t=1", 0.38), new("噪声", 82, Change: -0.09), new("电梯", 3)];

        var html = await Drawn.AsHtml<Ranking>(new { Items = items });

        Assert.Contains("<span class=\"n up\">38.0%</span>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"n down\">9.0%</span>", html, StringComparison.Ordinal);
        Assert.Contains("<rect width=\"50\"", html, StringComparison.Ordinal);
    }

    private static HashSet<(int X, int Y)> Modules(string html)
    {
        var path = Regex.Match(html, "fill=\"#000\" d=\"(?<d>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["d"].Value;
        return Regex.Matches(path, @"M(?<x>\d+) (?<y>\d+)h(?<w>\d+)v1h-\k<w>z", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            .SelectMany(run => Enumerable.Range((int)Number(run, "x"), (int)Number(run, "w")).Select(x => (x, (int)Number(run, "y"))))
            .ToHashSet();
    }

    private static double Number(Match match, string group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
