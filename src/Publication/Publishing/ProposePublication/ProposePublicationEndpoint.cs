using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Publication.Publishing;

internal static class ProposePublicationEndpoint
{
    public static void MapProposePublication(this IEndpointRouteBuilder app)
    {
        app.MapGet("/w/m/{number}/publication", ShowAsync).MayCall(PublicationSight.Proposers).ExcludeFromDescription();
        app.MapPost("/w/m/{number}/publication", PostAsync).MayCall(PublicationSight.Proposers).KeepsForm().ExcludeFromDescription();
        app.MapPost("/api/v1/staff/matters/{number}/publication", async (string number, ProposePublication ask, HttpContext http, ProposePublicationHandler handler, CancellationToken ct) =>
            {
                var outcome = await handler.HandleAsync(Plain(number), ask, Actor.Of(http)! /* MayCall asks for staff */, ct);
                return outcome.Refusal is { } refusal ? refusal.ToProblem() : TypedResults.Created($"/w/publication/{outcome.Value}", new Proposed(outcome.Must));
            })
            .MayCall(PublicationSight.Proposers).WithTags("staff").WithName("staff-publication").WithSummary("Propose the masked answer for publication (T36)");
    }

    private static async Task<IResult> ShowAsync(string number, HttpContext http, ProposePublicationHandler handler, CancellationToken ct)
    {
        var draft = await handler.DraftAsync(Plain(number), Actor.Of(http)! /* MayCall asks for staff */, ct);
        return draft.Refusal is { } refusal ? Results.StatusCode(refusal.Status()) : Page(draft.Must, null, null, http);
    }

    private static async Task<IResult> PostAsync(string number, HttpContext http, ProposePublicationHandler handler, CancellationToken ct)
    {
        var actor = Actor.Of(http)!; // MayCall asks for staff
        var form = await http.Request.ReadFormAsync(ct);
        var ask = new ProposePublication(form["title"], form["text"], form["reply"], form["unrecognisable"] == "true", form["checked"] == "true");
        var outcome = FormGate.IsExpired(http) ? FormGate.Expired : await handler.HandleAsync(Plain(number), ask, actor, ct);
        if (outcome.Refusal is not { } refusal)
        {
            return Results.Redirect($"/w/publication/{outcome.Value}");
        }

        var draft = await handler.DraftAsync(Plain(number), actor, ct);
        return draft.IsRefused ? Results.StatusCode(refusal.Status()) : Page(draft.Must, ask, refusal, http);
    }

    private static RazorComponentResult<ProposePublicationPage> Page(PublicationDraft draft, ProposePublication? typed, Refusal? refusal, HttpContext http) =>
        new(new { Given = draft, Typed = (object?)typed, Error = refusal?.Sentence(http.RequestServices), ErrorField = refusal?.Field })
        {
            StatusCode = refusal?.Status() ?? StatusCodes.Status200OK,
        };

    private static string Plain(string number) => ReceiptNumber.Parse(number, out _) ?? number;

    internal sealed record Proposed(string Publication);
}
