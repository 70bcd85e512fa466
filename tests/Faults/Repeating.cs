namespace Huiyin.Tests.Faults;

/// <summary>What every client does after a silence: it sends again under the same key.</summary>
internal static class Repeating
{
    private const int Some = 10;

    /// <summary>What got no answer is sent again: it is one matter, whether or not the first try arrived. What got one is asked for again: the same number.</summary>
    /// <returns>How many had got no answer.</returns>
    public static async Task<int> SendAgainAsync(FaultServer server, Journal journal, int askedAgain = 50)
    {
        using var client = FormClient.Open(server.Address);
        var open = journal.Intents.Where(intent => !journal.Promises.ContainsKey(intent.Key)).ToList();
        foreach (var (key, text) in open)
        {
            journal.Acknowledge(key, await SendAsync(client, key, text, journal) ?? throw new InvalidOperationException($"{key} was refused"));
        }

        foreach (var (key, promise) in journal.Promises.Take(askedAgain))
        {
            Assert.Equal(promise, await SendAsync(client, key, journal.Intents[key], journal));
        }

        return open.Count;
    }

    /// <summary>A few submissions, one after the other, all of them acknowledged.</summary>
    public static async Task SubmitSomeAsync(FaultServer server, Journal journal)
    {
        using var client = new HttpClient { BaseAddress = server.Address };
        for (var no = 1; no <= Some; no++)
        {
            var (key, text) = ($"some-{no}", $"第 {no} 件：临江路 {no} 号门口的路灯不亮");
            journal.Mean(key, text);
            journal.Acknowledge(key, await LoadClient.SubmitAsync(client, key, text, CancellationToken.None) ?? throw new InvalidOperationException($"{key} was refused"));
        }
    }

    // By the door through which it came first, with the phone that was left then: what is asked must be the same.
    private static Task<Promise?> SendAsync(HttpClient client, string key, string text, Journal journal) =>
        key.StartsWith(FormClient.KeyPrefix, StringComparison.Ordinal)
            ? FormClient.SendAsync(client, key, text, CancellationToken.None)
            : LoadClient.SubmitAsync(client, key, text, CancellationToken.None, journal.Phones.GetValueOrDefault(key));
}
