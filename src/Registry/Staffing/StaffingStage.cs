using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Registry.Staffing;

/// <summary>The stage's two lines for the room.</summary>
internal static class StaffingStage
{
    public static IServiceCollection AddStaffing(this IServiceCollection services)
    {
        services.AddScoped<ChangePostDutyHandler>();
        return services;
    }

    public static IEndpointRouteBuilder MapStaffing(this IEndpointRouteBuilder app)
    {
        app.MapChangePostDuty();
        return app;
    }
}
