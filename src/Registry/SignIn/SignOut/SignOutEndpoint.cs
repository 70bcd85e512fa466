using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Registry.SecondFactor;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.SignIn;

internal static class SignOutEndpoint
{
    /// <summary>Open to anybody: who is out already is simply shown the door.</summary>
    public static void MapSignOut(this IEndpointRouteBuilder app) =>
        app.MapPost("/w/signout", async (HttpContext http, SignOutHandler handler, CancellationToken ct) =>
            {
                if (Actor.Of(http) is not { } actor)
                {
                    return Results.Redirect(SignInStaffEndpoint.Path);
                }

                if (FormGate.IsExpired(http))
                {
                    return Results.Redirect(LocalPath.Desk); // the desk has a fresh button
                }

                await handler.HandleAsync(new SignOut(SessionCookies.SessionOf(http.User) ?? default, actor.Account), ct);
                await http.SignOutAsync(SessionCookies.Scheme);
                return Results.Redirect(SignInStaffEndpoint.Path + "?done=out");
            })
            .MayCallAnybody().KeepsForm().WithMetadata(new BeforeSecondFactor()).ExcludeFromDescription();
}
