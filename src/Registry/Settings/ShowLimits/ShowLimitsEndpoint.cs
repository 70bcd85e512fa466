using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.Settings;

internal static class ShowLimitsEndpoint
{
    public static void MapShowLimits(this IEndpointRouteBuilder app) =>
        app.MapGet("/w/settings/limits", async (string? key, string? day, IRegisters registers, TimeProvider clock, CancellationToken ct) =>
            {
                var today = CivilTime.DateOf(clock.GetUtcNow());
                return new RazorComponentResult<LimitsPage>(new
                {
                    Register = await registers.CurrentAsync(ct),
                    Today = today,
                    Key = key ?? "limit.consult",
                    Start = TypedDay.Read(day) ?? today,
                });
            })
            .MayAdminister().ExcludeFromDescription();
}
