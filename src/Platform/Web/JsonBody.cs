using System.Text.Json;
using Huiyin.Platform.Rooms;
using Microsoft.AspNetCore.Http;

namespace Huiyin.Platform.Web;

/// <summary>Reads a JSON body so that whatever is wrong with it becomes a refusal: the caller of the API gets problem details, never an empty 400.</summary>
public static class JsonBody
{
    public static async Task<Outcome<T>> ReadAsync<T>(HttpContext http, CancellationToken ct)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(http);
        if (!http.Request.HasJsonContentType())
        {
            return PlatformRefusals.JsonMalformed;
        }

        try
        {
            return await http.Request.ReadFromJsonAsync<T>(ct) is { } body ? body : PlatformRefusals.JsonMalformed;
        }
        catch (JsonException error)
        {
            // The path ($.purpose) says where; the message of the reader would tell about our types. Text that is no JSON has an exception of the reader inside.
            return error is { InnerException: not JsonException, Path: { Length: > 2 } path } ? PlatformRefusals.JsonWrong.With(path[2..]).On(path[2..]) : PlatformRefusals.JsonMalformed;
        }
    }
}
