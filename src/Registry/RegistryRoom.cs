using Huiyin.Platform.Rooms;
using Huiyin.Registry.Auditing;
using Huiyin.Registry.Contract;
using Huiyin.Registry.SecondFactor;
using Huiyin.Registry.Settings;
using Huiyin.Registry.SignIn;
using Huiyin.Registry.Staffing;
using Huiyin.Registry.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Registry;

/// <summary>The doors of the room for the host.</summary>
public static class RegistryRoom
{
    public static IServiceCollection AddRegistry(this IServiceCollection services)
    {
        services.AddSingleton<IRoomMapping, RegistryMapping>();
        services.AddScoped<IRegisters, Registers>();
        services.AddSignIn();
        services.AddStaffing();
        services.AddAuditing();
        services.AddSecondFactor();
        services.AddScoped<IDistrictSetUp, SetUpDistrictHandler>();
        services.AddScoped<ChangeVenueCodeHandler>();
        services.AddScoped<UploadHolidayNoticeHandler>();
        services.AddScoped<ChangeLimitHandler>();
        services.AddScoped<ChangeLocalDayHandler>();
        services.AddScoped<HolidaysReading>();
        return services;
    }

    public static IApplicationBuilder UseRegistry(this IApplicationBuilder app)
    {
        app.UseSignIn();
        return app;
    }

    public static IEndpointRouteBuilder MapRegistry(this IEndpointRouteBuilder app)
    {
        app.MapShowVenues();
        app.MapChangeVenueCode();
        app.MapPrintPoster();
        app.MapShowUnits();
        app.MapShowLimits();
        app.MapChangeLimit();
        app.MapUploadHolidayNotice();
        app.MapChangeLocalDay();
        app.MapStaffing();
        app.MapAuditing();
        app.MapSecondFactor();
        app.MapSignIn();
        return app;
    }
}
