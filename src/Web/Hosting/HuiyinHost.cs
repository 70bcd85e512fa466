using System.IO.Compression;
using System.Text.Json.Serialization;
using Huiyin.Exchange;
using Huiyin.Matters;
using Huiyin.Platform;
using Huiyin.Platform.Storage;
using Huiyin.Platform.Time;
using Huiyin.Publication;
using Huiyin.Registry;
using Huiyin.Statistics;
using Huiyin.Storage.Postgres;
using Huiyin.Storage.Sqlite;
using Huiyin.Ui;
using Microsoft.AspNetCore.ResponseCompression;

namespace Huiyin.Web;

/// <summary>Puts the house together: rooms from the ground up, then the pipeline, then the doors.</summary>
internal static class HuiyinHost
{
    /// <summary>The application as it serves; tests build it with their own settings and clock.</summary>
    public static WebApplication Build(string[] args, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = Options.Expand(args), ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 45 * 1024 * 1024; // three photos, a recording and the form
        });
        builder.Configuration.AddEnvironmentVariables("HUIYIN__");
        AddRooms(builder.Services, builder.Configuration, clock);
        AddWeb(builder.Services);
        builder.Services.AddHostedService(provider => provider.GetRequiredService<Platform.Jobs.JobLoop>());
        var app = builder.Build();
        UseHouse(app);
        Doors.Map(app);
        return app;
    }

    /// <summary>Services of all rooms, without the web: what verbs and the migration tool need.</summary>
    public static IServiceCollection AddRooms(IServiceCollection services, IConfiguration settings, TimeProvider? clock)
    {
        services.AddSingleton(clock ?? (double.TryParse(settings["FastClock"], out var speed) && speed > 1 ? new FastClock(speed) : TimeProvider.System));
        services.AddSingleton<IDatabaseKind, SqliteDatabase>();
        services.AddSingleton<IDatabaseKind, PostgresDatabase>();
        services.AddPlatform();
        services.AddUi();
        services.AddRegistry();
        services.AddMatters();
        services.AddPublication();
        services.AddStatistics();
        services.AddExchange();
        return services;
    }

    private static void AddWeb(IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddOpenApi("v1", options => options.ShouldInclude = description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true);
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(allowIntegerValues: false));
            options.SerializerOptions.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }

    private static void UseHouse(WebApplication app)
    {
        app.UseMiddleware<LastResort>();
        app.UseMiddleware<SafeHeaders>();
        app.UseResponseCompression();
        app.UseMiddleware<Frame>();
        app.UseMiddleware<FriendlyStatus>();
        app.UseRouting();
        app.UseRegistry();
        app.UseMatters();
    }
}
