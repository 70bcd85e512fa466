using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Huiyin.Registry.SignIn;

/// <summary>The stage's three lines for the room.</summary>
internal static class SignInStage
{
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddSingleton(new RefusalSentences(code => RegistryWords.W.Has(code) ? RegistryWords.W[code] : null));
        services.AddHttpContextAccessor();
        services.AddAuthentication(SessionCookies.Scheme).AddCookie(SessionCookies.Scheme, SessionCookies.Configure);
        services.AddAntiforgery();
        services.AddSingleton<IConfigureOptions<AntiforgeryOptions>, FormCookieSetup>();
        KeepCookieKeys(services);

        // Endpoints that read forms ask for the framework's own check; ours (FormKeeper) does it and keeps what was typed.
        services.Configure<RouteOptions>(options => options.SuppressCheckForUnhandledSecurityMetadata = true);
        services.AddSingleton<DemoRule>();
        services.AddSingleton<NobodysHash>();
        services.AddScoped<StaffAtDoor>();
        services.AddScoped<PasswordTries>();
        services.AddScoped<NewPasswords>();
        services.AddScoped<AccountsOpen>();
        services.AddScoped<NewAccounts>();
        services.AddScoped<PasswordLinks>();
        services.AddScoped<SignInStaffHandler>();
        services.AddScoped<SignOutHandler>();
        services.AddScoped<SetPasswordHandler>();
        services.AddScoped<ChangePasswordHandler>();
        services.AddScoped<AddStaffHandler>();
        services.AddScoped<NewLinkHandler>();
        services.AddScoped<NewTokenHandler>();
        services.AddScoped<RevokeTokenHandler>();
        services.AddScoped<TokenSlices>();
        services.AddScoped<CloseAccountHandler>();
        services.AddScoped<IStaffAccounts, StaffAccounts>();
        return services;
    }

    /// <summary>After routing, before the endpoints.</summary>
    public static IApplicationBuilder UseSignIn(this IApplicationBuilder app)
    {
        app.UseAuthentication();
        app.UseMiddleware<DoorKeeper>();
        app.UseMiddleware<FormKeeper>();
        return app;
    }

    public static IEndpointRouteBuilder MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapSignInStaff();
        app.MapSignOut();
        app.MapSetPassword();
        app.MapChangePassword();
        return app;
    }

    // One folder for all nodes. Losing these keys signs everybody out and loses nothing else (reliability 4).
    private static void KeepCookieKeys(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("huiyin");

        // It warns that the keys lie unencrypted: they do, in a folder only this program reads, like the district's own key.
        services.Configure<LoggerFilterOptions>(options => options.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error));
        services.AddOptions<KeyManagementOptions>().Configure<IConfiguration, ILoggerFactory>((options, settings, log) =>
        {
            var folder = Directory.CreateDirectory(Path.Combine(Districts.KeysFolder(settings), "cookies"));
            if (!OperatingSystem.IsWindows())
            {
                folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            }

            options.XmlRepository = new FileSystemXmlRepository(folder, log);
        });
    }
}
