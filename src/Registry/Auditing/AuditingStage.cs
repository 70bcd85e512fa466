using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Registry.Auditing;

/// <summary>The stage's two lines for the room.</summary>
internal static class AuditingStage
{
    public static IServiceCollection AddAuditing(this IServiceCollection services) => services.AddScoped<ShowAuditHandler>();

    public static IEndpointRouteBuilder MapAuditing(this IEndpointRouteBuilder app)
    {
        app.MapShowAudit();
        return app;
    }
}
