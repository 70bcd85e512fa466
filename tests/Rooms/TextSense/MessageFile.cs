using System.Text;

namespace Huiyin.Tests.Rooms.TextSense;

/// <summary>Real messages that are measured against and never part of the project; a test that needs them is skipped where they are not.</summary>
internal static class MessageFile
{
    public sealed record Row(IReadOnlyDictionary<string, string> Fields)
    {
        public string this[string field] => Fields[field];

        public DateTimeOffset Created => new(DateTime.ParseExact(Fields["created"], "yyyy-MM-dd HH:mm:ss", null), TimeSpan.FromHours(8));
    }

    public static List<Row> Read(string name)
    {
        if (MeasurementFiles.Find($"teddy2020c/{name}") is not { } path)
        {
            Assert.Skip("The shared files are not here.");
            return [];
        }

        var records = Records(File.ReadAllText(path)).ToList();
        return [.. records.Skip(1).Select(record => new Row(records[0].Zip(record).ToDictionary(pair => pair.First, pair => pair.Second)))];
    }

    // RFC 4180: quotes doubled inside quotes, line breaks allowed there.
    private static IEnumerable<List<string>> Records(string text)
    {
        var record = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '"')
            {
                isQuoted = !isQuoted;
                if (isQuoted && at > 0 && text[at - 1] == '"')
                {
                    field.Append('"');
                }
            }
            else if (isQuoted || letter is not (',' or '\n' or '\r'))
            {
                field.Append(letter);
            }
            else if (letter != '\r')
            {
                record.Add(field.ToString());
                field.Clear();
                if (letter == '\n')
                {
                    yield return record;
                    record = [];
                }
            }
        }
    }
}
