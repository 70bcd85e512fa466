using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Huiyin.TextSense.Classifying;

namespace Huiyin.Bench.TextSense;

/// <summary>A dispatcher who accepts right suggestions and corrects wrong ones: 500 imported messages before the house has learned, 500 after.</summary>
internal static partial class DeskTrial
{
    private const int Messages = 500;

    // Which unit of the sample district is right for a class, by its duty catalogue.
    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["城乡建设"] = "ZJ", ["环境保护"] = "HB", ["交通运输"] = "JT", ["教育文体"] = "JW", ["劳动和社会保障"] = "RS", ["商贸旅游"] = "SJ", ["卫生计生"] = "WJ",
    };

    public static async Task RunAsync(string database, BenchOptions options, BenchReport report)
    {
        if (PublicMessages.Labelled() is not { } all)
        {
            return;
        }

        LabelledText[] chosen = [.. all.Where(text => Units.ContainsKey(text.Label) && text.Text.Length >= 10).OrderBy(text => Drawn(options.Seed, text), StringComparer.Ordinal).Take(2 * Messages)];
        await using var place = await BenchPlace.SetUpAsync(database, Messages, options);
        await using var server = await BenchServer.StartAsync(place);
        using var dispatcher = await DeskBrowser.SignInAsync(place, server, "fp01");
        using var administrator = await DeskBrowser.SignInAsync(place, server, "gl01");
        var before = await DispatchAsync("before", chosen[..Messages], place, dispatcher, report);
        await LearnAsync(administrator);
        var after = await DispatchAsync("after", chosen[Messages..], place, dispatcher, report);
        await Console.Error.WriteLineAsync($"first suggestion taken: {before:0.000} before learning, {after:0.000} after");
    }

    private static async Task<double> DispatchAsync(string when, LabelledText[] texts, BenchPlace place, DeskBrowser dispatcher, BenchReport report)
    {
        await ImportAsync(when, texts, place);
        var labels = texts.ToLookup(text => Squeezed(text.Text), text => text.Label, StringComparer.Ordinal);
        var times = new List<double>();
        var (accepted, count, sure) = (0, 0, 0);
        var page = await dispatcher.Client.GetStringAsync("/d");
        while (Text().Match(page) is { Success: true } shown)
        {
            var text = Squeezed(WebUtility.HtmlDecode(Tags().Replace(shown.Groups["text"].Value, "")));
            var label = labels[text].FirstOrDefault() ?? throw new InvalidOperationException($"An unknown matter stands on the desk: {text[..Math.Min(40, text.Length)]}");
            var suggested = Lead().Match(page).Groups["unit"].Value;
            var isRight = suggested == Units[label];
            accepted += isRight ? 1 : 0;
            sure += page.Contains("class=\"first\"", StringComparison.Ordinal) ? 1 : 0;
            var watch = Stopwatch.StartNew();
            page = await SendAsync(dispatcher, page, label, isRight ? ("lead", suggested) : ("other", Units[label]));
            times.Add(watch.Elapsed.TotalMilliseconds);
            count++;
        }

        times.Sort();
        var where = $"{place.Database}, {when}";
        report.Add("textsense", where, "dispatched", count, "matters");
        report.Add("textsense", where, "first suggestion taken", (double)accepted / count, "");
        report.Add("textsense", where, "stood preselected", (double)sure / count, "");
        report.Add("textsense", where, "dispatch and next shown, p50", times[count / 2], "ms");
        report.Add("textsense", where, "dispatch and next shown, p95", times[count * 95 / 100], "ms");
        return (double)accepted / count;
    }

    private static async Task ImportAsync(string when, LabelledText[] texts, BenchPlace place)
    {
        var file = Path.Combine(place.Folder, $"{when}.csv");
        var start = TimeProvider.System.GetUtcNow().AddHours(-8);
        await File.WriteAllLinesAsync(file, texts.Select((text, i) => $"{when}-{i},\"{text.Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\",{start.AddSeconds(i).ToOffset(TimeSpan.FromHours(8)):yyyy-MM-dd HH:mm:ss}").Prepend("id,text,time"));
        await place.VerbAsync(["import", "matters", file, "--source", "trial"]);
    }

    private static async Task<string> SendAsync(DeskBrowser dispatcher, string page, string label, (string Name, string Value) unit)
    {
        var form = Form().Match(page);
        var fields = Hidden().Matches(form.Groups["inside"].Value).Select(field => KeyValuePair.Create(field.Groups["name"].Value, WebUtility.HtmlDecode(field.Groups["value"].Value))).Where(field => field.Key != "category").ToList();
        var category = Hidden().Matches(form.Groups["inside"].Value).FirstOrDefault(field => field.Groups["name"].Value == "category")?.Groups["value"].Value ?? "";

        // The category stays where the suggestion was right, else the person names the class.
        fields.Add(KeyValuePair.Create("category", unit.Name == "lead" && category.Length > 0 ? category : label));
        fields.Add(KeyValuePair.Create("purpose", "Help"));
        fields.Add(KeyValuePair.Create(unit.Name, unit.Value));
        using var body = new FormUrlEncodedContent(fields);
        using var answer = await dispatcher.Client.PostAsync(new Uri(WebUtility.HtmlDecode(form.Groups["action"].Value), UriKind.Relative), body);
        return answer.StatusCode is HttpStatusCode.Found or HttpStatusCode.SeeOther
            ? await dispatcher.Client.GetStringAsync(answer.Headers.Location)
            : throw new InvalidOperationException($"dispatch answered {(int)answer.StatusCode}");
    }

    private static async Task LearnAsync(DeskBrowser administrator)
    {
        const string Path = "/w/settings/suggestions";
        var page = await administrator.Client.GetStringAsync(new Uri(Path, UriKind.Relative));
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("hy_form", Token().Match(page).Groups["token"].Value)]);
        using var answer = await administrator.Client.PostAsync(new Uri(Path + "/learning", UriKind.Relative), form);
        await Console.Error.WriteLineAsync($"learning: {answer.Headers.Location}");
    }

    private static string Drawn(int seed, LabelledText text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed} {text.Text}")));

    private static string Squeezed(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex("""<p class="read">(?<text>.*?)</p>""", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Text();

    [GeneratedRegex("<[^>]+>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();

    [GeneratedRegex("name=\"lead\" value=\"(?<unit>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Lead();

    [GeneratedRegex("""<form class="stack" id="go" method="post" action="(?<action>[^"]+)"[^>]*>(?<inside>.*?)</form>""", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Hidden();

    [GeneratedRegex("name=\"hy_form\" value=\"(?<token>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
