using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Huiyin.Tests.Stories;

/// <summary>Somebody with a browser that runs no script: opens pages, fills in what stands there, sends it.</summary>
internal sealed class Surfer : IDisposable
{
    private static readonly HtmlParser Parser = new();
    private readonly HttpClient client;
    private readonly HttpClientHandler handler = new() { CookieContainer = new CookieContainer() };

    public Surfer(Uri address) => client = new HttpClient(handler) { BaseAddress = address };

    public async Task<Page> GoToAsync(string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));
        return await ReadAsync(answer);
    }

    /// <summary>Sends a form with everything that stands in it, changed where a value is given. Only what the page offers can be filled in.</summary>
    public async Task<Page> SubmitAsync(IHtmlFormElement form, params (string Field, string Value)[] values)
    {
        using var content = FormFilling.Of(form, values);
        var action = form.GetAttribute("action") is { Length: > 0 } given ? given : form.Owner?.BaseUri ?? "";
        using var answer = string.Equals(form.Method, "get", StringComparison.OrdinalIgnoreCase)
            ? await client.GetAsync(new Uri(action.Split('?')[0] + "?" + await content.ReadAsStringAsync(), UriKind.RelativeOrAbsolute))
            : await client.PostAsync(new Uri(action, UriKind.RelativeOrAbsolute), content);
        return await ReadAsync(answer);
    }

    public void Dispose()
    {
        client.Dispose();
        handler.Dispose();
    }

    private static async Task<Page> ReadAsync(HttpResponseMessage answer)
    {
        var address = answer.RequestMessage!.RequestUri!; // set by the client
        var document = await Parser.ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        foreach (var form in document.Forms.Where(form => string.IsNullOrEmpty(form.GetAttribute("action"))))
        {
            form.SetAttribute("action", address.PathAndQuery);
        }

        return new Page(answer.StatusCode, address, document);
    }
}
