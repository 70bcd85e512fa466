using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters.Receiving;

internal static class PrintReceiptEndpoint
{
    public static void MapPrintReceipt(this IEndpointRouteBuilder app) =>
        app.MapGet("/w/m/{number}/receipt", async (string number, HttpContext http, PrintReceiptHandler handler, CancellationToken ct) =>
        {
            var slip = await handler.HandleAsync(ReceiptNumber.Parse(number, out _) ?? number, Actor.Of(http)! /* MayCall asks for staff */, ct);
            http.Response.Headers.CacheControl = "no-store";
            return slip.Refusal is { Kind: RefusalKind.Conflict } ? Results.Redirect(http.Request.Path + http.Request.QueryString)
                : slip.IsRefused ? PageView.NotFound()
                : PageView.Show<CounterReceiptPage, CounterSlip>(http, slip.Must with { IsRoll = http.Request.Query["paper"] != "a4", IsRepeat = http.Request.Query["again"] == "1" });
        }).MayCall(MatterPath.StaffRoles(Move.Accept)).ExcludeFromDescription();
}
