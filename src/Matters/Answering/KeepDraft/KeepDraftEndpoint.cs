using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters.Answering;

internal static class KeepDraftEndpoint
{
    private const int LongestChoice = 30;

    /// <param name="app">The host.</param>
    /// <param name="showAgain">Draws the matter's page with the refusal and everything typed.</param>
    public static void MapKeepDraft(this IEndpointRouteBuilder app, Func<HttpContext, string, Refusal, IFormCollection, Task<IResult>> showAgain) =>
        app.MapPost("/w/m/{number}/draft/{kind}", async (string number, string kind, HttpContext http, KeepDraftHandler handler, CancellationToken ct) =>
            {
                var form = await http.Request.ReadFormAsync(ct);
                var plain = ReceiptNumber.Parse(number, out _) ?? number;
                var kept = FormGate.IsExpired(http)
                    ? FormGate.Expired
                    : await handler.HandleAsync(plain, new KeepDraft(kind, form[TextField(kind)], form[ChoiceField(kind)].ToString() is { Length: > 0 and <= LongestChoice } choice ? choice : null), Actor.Of(http)! /* MayCallStaff */, ct);
                // The page's script asks every few seconds and wants no page.
                if (http.Request.Headers.ContainsKey("X-Draft"))
                {
                    return kept.Refusal is { } no ? no.ToProblem() : TypedResults.Ok(new { text = W.Words.T("draft.kept-at", DateWords.Clock(kept.Must)) });
                }

                return kept.Refusal is { } refusal ? await showAgain(http, plain, refusal, form) : Results.Redirect($"/w/m/{plain}?tab={TabOf(kind)}&done=draft#compose");
            })
            .MayCallStaff().KeepsForm().ExcludeFromDescription();

    /// <summary>The box of a form whose text is kept.</summary>
    public static string TextField(string kind) => kind == "reply" ? "reply" : "words";

    public static string ChoiceField(string kind) => kind == "reply" ? "result" : "how";

    private static string TabOf(string kind) => kind switch
    {
        "contacts" => "contact",
        "progress" => "note",
        _ => kind,
    };
}
