using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Registry.SecondFactor;

/// <summary>The stage's two lines for the room.</summary>
internal static class SecondFactorStage
{
    public static IServiceCollection AddSecondFactor(this IServiceCollection services)
    {
        services.AddSingleton<SecondFactorRule>();
        services.AddScoped<ProveCodeHandler>();
        services.AddScoped<ResetSecondFactorHandler>();
        services.AddScoped<ShowSecurityHandler>();
        return services;
    }

    public static IEndpointRouteBuilder MapSecondFactor(this IEndpointRouteBuilder app)
    {
        app.MapProveCode();
        app.MapResetSecondFactor();
        app.MapShowSecurity();
        return app;
    }
}
