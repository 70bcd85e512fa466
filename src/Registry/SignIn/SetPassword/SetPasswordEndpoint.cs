using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.SignIn;

internal static class SetPasswordEndpoint
{
    private const int MostTries = 60;
    private const int Seconds = 600;

    public static string PathOf(string secret) => "/w/password/" + secret;

    public static void MapSetPassword(this IEndpointRouteBuilder app)
    {
        app.MapGet("/w/password/{secret}", async (string secret, HttpContext http, SetPasswordHandler handler, RateLimits limits, CallerAddress callers, CancellationToken ct) =>
                Slow(http, limits, callers) ?? Page(secret, await handler.FindAsync(secret, ct), null, http))
            .MayCallAnybody().ExcludeFromDescription();

        app.MapPost("/w/password/{secret}", async (string secret, HttpContext http, SetPasswordHandler handler, RateLimits limits, CallerAddress callers, CancellationToken ct) =>
            {
                if (Slow(http, limits, callers) is { } slow)
                {
                    return slow;
                }

                var form = await http.Request.ReadFormAsync(ct);
                var outcome = FormGate.IsExpired(http)
                    ? FormGate.Expired
                    : await handler.HandleAsync(new SetPassword(secret, form["password"].ToString(), form["again"].ToString()), ct);
                return outcome.Refusal is { } refusal
                    ? Page(secret, await handler.FindAsync(secret, ct), refusal, http)
                    : Results.Redirect(SignInStaffEndpoint.Path + "?done=password");
            })
            .MayCallAnybody().KeepsForm().ExcludeFromDescription();
    }

    private static IResult? Slow(HttpContext http, RateLimits limits, CallerAddress callers)
    {
        var (address, isFree) = callers.Of(http);
        return !isFree && limits.Take("password-link-address", address, MostTries, Seconds).IsRefused ? Results.StatusCode(StatusCodes.Status429TooManyRequests) : null;
    }

    private static RazorComponentResult<PasswordPage> Page(string secret, Staff? person, Refusal? refusal, HttpContext http)
    {
        refusal = person is null ? AccountRefusals.LinkSpent : refusal;
        return new RazorComponentResult<PasswordPage>(new
        {
            Action = PathOf(secret),
            Account = person?.Account,
            Name = person?.Name,
            Error = refusal?.Sentence(http.RequestServices),
            ErrorField = refusal?.Field,
        })
        {
            StatusCode = refusal?.Status() ?? StatusCodes.Status200OK,
        };
    }
}
