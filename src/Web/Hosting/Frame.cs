using Huiyin.Platform.Districts;
using Huiyin.Registry.Contract;
using Huiyin.Ui;

namespace Huiyin.Web;

/// <summary>Chooses the district by host name and the reader's version: language and elder version by link, kept in a cookie (ux 2).</summary>
internal sealed class Frame(RequestDelegate next, IConfiguration settings)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public async Task InvokeAsync(HttpContext http, Districts districts, CurrentDistrict current, PageFrame frame, IRegisters registers)
    {
        if (districts.ByHost(http.Request.Host.Host) is not { } district)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        current.Value = district;
        if (http.Request.Path.StartsWithSegments("/a"))
        {
            await next(http);
            return;
        }

        frame.IsElder = Choice(http, "e", "hy_elder", "1") is "1";
        frame.IsEnglish = Choice(http, "lang", "hy_lang", "en") is "en";
        frame.Path = http.Request.Path + http.Request.QueryString;
        frame.IsDemo = settings.GetValue<bool>("Demo");
        using var language = Language.Use(frame.IsEnglish);
        if (!http.Request.Path.StartsWithSegments("/health"))
        {
            frame.DistrictName = (await registers.CurrentAsync(http.RequestAborted)).DistrictName;
        }

        await next(http);
    }

    // The link decides and is remembered; without one the cookie does. Only the two known values are taken.
    private static string? Choice(HttpContext http, string query, string cookie, string on)
    {
        var asked = http.Request.Query[query].ToString();
        if (asked.Length == 0)
        {
            return http.Request.Cookies[cookie];
        }

        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = Kept, IsEssential = true };
        if (asked == on)
        {
            http.Response.Cookies.Append(cookie, on, options);
        }
        else
        {
            http.Response.Cookies.Delete(cookie, options);
        }

        return asked;
    }
}
