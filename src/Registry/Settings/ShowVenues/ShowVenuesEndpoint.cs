using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.Settings;

internal static class ShowVenuesEndpoint
{
    public static void MapShowVenues(this IEndpointRouteBuilder app)
    {
        // The door that the menu knows.
        app.MapGet("/w/settings", () => Results.Redirect("/w/settings/venues")).MayAdminister().ExcludeFromDescription();
        app.MapGet("/w/settings/venues", async (string? q, string? after, string? done, IRegisters registers, CancellationToken ct) =>
                new VenuesView(await registers.CurrentAsync(ct), q?.Trim() ?? "", after, done is "issue" or "revoke" ? done : null).Page())
            .MayAdminister().ExcludeFromDescription();
    }
}
