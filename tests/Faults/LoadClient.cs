using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Huiyin.Tests.Faults;

/// <summary>Sixteen people at once: most submit, some look up, some are staff who accept. Stops where the server is gone.</summary>
internal sealed class LoadClient(Uri address, string token, Journal journal, string? phone = null)
{
    /// <summary>After so many submissions nobody submits any more.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>Nobody looks anything up or moves it.</summary>
    public bool OnlySubmits { get; init; }

    public const int Workers = 16;
    private int sent;

    /// <summary>Runs until the server answers no more or it is told to stop.</summary>
    public async Task RunAsync(Dice dice, int round, CancellationToken stop)
    {
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(() => WorkAsync(dice.Split(), $"{round}-{worker}", stop), stop)));
    }

    /// <summary>Sends one submission; the same key may be sent again and again.</summary>
    public static async Task<Promise?> SubmitAsync(HttpClient client, string key, string text, CancellationToken ct, string? phone = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/matters", UriKind.Relative)) { Content = JsonContent.Create(new { text, phone }) };
        request.Headers.Add("Idempotency-Key", key);
        using var answer = await client.SendAsync(request, ct);
        if (!answer.IsSuccessStatusCode)
        {
            return null;
        }

        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync(ct))!;
        return new Promise(body["receiptNumber"]!.GetValue<string>(), body["queryCode"]!.GetValue<string>());
    }

    private async Task WorkAsync(Dice dice, string name, CancellationToken stop)
    {
        using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(10) };
        var own = new List<Promise>();
        try
        {
            while (!stop.IsCancellationRequested)
            {
                var what = dice.Below(100);
                if (sent >= Most && own.Count == 0)
                {
                    return;
                }

                if ((OnlySubmits || what < 75 || own.Count == 0) && sent < Most)
                {
                    await SubmitOneAsync(client, name, dice, own, stop);
                }
                else if (what < 85)
                {
                    await LookUpAsync(client, own[dice.Below(own.Count)], stop);
                }
                else
                {
                    await AcceptAsync(client, own[dice.Below(own.Count)], stop);
                }
            }
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException or IOException)
        {
            // The server was killed under us: what was not acknowledged is not in the journal's promises.
        }
    }

    private async Task SubmitOneAsync(HttpClient client, string name, Dice dice, List<Promise> own, CancellationToken stop)
    {
        var no = Interlocked.Increment(ref sent);
        var key = $"fault-{name}-{no}-{dice.Below(1_000_000)}";
        var text = $"第 {no} 件：临江路 {dice.Below(900)} 号门口的路灯不亮（{key}）";
        journal.Mean(key, text, phone);
        if (await SubmitAsync(client, key, text, stop, phone) is { } promise)
        {
            journal.Acknowledge(key, promise);
            own.Add(promise);
        }
    }

    private static async Task LookUpAsync(HttpClient client, Promise promise, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/matters/" + promise.Number, UriKind.Relative));
        request.Headers.Add("X-Query-Code", promise.QueryCode);
        using var answer = await client.SendAsync(request, stop);
        Assert.True(answer.IsSuccessStatusCode, $"{promise.Number} was acknowledged, and looking it up gives {(int)answer.StatusCode}");
    }

    private async Task AcceptAsync(HttpClient client, Promise promise, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/api/v1/staff/matters/{promise.Number}/acceptance", UriKind.Relative)) { Content = JsonContent.Create(new { purpose = "Help" }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await client.SendAsync(request, stop);
        if (answer.IsSuccessStatusCode)
        {
            journal.Moved(promise.Number, "T2");
        }
    }
}
