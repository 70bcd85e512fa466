using Huiyin.Platform.Audit;
using Huiyin.Platform.Backups;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Files;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Outbound;
using Huiyin.Platform.Outbox;
using Huiyin.Platform.SignIn;
using Huiyin.Platform.Storage;
using Huiyin.Platform.Verifying;
using Huiyin.Platform.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Platform;

/// <summary>The ground floor: what every room stands on.</summary>
public static class PlatformRoom
{
    public static IServiceCollection AddPlatform(this IServiceCollection services)
    {
        services.AddSingleton<Districts.Districts>();
        services.AddScoped<CurrentDistrict>();
        services.AddScoped<Reactions>();
        services.AddScoped(provider => provider.GetRequiredService<CurrentDistrict>().Value.Open(provider.GetRequiredService<Reactions>()));
        services.AddScoped<AuditLog>();
        services.AddScoped<WriteBackup>();
        services.AddScoped<IKeepChains, DistrictChain>();
        services.AddScoped<SealChains>();
        services.AddSingleton(JobPlan.Of<SealChains>("audit.daily-root", TimeSpan.FromMinutes(5)));
        services.AddScoped<FileStore>();
        services.AddSingleton<Verifier>();
        services.AddScoped<IVerify, VerifyDatabase>();
        services.AddScoped<IVerify, VerifyPlatform>();
        services.AddSingleton<OutboundHttp>();
        services.AddSingleton<IMessageSender>(provider => provider.GetRequiredService<IConfiguration>()["Sms:Url"] is { Length: > 0 }
            ? ActivatorUtilities.CreateInstance<HttpSender>(provider)
            : ActivatorUtilities.CreateInstance<FileSender>(provider));
        services.AddSingleton<ICarryMessages, PhoneCarrier>();
        services.AddScoped<OutboxLanes>();
        services.AddSingleton(JobPlan.Of<SendOutbox>("outbox", TimeSpan.FromSeconds(2)));
        services.AddSingleton(JobPlan.Of<SweepPending>("files.sweep-pending", TimeSpan.FromHours(1)));
        services.AddSingleton<JobLoop>();
        services.AddSingleton<RateLimits>();
        services.AddSingleton<CallerAddress>();
        services.AddIdentityCore<Account>(options =>
        {
            // house.md 8: 12 or more, checked against a list; no composition rules
            options.Password.RequiredLength = 12;
            options.Password.RequireDigit = false;
            options.Password.RequireLowercase = false;
            options.Password.RequireUppercase = false;
            options.Password.RequireNonAlphanumeric = false;
            options.Password.RequiredUniqueChars = 4;
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
            options.User.AllowedUserNameCharacters = "";
        }).AddEntityFrameworkStores<HuiyinDb>();
        return services;
    }
}
