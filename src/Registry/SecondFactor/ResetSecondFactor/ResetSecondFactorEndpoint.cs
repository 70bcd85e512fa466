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
                var outcome = await handler.HandleAsync(new ResetSecondFactor(account), Actor.Of(http)! /* MayCall asks for staff */, ct);
                return outcome.Refusal is { } refusal ? refusal.ToProblem() : Results.Redirect($"/w/settings/staff/{Uri.EscapeDataString(account)}?done=second-reset");
            })
            .MayCall(Role.SystemAdmin, Role.SecurityAdmin).ExcludeFromDescription();
}
