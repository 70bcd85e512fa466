using System.Security.Claims;
using Huiyin.Registry.Model;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Huiyin.Registry.SignIn;

/// <summary>The two cookies of the staff: the session and the form's. <c>__Host-</c> and Secure over https, neither over http (house.md 8).</summary>
internal static class SessionCookies
{
    public const string Scheme = "huiyin";
    public const string SessionName = "hy_staff";
    public const string FormName = "hy_form";
    public const string HostPrefix = "__Host-";

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = SessionName;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Cookie.IsEssential = true;
        options.Cookie.Path = "/";
        options.CookieManager = new PrefixedCookies();
        // The session's row decides; the ticket merely never outlives it.
        options.ExpireTimeSpan = StaffSession.Longest;
        options.SlidingExpiration = false;
    }

    /// <summary>Hands the browser a new session and nothing else: who it is and what they may do is read at each request.</summary>
    public static Task HandOutAsync(HttpContext http, StaffSession session) =>
        http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, session.Id.ToString("N"))], Scheme)));

    public static Guid? SessionOf(ClaimsPrincipal user) =>
        Guid.TryParseExact(user.FindFirstValue(ClaimTypes.NameIdentifier), "N", out var id) ? id : null;

    /// <summary>Puts the prefix before the name where the request came over https.</summary>
    private sealed class PrefixedCookies : ICookieManager
    {
        private readonly ChunkingCookieManager inner = new();

        public string? GetRequestCookie(HttpContext context, string key) => inner.GetRequestCookie(context, Prefixed(context, key));

        public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
            inner.AppendResponseCookie(context, Prefixed(context, key), value, options);

        public void DeleteCookie(HttpContext context, string key, CookieOptions options) => inner.DeleteCookie(context, Prefixed(context, key), options);

        private static string Prefixed(HttpContext http, string key) => http.Request.IsHttps ? HostPrefix + key : key;
    }
}

/// <summary>The antiforgery cookie with the same manners. Its store asks the name without a request, so the request is looked up.</summary>
internal sealed class FormCookie(IHttpContextAccessor requests) : CookieBuilder
{
    public override string? Name
    {
        get => requests.HttpContext is { Request.IsHttps: true } ? SessionCookies.HostPrefix + SessionCookies.FormName : SessionCookies.FormName;
        set => throw new NotSupportedException("The name follows from the request.");
    }
}

internal sealed class FormCookieSetup(IHttpContextAccessor requests) : IConfigureOptions<AntiforgeryOptions>
{
    public void Configure(AntiforgeryOptions options)
    {
        options.FormFieldName = SessionCookies.FormName;
        options.SuppressXFrameOptionsHeader = true; // frame-ancestors says it already
        options.Cookie = new FormCookie(requests)
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            SecurePolicy = CookieSecurePolicy.SameAsRequest,
            IsEssential = true,
            Path = "/",
        };
    }
}
