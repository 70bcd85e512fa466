using System.Text.Json;

namespace Huiyin.Matters.Verifying;

/// <summary>What a client meant to send and what it was promised, as it wrote it down before the next step: one JSON object a line.</summary>
/// <remarks><c>{"key","text"}</c> before sending, <c>{"key","Number","QueryCode"}</c> when acknowledged, <c>{"number","kind"}</c> when a move was.</remarks>
internal sealed record ClientJournal(IReadOnlyDictionary<string, string> Intents, IReadOnlyDictionary<string, (string Number, string QueryCode)> Promises, IReadOnlyList<(string Number, string Kind)> Moves)
{
    public static async Task<ClientJournal> ReadAsync(string file, CancellationToken ct)
    {
        var intents = new Dictionary<string, string>(StringComparer.Ordinal);
        var promises = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        var moves = new List<(string, string)>();
        // Whoever writes it may still have it open.
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        while (await reader.ReadLineAsync(ct) is { Length: > 0 } line)
        {
            using var document = JsonDocument.Parse(line);
            var said = document.RootElement.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetString() ?? "", StringComparer.Ordinal);
            if (said.TryGetValue("text", out var text))
            {
                intents[said["key"]] = text;
            }
            else if (said.TryGetValue("Number", out var number))
            {
                promises[said["key"]] = (number, said["QueryCode"]);
            }
            else
            {
                moves.Add((said["number"], said["kind"]));
            }
        }

        return new ClientJournal(intents, promises, moves);
    }
}
