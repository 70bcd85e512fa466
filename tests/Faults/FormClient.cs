using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Huiyin.Tests.Faults;

/// <summary>People at the form behind the code on the wall, each with a photo.</summary>
internal sealed partial class FormClient(Uri address, Journal journal)
{
    public const string KeyPrefix = "form-";

    private const string Form = "/s/QSPA2345";
    public const int People = 3;

    /// <summary>The smallest picture there is, a PNG of one point.</summary>
    public static readonly byte[] Photo = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private int sent;

    /// <summary>A browser of its own: with cookies, and following where it is sent.</summary>
    public static HttpClient Open(Uri address) =>
        new(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address };

    /// <summary>Runs until the server answers no more or it is told to stop.</summary>
    public Task RunAsync(int round, CancellationToken stop) => Task.WhenAll(Enumerable.Range(0, People).Select(_ => Task.Run(() => WorkAsync(round, stop), stop)));

    /// <summary>Opens the form, fills it in and sends it with a photo; the same key may be sent again and again.</summary>
    public static async Task<Promise?> SendAsync(HttpClient client, string key, string text, CancellationToken ct)
    {
        var page = await client.GetStringAsync(new Uri(Form, UriKind.Relative), ct);
        var photo = new ByteArrayContent(Photo);
        photo.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Token().Match(page).Groups["token"].Value), "hy_form" },
            { new StringContent(key), "hy_key" },
            { new StringContent(text), "text" },
            { new StringContent("1"), "checked" },
            { photo, "photo", "井盖.png" },
        };
        using var answer = await client.PostAsync(new Uri(Form, UriKind.Relative), form, ct);
        var receipt = Receipt().Match(await answer.Content.ReadAsStringAsync(ct));
        return receipt.Success ? new Promise(receipt.Groups["number"].Value, receipt.Groups["code"].Value) : null;
    }

    private async Task WorkAsync(int round, CancellationToken stop)
    {
        using var client = Open(address);
        try
        {
            while (!stop.IsCancellationRequested)
            {
                var no = Interlocked.Increment(ref sent);
                var key = string.Create(CultureInfo.InvariantCulture, $"{KeyPrefix}{round}-{no}");
                var text = $"第 {no} 张照片：青石路 {no} 号前的井盖松了（{key}）";
                journal.Mean(key, text);
                if (await SendAsync(client, key, text, stop) is { } promise)
                {
                    journal.Acknowledge(key, promise);
                }
            }
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException or IOException)
        {
            // The server is gone: what was not acknowledged is not in the journal's promises.
        }
    }

    [GeneratedRegex("name=\"hy_form\" value=\"(?<token>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();

    [GeneratedRegex("data-copy=\"(?<number>[0-9]+) (?<code>[0-9A-Z]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Receipt();
}
