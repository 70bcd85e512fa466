using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Huiyin.Registry;

internal static class PublicAddress
{
    /// <summary>What people outside can reach: the setting, else the host of this request.</summary>
    public static string Of(IConfiguration settings, HttpContext http) =>
        settings["PublicUrl"] is { Length: > 0 } set ? set.TrimEnd('/') : $"{http.Request.Scheme}://{http.Request.Host}";
}
