using System.Collections.Concurrent;
using System.Text.Json;

namespace Huiyin.Tests.Faults;

/// <summary>E7: the same submission arrives twenty times at once; it is one matter, and everybody gets its number.</summary>
public sealed class DuplicateTests
{
    private const int Copies = 20;
    private const int FewKeys = 5;

    [Fact]
    public async Task Twenty_parallel_copies_of_each_key_make_one_matter_each()
    {
        var findings = await RunAsync(Figures.Keys, null);

        Assert.True(findings.Count == 0, string.Join('\n', findings.Take(30)));
    }

    [Fact]
    public async Task A_house_that_keeps_no_keys_is_found_out() => Assert.NotEmpty(await RunAsync(FewKeys, "no-idempotency"));

    // Whatever speaks against "one key, one matter, one number".
    private static async Task<IReadOnlyList<string>> RunAsync(int keys, string? sabotage)
    {
        var (server, _) = await FaultServer.NewAsync();
        await using var running = server;
        using var journal = new Journal(server.JournalFile);
        server.Sabotage = sabotage;
        await server.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = server.Address };
        var answers = new ConcurrentDictionary<string, Promise?[]>(StringComparer.Ordinal);

        await Parallel.ForEachAsync(Enumerable.Range(1, keys), new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (no, ct) =>
        {
            var (key, text) = ($"copy-{no}", $"第 {no} 件：柑子园 {no} 号楼的水管漏水");
            journal.Mean(key, text);
            answers[key] = await Task.WhenAll(Enumerable.Range(0, Copies).Select(_ => LoadClient.SubmitAsync(client, key, text, ct)));
        });
        foreach (var (key, got) in answers)
        {
            journal.Acknowledge(key, got[0] ?? new Promise("", ""));
        }

        await using var books = new HouseBooks(server.Arguments);
        var faults = await books.VerifyAsync(journal);
        var matters = await books.CountMattersAsync();
        Console.WriteLine("seed " + JsonSerializer.Serialize(new { experiment = "E7 duplicates", database = server.Database, sabotage, keys, copies = Copies, matters, faults = faults.Count }));
        return
        [
            .. answers.Where(pair => pair.Value.Distinct().Count() != 1 || pair.Value[0] is null).Select(pair => $"{pair.Key}: {string.Join(", ", pair.Value.Select(promise => promise?.Number ?? "refused").Distinct())}"),
            .. answers.Values.Select(got => got[0]?.Number).Distinct().Count() == keys ? (string[])[] : ["two keys got one number"],
            .. matters == keys ? (string[])[] : [$"{keys} keys made {matters} matters"],
            .. faults,
        ];
    }
}
