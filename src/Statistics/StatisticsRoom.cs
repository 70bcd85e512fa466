using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Verifying;
using Huiyin.Statistics.Contract;
using Huiyin.Statistics.Facts;
using Huiyin.Statistics.Headlines;
using Huiyin.Statistics.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Statistics;

/// <summary>Outlook: what the work adds up to.</summary>
public static class StatisticsRoom
{
    public static IServiceCollection AddStatistics(this IServiceCollection services)
    {
        services.AddSingleton<IRoomMapping, StatisticsMapping>();
        services.AddScoped<IReactTo<MatterMoved>, FollowMattersHandler>();
        services.AddScoped<IFactRebuild, RebuildFactsHandler>();
        services.AddScoped<IVerify, VerifyFacts>();
        services.AddScoped<FigureCounts>();
        services.AddScoped<ShowFiguresHandler>();
        services.AddScoped<ListRowsHandler>();
        services.AddScoped<IHeadlines, ShowHeadlinesHandler>();
        return services;
    }

    public static void MapStatistics(this IEndpointRouteBuilder app)
    {
        app.MapShowFigures();
        app.MapListRows();
    }
}
