using System.Diagnostics;
using System.Globalization;
using Huiyin.TextSense.Topics;

namespace Huiyin.Web.Verbs;

/// <summary><c>textsense topics</c>: what many people write about in a file, as two tables.</summary>
internal static partial class TextSenseVerb
{
    private const int TopTen = 10;
    private static readonly TimeSpan CivilOffset = TimeSpan.FromHours(8);
    private static readonly string[] IdColumns = ["id", "msg_id"];
    private static readonly string[] TopicHeads = ["rank", "heat", "name", "place", "area", "matters", "citizens", "first", "last", "growth", "weeks"];
    private static readonly string[] MemberHeads = ["rank", "topic", "id", "time", "title", "likes", "score"];

    private static int Topics(Dictionary<string, string> asked, TextWriter output, TextWriter error)
    {
        if (!asked.TryGetValue("--in", out var from) || !asked.TryGetValue("--out-topics", out var topicsFile) || !asked.TryGetValue("--out-members", out var membersFile)
            || TopicColumns.Of(asked) is not { } columns)
        {
            return Refuse(error, Usage);
        }

        using var sheet = TextSheet.Open(from, columns.All, error);
        if (sheet is null)
        {
            return Refused;
        }

        var said = SaidIn(sheet, columns);
        sheet.CloseReport();
        var watch = Stopwatch.StartNew();
        var topics = HotTopics.Find([.. said.Values.Select(row => row.Message)]);
        watch.Stop();
        WriteTopics(topics, topicsFile);
        WriteMembers(topics, said, membersFile);
        output.WriteLine($"{said.Count:N0} messages, {topics.Count:N0} topics with {topics.Sum(topic => topic.Counts.Matters):N0} messages, {watch.Elapsed.TotalSeconds:0.0} s, {PeakMemory()} MB at most");
        foreach (var (at, topic) in topics.Take(TopTen).Index())
        {
            output.WriteLine($"{at + 1,3}  {topic.Heat.Value,5:0.0}  {topic.Counts.Matters,4:N0} 件 {topic.Counts.Citizens,4:N0} 人  {topic.Name}{(topic.Place is null ? "" : $"（{topic.Place}）")}  {Day(topic.Counts.First)}～{Day(topic.Counts.Last)}");
        }

        return sheet.Bad == 0 ? Good : SomeBad;
    }

    // By line: ids of a foreign file may come twice.
    private static Dictionary<string, SaidRow> SaidIn(TextSheet sheet, TopicColumns columns)
    {
        var id = Array.Find(IdColumns, name => sheet.Headers.Has(name)) ?? sheet.Headers.Names[0];
        var area = sheet.Headers.Has("area") ? "area" : null;
        var said = new Dictionary<string, SaidRow>(StringComparer.Ordinal);
        foreach (var (row, _) in sheet.Rows(new TextColumns([[columns.Text], [columns.Title]])))
        {
            if (ReadTime(row.Cell(columns.Time)) is not { } time)
            {
                sheet.Report(row, $"“{columns.Time}”看不懂: {row.Cell(columns.Time)}");
                continue;
            }

            var key = row.Line.ToString(CultureInfo.InvariantCulture);
            said[key] = new SaidRow(row.Cell(id), new TopicMessage(key, time, row.Cell(columns.Title).Trim(), row.Cell(columns.Text).Trim())
            {
                Citizen = columns.Citizen is null ? null : row.Cell(columns.Citizen),
                Area = area is null ? null : row.Cell(area),
                Endorsements = columns.Likes is not null && int.TryParse(row.Cell(columns.Likes), NumberStyles.Integer, CultureInfo.InvariantCulture, out var likes) ? likes : 0,
            });
        }

        return said;
    }

    private static void WriteTopics(IReadOnlyList<HotTopic> topics, string path)
    {
        using var written = new StreamWriter(path);
        written.WriteLine(CsvLine.Of(TopicHeads));
        foreach (var (at, topic) in topics.Index())
        {
            var (counts, trend) = (topic.Counts, topic.Trend);
            written.WriteLine(CsvLine.Of([
                $"{at + 1}", Number(topic.Heat.Value, "0.0"), topic.Name, topic.Place ?? "", topic.Area ?? "", $"{counts.Matters}", $"{counts.Citizens}",
                Day(counts.First), Day(counts.Last), trend.Growth is { } growth ? Number(growth, "0.00") : "", string.Join(' ', trend.Weeks),
            ]));
        }
    }

    private static void WriteMembers(IReadOnlyList<HotTopic> topics, Dictionary<string, SaidRow> said, string path)
    {
        using var written = new StreamWriter(path);
        written.WriteLine(CsvLine.Of(MemberHeads));
        foreach (var (at, topic) in topics.Index())
        {
            foreach (var member in topic.Members)
            {
                var (id, message) = said[member.Key];
                written.WriteLine(CsvLine.Of([
                    $"{at + 1}", topic.Name, id, message.Time.ToOffset(CivilOffset).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), message.Title, $"{message.Endorsements}", Number(member.Score, "0.000"),
                ]));
            }
        }
    }

    // Civil time where the file says no offset.
    private static DateTimeOffset? ReadTime(string cell) =>
        DateTime.TryParse(cell, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.RoundtripKind, out var read)
            ? read.Kind == DateTimeKind.Unspecified ? new DateTimeOffset(read, CivilOffset) : new DateTimeOffset(read)
            : null;

    private static string Day(DateTimeOffset moment) => moment.ToOffset(CivilOffset).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    private sealed record SaidRow(string Id, TopicMessage Message);

    private sealed record TopicColumns(string Time, string Title, string Text)
    {
        public string? Likes { get; private init; }

        public string? Citizen { get; private init; }

        public IEnumerable<string> All => new[] { Time, Title, Text, Likes, Citizen }.OfType<string>();

        public static TopicColumns? Of(Dictionary<string, string> asked) =>
            asked.TryGetValue("--time", out var time) && asked.TryGetValue("--title", out var title) && asked.TryGetValue("--text", out var text)
                ? new TopicColumns(time, title, text) { Likes = asked.GetValueOrDefault("--likes"), Citizen = asked.GetValueOrDefault("--citizen") }
                : null;
    }
}
