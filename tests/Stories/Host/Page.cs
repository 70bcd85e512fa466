using System.Net;
using AngleSharp.Html.Dom;

namespace Huiyin.Tests.Stories;

/// <summary>A page as it came: status, where it came from in the end, and its document.</summary>
internal sealed record Page(HttpStatusCode Status, Uri Address, IHtmlDocument Document)
{
    public bool IsGood => (int)Status < 300;

    /// <summary>What a reader reads, spaces folded.</summary>
    public string Text => string.Join(' ', (Document.QuerySelector("main") ?? Document.Body)?.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? []);

    public bool Says(string words) => Text.Contains(words, StringComparison.Ordinal);

    public IHtmlFormElement? FindForm(string actionEnd) =>
        Document.Forms.FirstOrDefault(form => Path(form).EndsWith(actionEnd, StringComparison.Ordinal));

    /// <summary>The form whose action ends so; a page without it fails the story.</summary>
    public IHtmlFormElement FormTo(string actionEnd)
    {
        var form = FindForm(actionEnd);
        Assert.True(form is not null, $"{Address.PathAndQuery} ({(int)Status}) has no form to …{actionEnd}; it has {string.Join(", ", Document.Forms.Select(Path))}. It says: {Text}");
        return form!;
    }

    /// <summary>The form that holds a field of this name.</summary>
    public IHtmlFormElement FormWith(string field)
    {
        var form = Document.Forms.FirstOrDefault(form => form.Elements.Any(element => element.GetAttribute("name") == field));
        Assert.True(form is not null, $"{Address.PathAndQuery} ({(int)Status}) has no form with a field {field}. It says: {Text}");
        return form!;
    }

    public override string ToString() => $"{(int)Status} {Address.PathAndQuery}: {Text}";

    private static string Path(IHtmlFormElement form) => (form.GetAttribute("action") ?? "").Split('?')[0];
}
