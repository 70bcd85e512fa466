using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Registry.SignIn;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.SecondFactor;

internal static class ProveCodeEndpoint
{
    public const string Path = "/w/second-factor";

    public static void MapProveCode(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, async (string? returnUrl, HttpContext http, ProveCodeHandler handler, CancellationToken ct) =>
                Show(http, await handler.ViewAsync(Actor.Of(http)! /* MayCallStaff */, ct) with { ReturnUrl = LocalPath.Of(returnUrl), IsProven = !StaffAtDoor.OwesSecond(http) }, null))
            .MayCallStaff().WithMetadata(new BeforeSecondFactor()).ExcludeFromDescription();

        app.MapPost(Path + "/begin", async (HttpContext http, ProveCodeHandler handler, CancellationToken ct) =>
            {
                var actor = Actor.Of(http)!; // MayCallStaff
                var outcome = FormGate.IsExpired(http) ? FormGate.Expired : await handler.BeginAsync(actor, ct);
                return Show(http, await handler.ViewAsync(actor, ct), outcome.Refusal);
            })
            .MayCallStaff().KeepsForm().WithMetadata(new BeforeSecondFactor()).ExcludeFromDescription();

        app.MapPost(Path, async (HttpContext http, ProveCodeHandler handler, CancellationToken ct) =>
            {
                var form = await http.Request.ReadFormAsync(ct);
                var actor = Actor.Of(http)!; // MayCallStaff
                var session = SessionCookies.SessionOf(http.User) ?? default;
                var outcome = FormGate.IsExpired(http) ? FormGate.Expired : await handler.HandleAsync(new ProveCode(form["code"].ToString(), session), actor, ct);
                var returnUrl = LocalPath.Of(form["returnUrl"].ToString());
                if (outcome is { Refusal: null, Value: { Count: 0 } })
                {
                    return Results.Redirect(returnUrl);
                }

                var view = await handler.ViewAsync(actor, ct) with { ReturnUrl = returnUrl, Recovery = outcome.Value ?? [], IsProven = outcome.Refusal is null };
                return Show(http, view, outcome.Refusal);
            })
            .MayCallStaff().KeepsForm().WithMetadata(new BeforeSecondFactor()).ExcludeFromDescription();
    }

    private static IResult Show(HttpContext http, SecondFactorView view, Refusal? refusal) =>
        PageView.Show<SecondFactorPage, SecondFactorView>(http, view with { Error = refusal?.Sentence(http.RequestServices) }, refusal?.Status() ?? StatusCodes.Status200OK);
}
