using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters.Following;

/// <summary>Only a page: the new code goes from hand to hand, never to a program.</summary>
internal static class RenewQueryCodeEndpoint
{
    /// <param name="app">The host.</param>
    /// <param name="showAgain">Draws the matter's page with the refusal.</param>
    public static void MapRenewQueryCode(this IEndpointRouteBuilder app, Func<HttpContext, string, Refusal, IFormCollection, Task<IResult>> showAgain) =>
        app.MapPost("/w/m/{number}/query-code", async (string number, HttpContext http, RenewQueryCodeHandler handler, CancellationToken ct) =>
            {
                var form = await http.Request.ReadFormAsync(ct);
                var plain = ReceiptNumber.Parse(number, out _) ?? number;
                var outcome = FormGate.IsExpired(http)
                    ? FormGate.Expired
                    : await handler.HandleAsync(plain, new RenewQueryCode(form["phone"]), Actor.Of(http)! /* MayCall asks for staff */, ct);
                return outcome.Refusal is { } refusal ? await showAgain(http, plain, refusal, form) : Results.Redirect($"/w/m/{plain}/receipt?paper=80");
            })
            .MayCall(Role.CounterClerk).KeepsForm().ExcludeFromDescription();
}
