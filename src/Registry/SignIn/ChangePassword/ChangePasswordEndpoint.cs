using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.SignIn;

internal static class ChangePasswordEndpoint
{
    private const string Path = "/w/password";

    public static void MapChangePassword(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, (HttpContext http) => Page(http, null, isChanged: false)).MayCallStaff().ExcludeFromDescription();

        app.MapPost(Path, async (HttpContext http, ChangePasswordHandler handler, CallerAddress callers, CancellationToken ct) =>
            {
                var form = await http.Request.ReadFormAsync(ct);
                if (FormGate.IsExpired(http))
                {
                    return Page(http, FormGate.Expired, isChanged: false);
                }

                var ask = new ChangePassword(form["current"].ToString(), form["password"].ToString(), form["again"].ToString(), callers.Of(http).Address);
                var outcome = await handler.HandleAsync(ask, Actor.Of(http)! /* MayCallStaff */, ct);
                if (outcome.Refusal is null)
                {
                    await SessionCookies.HandOutAsync(http, outcome.Must);
                }

                return Page(http, outcome.Refusal, isChanged: outcome.Refusal is null);
            })
            .MayCallStaff().KeepsForm().ExcludeFromDescription();
    }

    private static RazorComponentResult<PasswordPage> Page(HttpContext http, Refusal? refusal, bool isChanged)
    {
        var actor = Actor.Of(http)!; // MayCallStaff
        return new RazorComponentResult<PasswordPage>(new
        {
            Action = Path,
            actor.Account,
            actor.Name,
            AsksCurrent = true,
            IsChanged = isChanged,
            Error = refusal?.Sentence(http.RequestServices),
            ErrorField = refusal?.Field,
        })
        {
            StatusCode = refusal?.Status() ?? StatusCodes.Status200OK,
        };
    }
}
