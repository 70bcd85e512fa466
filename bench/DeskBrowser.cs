using System.Net;
using System.Text.RegularExpressions;

namespace Huiyin.Bench;

/// <summary>A member of staff in a browser: sets a password by a one-time link, signs in by the form, and keeps the cookie.</summary>
internal sealed partial class DeskBrowser : IDisposable
{
    // Made up for one run on a database that is thrown away.
    private const string Password = "量一量就知道-慢慢来-8531";
    private readonly SocketsHttpHandler handler = new() { AutomaticDecompression = DecompressionMethods.None, AllowAutoRedirect = false };

    private DeskBrowser(Uri address) => Client = new HttpClient(handler) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };

    public HttpClient Client { get; }

    public static async Task<DeskBrowser> SignInAsync(BenchPlace place, BenchServer server, string account)
    {
        var link = Link().Match(await place.VerbAsync(["admin", "link", "--account", account])).Value;
        var browser = new DeskBrowser(server.Client.BaseAddress ?? throw new InvalidOperationException("a server has an address"));
        await browser.SendAsync(link, ("password", Password), ("again", Password));
        await browser.SendAsync("/w/signin", ("user", account), ("password", Password));
        return browser;
    }

    public void Dispose()
    {
        Client.Dispose();
        handler.Dispose();
    }

    // Opens the page of a form, and sends it with its token.
    private async Task SendAsync(string path, params (string Name, string Value)[] fields)
    {
        var page = await Client.GetStringAsync(new Uri(path, UriKind.Relative));
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("hy_form", Token().Match(page).Groups["token"].Value), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        using var answer = await Client.PostAsync(new Uri(path, UriKind.Relative), form);
        if (answer.StatusCode != HttpStatusCode.Found)
        {
            throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}");
        }
    }

    [GeneratedRegex(@"/w/password/\S+", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex("name=\"hy_form\" value=\"(?<token>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
