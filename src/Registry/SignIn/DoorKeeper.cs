using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Registry.SecondFactor;
using Huiyin.Ui;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Registry.SignIn;

/// <summary>Stands between routing and every endpoint: who asks, whether they may, and what the page's frame must know about them.</summary>
/// <remarks>Pages know people by the session cookie, the API by bearer tokens; neither takes the other, so that no foreign page can make a browser call the API.</remarks>
internal sealed class DoorKeeper(RequestDelegate next)
{
    private const string Api = "/api";
    private const string Assets = "/a";
    private const string Bearer = "Bearer ";

    public async Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint() is not RouteEndpoint route)
        {
            await next(http); // nothing matched, or the 405 that routing makes
            return;
        }

        var access = route.Metadata.GetMetadata<RouteAccess>()
            ?? throw new InvalidOperationException($"The route '{route.RoutePattern.RawText}' does not say who may call it (MayCall, MayCallStaff or MayCallAnybody).");
        if (access.IsOpen && http.Request.Path.StartsWithSegments(Assets, StringComparison.Ordinal))
        {
            await next(http); // style sheets ask nobody's name
            return;
        }

        var isApi = http.Request.Path.StartsWithSegments(Api, StringComparison.OrdinalIgnoreCase);
        var actor = await ActorAsync(http, access, isApi);
        if (actor is not null && StaffAtDoor.OwesSecond(http) && route.Metadata.GetMetadata<BeforeSecondFactor>() is null)
        {
            if (!access.IsOpen)
            {
                http.Response.Redirect($"{ProveCodeEndpoint.Path}?returnUrl={Uri.EscapeDataString(ReturnTo(http.Request))}");
                return;
            }

            // At a citizen's door a password alone makes nobody staff.
            Actor.Forget(http);
            actor = null;
        }

        if (access.IsOpen ? isApi && !await KnowsChannelAsync(http) : !await PassesAsync(http, access, actor, isApi))
        {
            return;
        }

        if (!isApi)
        {
            await FillFrameAsync(http, actor, access);
        }

        await next(http);
    }

    private static async Task<Actor?> ActorAsync(HttpContext http, RouteAccess access, bool isApi)
    {
        Actor? actor = null;
        if (isApi)
        {
            if (!access.IsOpen && BearerOf(http) is { } text)
            {
                actor = await Door(http).ByTokenAsync(text, http, http.RequestAborted);
            }
        }
        else if (SessionCookies.SessionOf(http.User) is { } session)
        {
            actor = await Door(http).BySessionAsync(session, http, http.RequestAborted);
        }

        if (actor is null)
        {
            // A cookie whose session has ended is nobody's: tokens of forms are made and checked for nobody.
            http.User = new System.Security.Claims.ClaimsPrincipal(new System.Security.Claims.ClaimsIdentity());
            return null;
        }

        Actor.Remember(http, actor);
        return actor;
    }

    private static string? BearerOf(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        return header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim() : null;
    }

    /// <summary>At an open route a channel's token says who hands in. False for a revoked one, whose holder must not think it still counts; a person's token is nobody's here.</summary>
    private static async Task<bool> KnowsChannelAsync(HttpContext http)
    {
        if (BearerOf(http) is not { } text || await Door(http).ChannelTokenAsync(text, http.RequestAborted) is not { Channel: { } name, ChannelKind: { } kind } token)
        {
            return true;
        }

        if (token.RevokedAt is not null)
        {
            await AskForTokenAsync(http);
            return false;
        }

        Actor.RememberChannel(http, name, kind);
        return true;
    }

    private static StaffAtDoor Door(HttpContext http) => http.RequestServices.GetRequiredService<StaffAtDoor>();

    private static async Task<bool> PassesAsync(HttpContext http, RouteAccess access, Actor? actor, bool isApi)
    {
        if (actor is not null)
        {
            // No right looks like unknown (house.md 8).
            var may = access.Roles.Count == 0 || access.Roles.Any(actor.IsAnywhere);
            if (!may)
            {
                await RefuseAsync(http, actor, access, isApi);
            }

            return may;
        }

        if (isApi)
        {
            await AskForTokenAsync(http);
        }
        else if (http.Request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.Ordinal))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            http.Response.Redirect($"{SignInStaffEndpoint.Path}?returnUrl={Uri.EscapeDataString(ReturnTo(http.Request))}");
        }

        return false;
    }

    // A form cannot be sent again by following a link: back to the desk, the browser keeps the draft.
    private static string ReturnTo(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) ? LocalPath.Of(request.GetEncodedPathAndQuery()) : LocalPath.Desk;

    private static async Task RefuseAsync(HttpContext http, Actor actor, RouteAccess access, bool isApi)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        if (isApi)
        {
            await Platform.PlatformRefusals.NotFound.ToProblem().ExecuteAsync(http);
            return;
        }

        // The frame as everywhere: who one is, and a way out that works.
        await FillFrameAsync(http, actor, access);
        await ErrorPages.ShowAsync(http, StatusCodes.Status404NotFound);
    }

    private static Task AskForTokenAsync(HttpContext http)
    {
        http.Response.Headers.WWWAuthenticate = "Bearer";
        var problem = new ProblemDetails { Status = StatusCodes.Status401Unauthorized, Title = RegistryWords.W["signin.needed"] };
        problem.Extensions["code"] = "signin.needed";
        return TypedResults.Problem(problem).ExecuteAsync(http);
    }

    private static async Task FillFrameAsync(HttpContext http, Actor? actor, RouteAccess access)
    {
        var frame = http.RequestServices.GetRequiredService<PageFrame>();
        frame.AntiforgeryField = SessionCookies.FormName;
        frame.IssueAntiforgeryToken = () => http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken ?? "";
        if (actor is null)
        {
            return;
        }

        frame.StaffName = actor.Name;
        frame.StaffUnit = (await http.RequestServices.GetRequiredService<IRegisters>().CurrentAsync(http.RequestAborted)).UnitName(actor.HomeUnit);
        if (!access.IsOpen)
        {
            http.Response.Headers.CacheControl = "no-store";
        }
    }
}
