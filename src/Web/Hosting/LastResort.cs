using Huiyin.Platform.Districts;
using Huiyin.Platform.Storage;

namespace Huiyin.Web;

/// <summary>The edge of the process: what nobody expected becomes a page with a code that the log carries, or 503 when the database is away.</summary>
internal sealed partial class LastResort(RequestDelegate next, Districts districts, ILogger<LastResort> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (BadHttpRequestException error) when (!http.Response.HasStarted)
        {
            await TellAsync(http, error.StatusCode, null);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The reader has gone; nobody is left to be told.
        }
        catch (Exception error) when (!http.Response.HasStarted)
        {
            var code = Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(4));
            var away = IsAway(error);
            if (away)
            {
                DatabaseAway(log, code, error.GetBaseException().GetType().Name);
            }
            else
            {
                Unexpected(log, code, error);
            }

            await TellAsync(http, away ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError, code);
        }
    }

    private bool IsAway(Exception error) => DbErrors.In(error) is { } inner && districts.Only.Database.IsUnavailable(inner);

    private static Task TellAsync(HttpContext http, int status, string? code)
    {
        http.Response.Clear();
        http.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            http.Response.Headers.RetryAfter = "10";
        }

        return FriendlyStatus.TellAsync(http, status, code);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "unexpected, shown as {Code}")]
    private static partial void Unexpected(ILogger log, string code, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "database away ({Error}), shown as {Code}")]
    private static partial void DatabaseAway(ILogger log, string code, string error);
}
