using System.Text;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters.Following;

internal static class GiveReceiptEndpoint
{
    public static void MapGiveReceipt(this IEndpointRouteBuilder app)
    {
        app.MapGet("/r/{token}", ShowAsync).MayCall(Role.Citizen).ExcludeFromDescription();
        app.MapGet("/r/{token}/due.ics", CalendarAsync).MayCall(Role.Citizen).ExcludeFromDescription();
        app.MapGet("/w/m/{number}/receipt", AtCounterAsync).MayCall(MatterPath.StaffRoles(Move.Accept)).ExcludeFromDescription();
    }

    private static async Task<IResult> ShowAsync(string token, string? print, string? again, HttpContext http, GiveReceiptHandler handler, CitizenCookies cookies, CancellationToken ct)
    {
        if (await handler.OpenAsync(token, ct) is not { } matter)
        {
            return PageView.NotFound();
        }

        var view = await handler.ViewAsync(matter, cookies.HasReceipt(http, matter.Id) && matter.QueryCodeEdition == 0 /* a later code belongs to whoever was given it */, ct) with { IsRepeat = again == "1" };
        return print is "80" or "a4" ? PageView.Show<ReceiptPaper, ReceiptView>(http, view) : PageView.Show<ReceiptPage, ReceiptView>(http, view);
    }

    private static async Task<IResult> AtCounterAsync(string number, string? again, HttpContext http, GiveReceiptHandler handler, CancellationToken ct)
    {
        var given = await handler.AtCounterAsync(ReceiptNumber.Parse(number, out _) ?? number, Actor.Of(http)! /* MayCall asks for staff */, ct);
        http.Response.Headers.CacheControl = "no-store";
        return given.Refusal is { Kind: RefusalKind.Conflict } ? Results.Redirect(http.Request.Path + http.Request.QueryString) // somebody wrote in the same moment
            : given.IsRefused ? PageView.NotFound()
            : PageView.Show<ReceiptPaper, ReceiptView>(http, given.Must with { IsRepeat = again == "1" });
    }

    private static async Task<IResult> CalendarAsync(string token, GiveReceiptHandler handler, CurrentDistrict current, MatterDesk desk, CancellationToken ct) =>
        await handler.OpenAsync(token, ct) is { } matter
            ? Results.File(
                Encoding.UTF8.GetBytes(DueCalendar.Write(await handler.ViewAsync(matter, false, ct), current.Value, desk.Now)), "text/calendar; charset=utf-8", $"{matter.Number}.ics")
            : PageView.NotFound();
}
