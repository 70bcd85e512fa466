using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Matters.Answering;

internal static class ReplyTextsEndpoint
{
    /// <param name="app">The host.</param>
    /// <param name="showTyped">Draws the matter's page with a form as it stands.</param>
    public static void MapReplyTexts(this IEndpointRouteBuilder app, Func<HttpContext, string, string, IFormCollection, Task<IResult>> showTyped)
    {
        app.MapGet("/w/texts", (HttpContext http, CancellationToken ct) => ShowAsync(http, null, null, null, ct)).MayCallStaff().ExcludeFromDescription();
        Map(app, "/w/texts", (handler, _, form, actor, ct) => handler.AddAsync(Read(form), actor, ct));
        Map(app, "/w/texts/{id:guid}", (handler, id, form, actor, ct) => handler.ChangeAsync(id, Read(form), actor, ct));
        Map(app, "/w/texts/{id:guid}/removal", (handler, id, _, actor, ct) => handler.RemoveAsync(id, actor, ct));
        // Without script: the chosen text is put behind what is written, and the page comes back.
        app.MapPost("/w/m/{number}/inserted/{kind}", async (string number, string kind, HttpContext http, DeskTexts texts, CancellationToken ct) =>
            {
                var form = await http.Request.ReadFormAsync(ct);
                var chosen = await texts.FindAsync(TypedForms.Id(form["text"]), Actor.Of(http)! /* MayCallStaff */, ct);
                return await showTyped(http, ReceiptNumber.Parse(number, out _) ?? number, kind, chosen is null ? form : With(form, kind == "reply" ? "reply" : "words", chosen.Text));
            })
            .MayCallStaff().KeepsForm().ExcludeFromDescription();
    }

    private static void Map(IEndpointRouteBuilder app, string path, Func<ReplyTextsHandler, Guid, IFormCollection, Actor, CancellationToken, Task<Outcome>> handle) =>
        app.MapPost(path, async (HttpContext http, ReplyTextsHandler handler, CancellationToken ct) =>
            {
                var form = await http.Request.ReadFormAsync(ct);
                var id = Guid.TryParse(http.Request.RouteValues["id"]?.ToString(), out var given) ? given : (Guid?)null;
                var outcome = FormGate.IsExpired(http) ? FormGate.Expired : await handle(handler, id ?? Guid.Empty, form, Actor.Of(http)! /* MayCallStaff */, ct);
                return outcome.Refusal is { } refusal ? await ShowAsync(http, refusal, id, form, ct) : Results.Redirect("/w/texts");
            })
            .MayCallStaff().KeepsForm().ExcludeFromDescription();

    private static WriteText Read(IFormCollection form) => new(
        TypedForms.Code<TextUse>(form["use"]), form["title"], form["text"], form["forUnit"] == "on", TypedForms.Number(form["key"]) is > 0 and <= ReplyText.MostKeys and var key ? key : null);

    private static FormCollection With(IFormCollection form, string field, string text)
    {
        var fields = form.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var written = form[field].ToString().TrimEnd();
        fields[field] = written.Length == 0 ? text : written + "\n" + text;
        return new FormCollection(fields);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, Refusal? refusal, Guid? at, IFormCollection? typed, CancellationToken ct)
    {
        if (refusal?.Kind == RefusalKind.NotFound)
        {
            return PageView.NotFound();
        }

        var actor = Actor.Of(http)!; // MayCallStaff
        var texts = await http.RequestServices.GetRequiredService<DeskTexts>().OfAsync(actor, ct);
        return PageView.Show<ReplyTextsPage, ReplyTextsView>(http, new ReplyTextsView(texts, actor, refusal, at, typed), refusal?.Status() ?? StatusCodes.Status200OK);
    }
}

/// <summary>What the page shows.</summary>
/// <param name="At">The text whose form was refused; null for the form of a new one.</param>
internal sealed record ReplyTextsView(IReadOnlyList<ReplyText> Texts, Actor Actor, Refusal? Refusal, Guid? At, IFormCollection? Typed);
