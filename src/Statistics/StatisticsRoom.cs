using Huiyin.Matters.Contract;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Verifying;
using Huiyin.Statistics.Contract;
using Huiyin.Statistics.Counting;
using Huiyin.Statistics.Facts;
using Huiyin.Statistics.Headlines;
using Huiyin.Statistics.Storage;
using Huiyin.Ui;
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
        services.AddScoped<FactRows>();
        services.AddScoped<CountFacts>();
        services.AddScoped<ReadCounts>();
        services.AddScoped<FigureBooks>();
        services.AddScoped<IUnitColumns, BoardColumns>();
        services.AddScoped<IVerify, VerifyFacts>();
        services.AddScoped<ShowFiguresHandler>();
        services.AddScoped<ListRowsHandler>();
        services.AddScoped<IHeadlines, ShowHeadlinesHandler>();
        services.AddSingleton(JobPlan.Of<SumDaysHandler>("statistics.sum-days", TimeSpan.FromSeconds(15)));
        services.AddSingleton(JobPlan.Of<FreezeMonthsHandler>("statistics.freeze-months", TimeSpan.FromHours(1)));
        return services;
    }

    public static void MapStatistics(this IEndpointRouteBuilder app)
    {
        app.MapShowFigures();
        app.MapListRows();
        app.MapReadBook();
        app.MapCutFigures();
    }
}
