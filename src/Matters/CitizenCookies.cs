using System.Globalization;
using System.Security.Cryptography;
using Huiyin.Matters.Contract;
using Huiyin.Platform.Districts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Huiyin.Matters;

/// <summary>What a citizen's browser keeps for a while: encrypted, unreadable for scripts, never in an address.</summary>
internal sealed class CitizenCookies(IDataProtectionProvider protection, CurrentDistrict current, TimeProvider clock)
{
    private const string ReceiptName = "hy_receipt";
    private const string TrackName = "hy_track";
    private const string DeviceName = "hy_device";
    private const int DeviceBytes = 16;

    // ux 3 (b): the query code is shown for ten minutes to the browser that submitted
    private static readonly TimeSpan ReceiptKept = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan TrackKept = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan DeviceKept = TimeSpan.FromDays(1);

    /// <summary>This browser just submitted the matter.</summary>
    public void GiveReceipt(HttpContext http, MatterId matter) => Write(http, ReceiptName, matter.Value.ToString("N"), ReceiptKept);

    public bool HasReceipt(HttpContext http, MatterId matter) => Read(http, ReceiptName) == matter.Value.ToString("N");

    /// <summary>This browser proved number and query code.</summary>
    public void Open(HttpContext http, string number, string code) => Write(http, TrackName, number + "|" + code, TrackKept);

    /// <summary>Number and query code this browser proved; null when it did not, or when it is too long ago.</summary>
    public (string Number, string Code)? Opened(HttpContext http) => Read(http, TrackName)?.Split('|') is [var number, var code] ? (number, code) : null;

    public static void Leave(HttpContext http) => http.Response.Cookies.Delete(Name(http, TrackName), Options(http, null));

    /// <summary>A random name for this browser, for the limit of submissions only; given when the form is shown.</summary>
    public static void NameDevice(HttpContext http)
    {
        if (Device(http) is null)
        {
            http.Response.Cookies.Append(Name(http, DeviceName), RandomNumberGenerator.GetHexString(2 * DeviceBytes, lowercase: true), Options(http, DeviceKept));
        }
    }

    public static string? Device(HttpContext http) =>
        http.Request.Cookies[Name(http, DeviceName)] is { Length: 2 * DeviceBytes } name && name.All(char.IsAsciiHexDigitLower) ? name : null;

    private IDataProtector Protector(string name) => protection.CreateProtector("huiyin.citizen", current.Value.Key, name);

    private void Write(HttpContext http, string name, string text, TimeSpan kept)
    {
        var until = (clock.GetUtcNow() + kept).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        http.Response.Cookies.Append(Name(http, name), Protector(name).Protect(until + "|" + text), Options(http, kept));
    }

    private string? Read(HttpContext http, string name)
    {
        if (http.Request.Cookies[Name(http, name)] is not { Length: > 0 } cookie)
        {
            return null;
        }

        try
        {
            var plain = Protector(name).Unprotect(cookie);
            var cut = plain.IndexOf('|', StringComparison.Ordinal);
            return cut > 0 && long.TryParse(plain[..cut], CultureInfo.InvariantCulture, out var until) && clock.GetUtcNow().ToUnixTimeSeconds() < until ? plain[(cut + 1)..] : null;
        }
        catch (CryptographicException)
        {
            // Not ours, or of keys that are gone: as if there were none.
            return null;
        }
    }

    // house.md 8: __Host- over https, the plain name over http
    private static string Name(HttpContext http, string name) => http.Request.IsHttps ? "__Host-" + name : name;

    private static CookieOptions Options(HttpContext http, TimeSpan? kept) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Path = "/", MaxAge = kept, IsEssential = true };
}
