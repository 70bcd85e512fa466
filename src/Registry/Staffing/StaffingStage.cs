using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Registry.Staffing;

/// <summary>The stage's two lines for the room.</summary>
internal static class StaffingStage
{
    public static IServiceCollection AddStaffing(this IServiceCollection services)
    {
        services.AddScoped<Colleagues>();
        services.AddScoped<PersonReading>();
        services.AddScoped<HireStaffHandler>();
        services.AddScoped<GrantRoleHandler>();
        services.AddScoped<LockAccountHandler>();
        services.AddScoped<GiveLinkHandler>();
        services.AddScoped<ChangePostDutyHandler>();
        return services;
    }

    public static IEndpointRouteBuilder MapStaffing(this IEndpointRouteBuilder app)
    {
        app.MapShowStaff();
        app.MapHireStaff();
        app.MapGrantRole();
        app.MapLockAccount();
        app.MapGiveLink();
        app.MapChangePostDuty();
        return app;
    }
}
