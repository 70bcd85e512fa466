using System.Text;
using Huiyin.Platform.Districts;
using Huiyin.Registry.Contract;
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
    }

    private static async Task<IResult> ShowAsync(string token, string? print, string? again, HttpContext http, GiveReceiptHandler handler, CitizenCookies cookies, CancellationToken ct)
    {
        if (await handler.OpenAsync(token, ct) is not { } matter)
        {
            return PageView.NotFound();
        }

        var view = await handler.ViewAsync(matter, cookies.HasReceipt(http, matter.Id), ct) with { IsRepeat = again == "1" };
        return print is "80" or "a4" ? PageView.Show<ReceiptPaper, ReceiptView>(http, view) : PageView.Show<ReceiptPage, ReceiptView>(http, view);
    }

    private static async Task<IResult> CalendarAsync(string token, GiveReceiptHandler handler, CurrentDistrict current, MatterDesk desk, CancellationToken ct) =>
        await handler.OpenAsync(token, ct) is { } matter
            ? Results.File(
                Encoding.UTF8.GetBytes(DueCalendar.Write(await handler.ViewAsync(matter, false, ct), current.Value, desk.Now)), "text/calendar; charset=utf-8", $"{matter.Number}.ics")
            : PageView.NotFound();
}
