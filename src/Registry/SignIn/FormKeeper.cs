using Huiyin.Platform.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.SignIn;

/// <summary>Every unsafe request of a page carries its form's token. Without it, or with an old one, nothing is done and nothing typed is lost: the endpoint shows the page again.</summary>
internal sealed class FormKeeper(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint() is not RouteEndpoint route || IsSafe(http.Request.Method) || http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) || await IsValidAsync(http))
        {
            await next(http);
            return;
        }

        if (route.Metadata.GetMetadata<FormKept>() is null)
        {
            await ErrorPages.ShowAsync(http, StatusCodes.Status400BadRequest);
            return;
        }

        FormGate.MarkExpired(http);
        await next(http);
    }

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    private async Task<bool> IsValidAsync(HttpContext http)
    {
        try
        {
            return await antiforgery.IsRequestValidAsync(http);
        }
        catch (AntiforgeryValidationException error) when (error.InnerException is BadHttpRequestException tooLarge)
        {
            throw new BadHttpRequestException(tooLarge.Message, tooLarge.StatusCode, error); // the edge of the host answers, 413 for too much
        }
        catch (AntiforgeryValidationException error)
        {
            throw new BadHttpRequestException("The form cannot be read.", error);
        }
    }
}
