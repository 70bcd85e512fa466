using System.IO.Compression;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Huiyin.Bench;

/// <summary>Pages as people open them: CPU of one and bytes on the wire, first visits with what they bring along.</summary>
internal static partial class PageBench
{
    private const int Times = 200;

    public static async Task RunAsync(BenchPlace place, BenchServer server, BenchReport report)
    {
        using var create = JsonContent.Create(new { text = "青石巷口的路灯坏了，晚上看不见台阶，请尽快修好。" });
        using var created = await server.Client.PostAsync(new Uri("/api/v1/matters", UriKind.Relative), create);
        var receipt = await created.Content.ReadFromJsonAsync<JsonElement>();
        var number = receipt.GetProperty("receiptNumber").GetString();
        var code = receipt.GetProperty("queryCode").GetString() ?? "";
        await MeasureAsync(place, server, server.Client, report, "public home", () => Get("/"));
        await MeasureAsync(place, server, server.Client, report, "submit page", () => Get("/s"));
        await MeasureAsync(place, server, server.Client, report, "public list", () => Get("/open"));
        await MeasureAsync(place, server, server.Client, report, "track (API)", () =>
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/matters/" + number);
            request.Headers.Add("X-Query-Code", code);
            return request;
        });
        await MeasureAsync(place, server, server.Client, report, "desk list of 20 (API)", () => server.As("fp01", HttpMethod.Get, "/api/v1/staff/matters?view=unit"));
        await MeasureAsync(place, server, server.Client, report, "matter file (API)", () => server.As("fp01", HttpMethod.Get, "/api/v1/staff/matters/" + number));
        using (var desk = await DeskBrowser.SignInAsync(place, server, "fp01"))
        {
            await MeasureAsync(place, server, desk.Client, report, "desk page /w", () => Get("/w?view=unit"));
            await MeasureAsync(place, server, desk.Client, report, "matter page /w/m", () => Get("/w/m/" + number));
            await MeasureAsync(place, server, desk.Client, report, "dispatcher's page /d", () => Get("/d"));
        }

        report.Add("pages", place.Name, "first visit of /s, no script", await FirstVisitAsync(server, "/s", scripts: false) / 1024d, "kB gzip");
        report.Add("pages", place.Name, "first visit of /s, with script", await FirstVisitAsync(server, "/s", scripts: true) / 1024d, "kB gzip");
    }

    private static HttpRequestMessage Get(string path) => new(HttpMethod.Get, path);

    private static async Task MeasureAsync(BenchPlace place, BenchServer server, HttpClient client, BenchReport report, string what, Func<HttpRequestMessage> make)
    {
        for (var i = 0; i < 20; i++)
        {
            await BytesAsync(client, make());
        }

        var cpu = ProcessCpu.Of(server.ProcessId);
        var database = ProcessCpu.OfPostgres();
        var bytes = 0;
        for (var i = 0; i < Times; i++)
        {
            bytes = await BytesAsync(client, make());
        }

        var used = ProcessCpu.Of(server.ProcessId) - cpu + (place.Connection is null ? 0 : ProcessCpu.OfPostgres() - database);
        report.Add("pages", place.Name, what + " CPU", used / Times, "ms");
        report.Add("pages", place.Name, what, bytes / 1024d, "kB gzip");
    }

    private static async Task<int> BytesAsync(HttpClient client, HttpRequestMessage request)
    {
        using (request)
        {
            request.Headers.AcceptEncoding.ParseAdd("gzip");
            using var answer = await client.SendAsync(request);
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
                sum += await BytesAsync(server.Client, Get(asset.Value));
            }
        }

        return sum;
    }

    [GeneratedRegex("/a/[0-9a-f]+/[a-z.]+", RegexOptions.NonBacktracking)]
    private static partial Regex AssetLinks();
}
