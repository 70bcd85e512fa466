using System.Diagnostics;
using System.Globalization;
using Huiyin.TextSense.Likeness;

namespace Huiyin.Web.Verbs;

/// <summary><c>textsense similar</c>: the rows of a file that are most like a text.</summary>
internal static partial class TextSenseVerb
{
    private const int MostSimilar = 1000;
    private const int ShownLetters = 80;

    private static int Similar(Dictionary<string, string> asked, TextWriter output, TextWriter error)
    {
        if (!asked.TryGetValue("--in", out var from) || !asked.TryGetValue("--query", out var query) || string.IsNullOrWhiteSpace(query))
        {
            return Refuse(error, Usage);
        }

        var count = 5;
        if (asked.TryGetValue("-n", out var typed) && (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out count) || count is < 1 or > MostSimilar))
        {
            return Refuse(error, $"-n 要 1 到 {MostSimilar} 的整数");
        }

        if (TextColumns.Parse(asked.GetValueOrDefault("--text") ?? UsualText(from)) is not { } columns)
        {
            return Refuse(error, Usage);
        }

        using var sheet = TextSheet.Open(from, columns.All, error);
        if (sheet is null)
        {
            return Refused;
        }

        var id = Array.Find(IdColumns, name => sheet.Headers.Has(name)) ?? sheet.Headers.Names[0];
        var rows = sheet.Rows(columns).ToDictionary(row => row.Row.Line.ToString(CultureInfo.InvariantCulture), row => (Id: row.Row.Cell(id), row.Text), StringComparer.Ordinal);
        sheet.CloseReport();
        var index = new SimilarIndex(rows.Select(row => new LikenessReport(row.Key, default, "", row.Value.Text)));
        var watch = Stopwatch.StartNew();
        var found = index.Find(query, count);
        foreach (var (at, find) in found.Index())
        {
            var (key, text) = rows[find.Key];
            output.WriteLine($"{at + 1,3}  {find.Score:0.000}  {key}  {OneLine(text)}");
        }

        output.WriteLine($"{index.Count:N0} texts, {watch.Elapsed.TotalMilliseconds:0.0} ms");
        return sheet.Bad == 0 ? Good : SomeBad;
    }

    private static string OneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > ShownLetters ? line[..ShownLetters] + "…" : line;
    }
}
