using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters.Following;

internal static class RevealContactEndpoint
{
    /// <param name="app">The host.</param>
    /// <param name="show">Draws the matter's page with the number in it; it is never stored anywhere else.</param>
    /// <param name="showAgain">Draws it with the refusal.</param>
    public static void MapRevealContact(this IEndpointRouteBuilder app, Func<HttpContext, string, string, Task<IResult>> show, Func<HttpContext, string, Refusal, IFormCollection, Task<IResult>> showAgain) =>
        app.MapPost("/w/m/{number}/reveal", async (string number, HttpContext http, RevealContactHandler handler, CancellationToken ct) =>
            {
                var form = await http.Request.ReadFormAsync(ct);
                var plain = ReceiptNumber.Parse(number, out _) ?? number;
                var outcome = FormGate.IsExpired(http)
                    ? FormGate.Expired
                    : await handler.HandleAsync(plain, new RevealContact(form["why"]), Actor.Of(http)! /* MayCall asks for staff */, ct);
                return outcome.Refusal is { } refusal ? await showAgain(http, plain, refusal, form) : await show(http, plain, outcome.Must);
            })
            .MayCall([.. PermissionMatrix.Roles(Ability.SeePhone).Where(role => role is not (Role.Citizen or Role.EnterpriseUser or Role.CoHandler))]).KeepsForm().ExcludeFromDescription();
}
