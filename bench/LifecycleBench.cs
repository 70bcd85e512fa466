using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace Huiyin.Bench;

/// <summary>
/// create → dispatch → sign → contact → reply handed in → approved and sent → tracked by the citizen, over HTTP; then creates alone for the CPU of one.
/// The stands of a database take turns, so that a machine whose speed drifts is as fast for one as for the other.
/// </summary>
internal static class LifecycleBench
{
    private const int WarmUpSeconds = 25;
    private const string Unit = "CG";

    public static async Task RunAsync(IReadOnlyList<Stand> stands, BenchOptions options, BenchReport report)
    {
        foreach (var (_, server) in stands)
        {
            await WorkAsync(options.Workers, TimeSpan.FromSeconds(WarmUpSeconds), (worker, turn) => LifeAsync(server, new Latencies(), worker, turn));
        }

        var gauge = new List<double>();
        var all = stands.Select(stand => (Stand: stand, Tally: new Tally())).ToList();
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var (stand, tally) in all)
            {
                gauge.Add(Gauge.Take());
                await LivesAsync(stand, tally, options);
                await CreatesAsync(stand, tally, options);
            }
        }

        foreach (var (stand, tally) in all)
        {
            tally.Print(stand.Place.Name, report);
            report.Add("lifecycle", stand.Place.Name, "resident memory", ProcessCpu.ResidentMegabytes(stand.Server.ProcessId), "MB");
        }

        report.Add("machine", stands[0].Place.Database, "a fixed piece of work, fastest", gauge.Min(), "ms");
        report.Add("machine", stands[0].Place.Database, "a fixed piece of work, median", Tally.Median(gauge), "ms");
        report.Add("machine", stands[0].Place.Database, "a fixed piece of work, slowest", gauge.Max(), "ms");
        if (all.Count > 1)
        {
            var ratios = all[^1].Tally.Rates.Zip(all[0].Tally.Rates, (large, small) => large / small).ToList();
            report.Add("lifecycle", stands[0].Place.Database, $"rate at {stands[^1].Place.Matters:N0} / at {stands[0].Place.Matters:N0}", Tally.Median(ratios), "");
        }
    }

    private static async Task LivesAsync(Stand stand, Tally tally, BenchOptions options)
    {
        var cpu = ProcessCpu.Of(stand.Server.ProcessId);
        var (lives, took) = await WorkAsync(options.Workers, TimeSpan.FromSeconds(options.Seconds), (worker, turn) => LifeAsync(stand.Server, tally.Latencies, worker, turn));
        tally.Rates.Add(lives / took.TotalSeconds);
        tally.LifeCpu.Add((ProcessCpu.Of(stand.Server.ProcessId) - cpu) / lives);
    }

    private static async Task CreatesAsync(Stand stand, Tally tally, BenchOptions options)
    {
        var application = ProcessCpu.Of(stand.Server.ProcessId);
        var database = ProcessCpu.OfPostgres();
        var (creates, _) = await WorkAsync(options.Workers, TimeSpan.FromSeconds(Math.Max(3, options.Seconds / 2)), async (worker, turn) => await CreateAsync(stand.Server, new Latencies(), worker, turn));
        tally.CreateCpu.Add((ProcessCpu.Of(stand.Server.ProcessId) - application) / creates);
        tally.CreateDatabaseCpu.Add(stand.Place.Connection is null ? 0 : (ProcessCpu.OfPostgres() - database) / creates);
    }

    private static async Task<(int Done, TimeSpan Took)> WorkAsync(int workers, TimeSpan time, Func<int, int, Task> work)
    {
        var done = 0;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, workers).Select(async worker =>
        {
            for (var turn = 0; watch.Elapsed < time; turn++)
            {
                await work(worker, turn);
                Interlocked.Increment(ref done);
            }
        }));
        return (done, watch.Elapsed);
    }

    private static async Task LifeAsync(BenchServer server, Latencies latencies, int worker, int turn)
    {
        var (number, code) = await CreateAsync(server, latencies, worker, turn);
        var staff = $"/api/v1/staff/matters/{number}/";
        await MoveAsync(server, latencies, "dispatch", "fp01", staff + "dispatch", new { lead = Unit, purpose = "Help" });
        await MoveAsync(server, latencies, "sign", "cb01", staff + "signature", new { handler = "cb01" });
        await MoveAsync(server, latencies, "contact", "cb01", staff + "contacts", new { how = "phone", words = "已电话联系，约好下午到现场看。" });
        await MoveAsync(server, latencies, "reply", "cb01", staff + "reply", new { result = "Solved", reply = "您好，路灯线路已经修好，今晚起正常照明，谢谢您的反映。" });
        await MoveAsync(server, latencies, "approve", "sh01", staff + "approval", new { });
        using var track = new HttpRequestMessage(HttpMethod.Get, "/api/v1/matters/" + number);
        track.Headers.Add("X-Query-Code", code);
        using var tracked = await latencies.TimeAsync("track", () => server.Client.SendAsync(track));
        var state = (await tracked.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("state").GetString();
        if (state != "Answered")
        {
            throw new InvalidOperationException($"{number} is {state} after its whole line.");
        }
    }

    private static async Task<(string Number, string Code)> CreateAsync(BenchServer server, Latencies latencies, int worker, int turn)
    {
        var body = new { text = $"青石巷第 {worker} 号门口的路灯坏了，晚上看不见台阶，第 {turn} 次反映，请尽快修好。", phone = $"1390000{worker:00}{turn % 100:00}" };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/matters") { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString("N"));
        using var created = await latencies.TimeAsync("create", () => server.Client.SendAsync(request));
        await MustAsync(created, "create");
        var receipt = await created.Content.ReadFromJsonAsync<JsonElement>();
        return (receipt.GetProperty("receiptNumber").GetString() ?? "", receipt.GetProperty("queryCode").GetString() ?? "");
    }

    private static async Task MoveAsync(BenchServer server, Latencies latencies, string kind, string account, string path, object body)
    {
        using var request = server.As(account, HttpMethod.Post, path, JsonContent.Create(body));
        using var answer = await latencies.TimeAsync(kind, () => server.Client.SendAsync(request));
        await MustAsync(answer, kind);
    }

    private static async Task MustAsync(HttpResponseMessage answer, string kind)
    {
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{kind}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
    }
}
