using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Huiyin.Web;

/// <summary>An answer without a body gets one: a page for people, problem details for programs; 404 for unknown and for no right alike.</summary>
internal sealed class FriendlyStatus(RequestDelegate next)
{
    private const int RateLimitMinutes = 2;

    public async Task InvokeAsync(HttpContext http)
    {
        await next(http);
        if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null })
        {
            await TellAsync(http, http.Response.StatusCode, null);
        }
    }

    /// <summary>Writes the page or the problem for a status.</summary>
    public static Task TellAsync(HttpContext http, int status, string? code)
    {
        http.Response.StatusCode = status;
        if (http.Request.Path.StartsWithSegments("/api"))
        {
            var problem = new ProblemDetails { Status = status, Title = UiText.Title(status) };
            problem.Extensions["code"] = code is null ? "http." + status : "error." + code;
            return TypedResults.Problem(problem).ExecuteAsync(http);
        }

        return new RazorComponentResult<ErrorPage>(new { Status = status, Code = code, Minutes = RateLimitMinutes, Desk = Actor.Of(http) is not null })
        {
            StatusCode = status,
        }.ExecuteAsync(http);
    }
}
