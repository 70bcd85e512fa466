using System.IO.Compression;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Huiyin.Bench;

/// <summary>Pages as people open them: CPU of one and bytes on the wire, first visits with what they bring along.</summary>
internal static partial class PageBench
{
    private const int Times = 200;

    public static async Task RunAsync(BenchPlace place, BenchServer server, BenchOptions options, BenchReport report)
    {
        using var create = JsonContent.Create(new { text = "青石巷口的路灯坏了，晚上看不见台阶，请尽快修好。" });
        using var created = await server.Client.PostAsync(new Uri("/api/v1/matters", UriKind.Relative), create);
        var receipt = await created.Content.ReadFromJsonAsync<JsonElement>();
        var number = receipt.GetProperty("receiptNumber").GetString();
        var code = receipt.GetProperty("queryCode").GetString() ?? "";
        await MeasureAsync(place, server, report, "public home", () => new HttpRequestMessage(HttpMethod.Get, "/"));
        await MeasureAsync(place, server, report, "submit page", () => new HttpRequestMessage(HttpMethod.Get, "/s"));
        await MeasureAsync(place, server, report, "public list", () => new HttpRequestMessage(HttpMethod.Get, "/open"));
        await MeasureAsync(place, server, report, "track (API)", () =>
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/matters/" + number);
            request.Headers.Add("X-Query-Code", code);
            return request;
        });
        await MeasureAsync(place, server, report, "desk list of 20", () => server.As("fp01", HttpMethod.Get, "/api/v1/staff/matters?view=unit"));
        await MeasureAsync(place, server, report, "matter file", () => server.As("fp01", HttpMethod.Get, "/api/v1/staff/matters/" + number));
        report.Add("pages", place.Name, "first visit of /s, no script", await FirstVisitAsync(server, "/s", scripts: false) / 1024d, "kB gzip");
        report.Add("pages", place.Name, "first visit of /s, with script", await FirstVisitAsync(server, "/s", scripts: true) / 1024d, "kB gzip");
    }

    private static async Task MeasureAsync(BenchPlace place, BenchServer server, BenchReport report, string what, Func<HttpRequestMessage> make)
    {
        for (var i = 0; i < 20; i++)
        {
            await BytesAsync(server, make());
        }

        var cpu = ProcessCpu.Of(server.ProcessId);
        var database = ProcessCpu.OfPostgres();
        var bytes = 0;
        for (var i = 0; i < Times; i++)
        {
            bytes = await BytesAsync(server, make());
        }

        var used = ProcessCpu.Of(server.ProcessId) - cpu + (place.Connection is null ? 0 : ProcessCpu.OfPostgres() - database);
        report.Add("pages", place.Name, what + " CPU", used / Times, "ms");
        report.Add("pages", place.Name, what, bytes / 1024d, "kB gzip");
    }

    private static async Task<int> BytesAsync(BenchServer server, HttpRequestMessage request)
    {
        using (request)
        {
            request.Headers.AcceptEncoding.ParseAdd("gzip");
            using var answer = await server.Client.SendAsync(request);
            answer.EnsureSuccessStatusCode();
            return (await answer.Content.ReadAsByteArrayAsync()).Length;
        }
    }

    private static async Task<int> FirstVisitAsync(BenchServer server, string path, bool scripts)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        using var answer = await server.Client.SendAsync(request);
        var packed = await answer.Content.ReadAsByteArrayAsync();
        await using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip);
        var html = await reader.ReadToEndAsync();
        var sum = packed.Length;
        foreach (Match asset in AssetLinks().Matches(html))
        {
            if (scripts || !asset.Value.EndsWith(".js", StringComparison.Ordinal))
            {
                sum += await BytesAsync(server, new HttpRequestMessage(HttpMethod.Get, asset.Value));
            }
        }

        return sum;
    }

    [GeneratedRegex("/a/[0-9a-f]+/[a-z.]+", RegexOptions.NonBacktracking)]
    private static partial Regex AssetLinks();
}
