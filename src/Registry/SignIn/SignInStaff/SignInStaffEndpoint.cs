using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.SignIn;

internal static class SignInStaffEndpoint
{
    public const string Path = "/w/signin";

    public static void MapSignInStaff(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, (HttpContext http, string? returnUrl, string? done) =>
                Actor.Of(http) is not null ? Results.Redirect(LocalPath.Of(returnUrl)) : Page(null, returnUrl, done, null, http))
            .MayCallAnybody().ExcludeFromDescription();

        app.MapPost(Path, async (HttpContext http, SignInStaffHandler handler, CallerAddress callers, DemoRule demo, CancellationToken ct) =>
            {
                var form = await http.Request.ReadFormAsync(ct);
                var (user, returnUrl) = (form["user"].ToString(), form["returnUrl"].ToString());
                if (FormGate.IsExpired(http))
                {
                    return Page(user, returnUrl, null, FormGate.Expired, http);
                }

                var (address, isFree) = callers.Of(http);
                var before = SessionCookies.SessionOf(http.User);
                var outcome = await handler.HandleAsync(new SignInStaff(user, form["password"].ToString(), address, isFree, demo.Allows(http), before), ct);
                if (outcome.Refusal is { } refusal)
                {
                    return Page(user, returnUrl, null, refusal, http);
                }

                await SessionCookies.HandOutAsync(http, outcome.Must);
                return Results.Redirect(LocalPath.Of(returnUrl));
            })
            .MayCallAnybody().KeepsForm().ExcludeFromDescription();
    }

    private static RazorComponentResult<SignInPage> Page(string? user, string? returnUrl, string? done, Refusal? refusal, HttpContext http) =>
        new RazorComponentResult<SignInPage>(new { User = user, ReturnUrl = LocalPath.Of(returnUrl), Done = done, Error = refusal?.Sentence(http.RequestServices) })
        {
            StatusCode = refusal?.Status() ?? StatusCodes.Status200OK,
        };
}
