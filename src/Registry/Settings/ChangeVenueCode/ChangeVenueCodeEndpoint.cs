using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.Settings;

internal static class ChangeVenueCodeEndpoint
{
    public static void MapChangeVenueCode(this IEndpointRouteBuilder app) =>
        app.MapPost("/w/settings/venues/{number}/code", async (string number, HttpContext http, ChangeVenueCodeHandler handler, IRegisters registers, CancellationToken ct) =>
            {
                var form = await http.Request.ReadFormAsync(ct);
                var query = form["q"].ToString();
                var deed = form["deed"] == "issue" ? CodeDeed.Issue : CodeDeed.Revoke;
                var outcome = FormGate.IsExpired(http)
                    ? FormGate.Expired
                    : await handler.HandleAsync(new ChangeVenueCode(number, deed), Actor.Of(http)! /* MayCall asks for staff */, ct);
                return outcome.Refusal is { } refusal
                    ? await ShowAgainAsync(http, registers, query, refusal, ct)
                    : Results.Redirect($"/w/settings/venues?q={Uri.EscapeDataString(query)}&done={(deed == CodeDeed.Issue ? "issue" : "revoke")}#{Uri.EscapeDataString(number)}");
            })
            .MayAdminister().KeepsForm().ExcludeFromDescription();

    private static async Task<IResult> ShowAgainAsync(HttpContext http, IRegisters registers, string query, Refusal refusal, CancellationToken ct) =>
        new VenuesView(await registers.CurrentAsync(ct), query, Error: refusal.Sentence(http.RequestServices)).Page(refusal.Status());
}
