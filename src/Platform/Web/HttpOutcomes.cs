using Huiyin.Platform.Rooms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Platform.Web;

/// <summary>Outcomes as HTTP: problem details by RFC 9457, with the refusal's code and its sentence.</summary>
public static class HttpOutcomes
{
    public static int Status(this Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return refusal.Kind switch
        {
            RefusalKind.Input => StatusCodes.Status400BadRequest,
            RefusalKind.NotFound => StatusCodes.Status404NotFound,
            RefusalKind.Conflict => StatusCodes.Status409Conflict,
            RefusalKind.TooMany => StatusCodes.Status429TooManyRequests,
        };
    }

    /// <summary>204, or the problem.</summary>
    public static IResult ToHttp(this Outcome outcome) => outcome.Refusal is { } refusal ? refusal.ToProblem() : TypedResults.NoContent();

    /// <summary>200 with the answer, or the problem.</summary>
    public static IResult ToHttp<T>(this Outcome<T> outcome) => outcome.Refusal is { } refusal ? refusal.ToProblem() : TypedResults.Ok(outcome.Value);

    public static IResult ToProblem(this Refusal refusal) => new Problem(refusal);

    /// <summary>The sentence for people, in the reader's language; the code itself where no room knows it.</summary>
    public static string Sentence(this Refusal refusal, IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        foreach (var room in services.GetServices<RefusalSentences>())
        {
            if (room.Find(refusal.Code) is { } sentence)
            {
                return refusal.Values.Count == 0 ? sentence : string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, [.. refusal.Values]);
            }
        }

        return refusal.Code;
    }

    private sealed class Problem(Refusal refusal) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var details = new ProblemDetails { Status = refusal.Status(), Title = refusal.Sentence(httpContext.RequestServices), Type = "about:blank" };
            details.Extensions["code"] = refusal.Code;
            if (refusal.Field is not null)
            {
                details.Extensions["field"] = refusal.Field;
            }

            if (refusal.Kind == RefusalKind.TooMany && refusal.Values is [int seconds])
            {
                httpContext.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            return TypedResults.Problem(details).ExecuteAsync(httpContext);
        }
    }
}
