using System.Net.Http.Headers;
using System.Security.Claims;
using AngleSharp.Html.Parser;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Huiyin.Tests.Stories;

/// <summary>Somebody with exactly one role at one unit: signed in at the pages, with a token for the API, and with the token of a form in hand.</summary>
/// <param name="IsOfNeighbour">An account of the other district of this deployment.</param>
internal sealed record Visitor(Role Role, string Unit, bool IsOfNeighbour, string Token, string Cookie, string FormToken, string FormCookie)
{
    public override string ToString() => $"{Role}@{Unit}{(IsOfNeighbour ? " of the neighbour" : "")}";

    public static async Task<Visitor> MakeAsync(StoryHost host, HttpClient client, Role role, string unit, bool isOfNeighbour)
    {
        var district = isOfNeighbour ? host.Neighbour : host.District;
        var (token, session) = await host.InScopeAsync(district, services => EnterAsync(services, host.Clock.GetUtcNow(), role, unit));
        var cookie = $"{SessionCookies.SessionName}={Ticket(host.App.Services, session)}";

        using var ask = new HttpRequestMessage(HttpMethod.Get, "/w/password");
        ask.Headers.Host = isOfNeighbour ? StoryHost.NeighbourHost : null;
        ask.Headers.Add("Cookie", cookie);
        using var answer = await client.SendAsync(ask);
        Assert.True(answer.IsSuccessStatusCode, $"{role} of {district.Key} is not at home in their own district: {answer.StatusCode}");
        var form = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector($"input[name={SessionCookies.FormName}]")!.GetAttribute("value")!; // every page has a form to sign out
        var formCookie = answer.Headers.GetValues("Set-Cookie").Single(line => line.StartsWith(SessionCookies.FormName, StringComparison.Ordinal)).Split(';')[0];
        return new Visitor(role, unit, isOfNeighbour, token, cookie, form, formCookie);
    }

    public void Sign(HttpRequestMessage request, bool isApi)
    {
        if (isApi)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
            return;
        }

        request.Headers.Add("Cookie", Cookie + "; " + FormCookie);
    }

    private static async Task<(string Token, Guid Session)> EnterAsync(IServiceProvider services, DateTimeOffset now, Role role, string unit)
    {
        var register = await services.GetRequiredService<IRegisters>().CurrentAsync(CancellationToken.None);
        var at = register.UnitByCode(unit)!.Id; // stands in the sheets
        var staff = services.GetRequiredService<IStaffAccounts>();
        var account = $"v{(int)role}.{unit}";
        var id = (await staff.AddAsync(new NewStaff(account, $"{role} {unit}", at, [new NewRole(role, at)]), CancellationToken.None)).Must;
        var token = (await staff.NewTokenAsync(account, CancellationToken.None)).Must.Text;
        var session = StaffSession.Begin(id, now, asksSecond: false);
        var db = services.GetRequiredService<HuiyinDb>();
        db.Add(session);
        await db.SaveChangesAsync();
        return (token, session.Id);
    }

    // What signing in puts into the browser.
    private static string Ticket(IServiceProvider services, Guid session)
    {
        var options = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SessionCookies.Scheme);
        var principal = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, session.ToString("N"))], SessionCookies.Scheme));
        return options.TicketDataFormat.Protect(new AuthenticationTicket(principal, SessionCookies.Scheme));
    }
}
