using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.SecondFactor;

internal static class ResetSecondFactorEndpoint
{
    public static void MapResetSecondFactor(this IEndpointRouteBuilder app) =>
        app.MapPost("/w/settings/staff/{account}/second-factor/reset", async (string account, HttpContext http, ResetSecondFactorHandler handler, CancellationToken ct) =>
            {
                var actor = Actor.Of(http)!; // MayCall asks for staff
                var outcome = await handler.HandleAsync(new ResetSecondFactor(account), actor, ct);
                // Each back to the page they may read.
                var back = actor.IsAnywhere(Role.SystemAdmin) ? $"/w/settings/staff/{Uri.EscapeDataString(account)}?done=second-reset" : $"/w/security?q={Uri.EscapeDataString(account)}&done";
                return outcome.Refusal is { } refusal ? refusal.ToProblem() : Results.Redirect(back);
            })
            .MayCall(Role.SystemAdmin, Role.SecurityAdmin).ExcludeFromDescription();
}
