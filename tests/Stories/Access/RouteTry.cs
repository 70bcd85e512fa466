using System.Net;
using System.Net.Http.Json;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Tests.Stories;

/// <summary>What a visitor gets to see of a route.</summary>
internal enum Stand
{
    /// <summary>The route's own work began; what it then says about an empty form is its own matter.</summary>
    Inside,

    /// <summary>As if there were nothing.</summary>
    Nothing,

    /// <summary>Asked to sign in, or for a token.</summary>
    AskedWho,

    Broken,
}

/// <summary>One method of one route, with what is put into its address.</summary>
internal sealed record RouteTry(string Method, string Pattern, string Path, RouteAccess Access)
{
    public bool IsApi => Pattern.StartsWith("/api/", StringComparison.Ordinal);

    public bool IsOfMatter => Pattern.Contains("matters/{number}", StringComparison.Ordinal) || Pattern.StartsWith("/w/m/{number}", StringComparison.Ordinal);

    public override string ToString() => $"{Method} {Pattern}";

    public static IEnumerable<RouteTry> Of(RouteEndpoint route, IReadOnlyDictionary<string, string> values)
    {
        var pattern = "/" + route.RoutePattern.RawText?.TrimStart('/');
        var path = route.RoutePattern.Parameters.Aggregate(pattern, (text, parameter) =>
            System.Text.RegularExpressions.Regex.Replace(text, @"\{" + parameter.Name + @"(:[^}]*)?\}", values.GetValueOrDefault(pattern + "|" + parameter.Name) ?? values[parameter.Name], System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        var access = route.Metadata.GetMetadata<RouteAccess>() ?? throw new InvalidOperationException($"{pattern} does not say who may call it.");
        return (route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => new RouteTry(method, pattern, path, access));
    }

    public async Task<(Stand Stand, int Status)> AskAsync(HttpClient client, Visitor? visitor)
    {
        using var request = new HttpRequestMessage(new HttpMethod(Method), new Uri(Path, UriKind.Relative));
        visitor?.Sign(request, IsApi);
        if (Method == "POST")
        {
            request.Content = IsApi && !Pattern.EndsWith("/photos", StringComparison.Ordinal) ? JsonContent.Create(new { }) : new FormUrlEncodedContent([new("hy_form", visitor?.FormToken ?? "")]);
        }

        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var stand = answer.StatusCode switch
        {
            HttpStatusCode.NotFound => Stand.Nothing,
            HttpStatusCode.Unauthorized => Stand.AskedWho,
            HttpStatusCode.Redirect or HttpStatusCode.SeeOther when answer.Headers.Location?.OriginalString.StartsWith("/w/signin?", StringComparison.Ordinal) == true => Stand.AskedWho,
            >= HttpStatusCode.InternalServerError => Stand.Broken,
            _ => Stand.Inside,
        };
        return (stand, (int)answer.StatusCode);
    }
}
