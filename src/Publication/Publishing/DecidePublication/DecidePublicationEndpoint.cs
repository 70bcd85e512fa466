using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Publication.Publishing;

internal static class DecidePublicationEndpoint
{
    public static void MapDecidePublication(this IEndpointRouteBuilder app)
    {
        app.MapGet("/w/publication/{slug}", (string slug, HttpContext http, DecidePublicationHandler handler, CancellationToken ct) => PageAsync(slug, null, null, http, handler, ct))
            .MayCall(PublicationSight.Proposers).ExcludeFromDescription();
        app.MapPost("/w/publication/{slug}/decision", PostAsync).MayCall(PublicationSight.Approvers).KeepsForm().ExcludeFromDescription();
        app.MapPost("/w/publication/{slug}/removal", async (string slug, HttpContext http, DecidePublicationHandler handler, CancellationToken ct) =>
            {
                var form = await http.Request.ReadFormAsync(ct);
                var outcome = FormGate.IsExpired(http) ? FormGate.Expired : await handler.TakeDownAsync(slug, form["reason"], Actor.Of(http)! /* MayCall asks for staff */, ct);
                return outcome.Refusal is { } refusal ? await PageAsync(slug, refusal, form["reason"], http, handler, ct) : Results.Redirect("/w/publication/" + slug);
            })
            .MayCall(PublicationSight.Approvers).KeepsForm().ExcludeFromDescription();
        app.MapPost("/api/v1/staff/publications/{slug}/decision", async (string slug, DecidePublication ask, HttpContext http, DecidePublicationHandler handler, CancellationToken ct) =>
                (await handler.HandleAsync(slug, ask, Actor.Of(http)! /* MayCall asks for staff */, ct)).ToHttp())
            .MayCall(PublicationSight.Approvers).WithTags("staff").WithName("staff-publication-decision").WithSummary("Approve or refuse a proposed publication (T36)");
    }

    private static async Task<IResult> PostAsync(string slug, HttpContext http, DecidePublicationHandler handler, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        var ask = new DecidePublication(form["decision"] == "approve", form["checked"] == "true", form["reason"]);
        var outcome = FormGate.IsExpired(http) ? FormGate.Expired : await handler.HandleAsync(slug, ask, Actor.Of(http)! /* MayCall asks for staff */, ct);
        return outcome.Refusal is { } refusal ? await PageAsync(slug, refusal, ask.Reason, http, handler, ct) : Results.Redirect("/w/publication");
    }

    private static async Task<IResult> PageAsync(string slug, Refusal? refusal, string? reason, HttpContext http, DecidePublicationHandler handler, CancellationToken ct)
    {
        var opened = await handler.OpenAsync(slug, Actor.Of(http)! /* MayCall asks for staff */, ct);
        return opened.Refusal is { } unseen
            ? Results.StatusCode(unseen.Status())
            : new RazorComponentResult<PublicationCasePage>(new { Given = opened.Must, Error = refusal?.Sentence(http.RequestServices), ErrorField = refusal?.Field, Reason = reason })
            {
                StatusCode = refusal?.Status() ?? StatusCodes.Status200OK,
            };
    }
}
