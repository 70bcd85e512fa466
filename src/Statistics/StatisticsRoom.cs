using Huiyin.Matters.Contract;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Verifying;
using Huiyin.Statistics.Contract;
using Huiyin.Statistics.Counting;
using Huiyin.Statistics.Facts;
using Huiyin.Statistics.Headlines;
using Huiyin.Statistics.Model;
using Huiyin.Statistics.Storage;
using Huiyin.Ui;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
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
        services.AddScoped<IFigureSums, SumDaysHandler>();
        services.AddScoped<FactRows>();
        services.AddScoped<CountFacts>();
        services.AddScoped<ReadCounts>();
        services.AddSingleton(provider => Weights(provider.GetRequiredService<IConfiguration>()));
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

    /// <summary>Setting <c>Figures:ThreeRates</c>: percents of 响应, 解决, 满意, and of "partly solved".</summary>
    private static RateWeights Weights(IConfiguration settings)
    {
        var (usual, given) = (RateWeights.Usual, settings.GetSection("Figures:ThreeRates"));
        var weights = new RateWeights(
            given.GetValue("Response", usual.Response), given.GetValue("Solved", usual.Solved), given.GetValue("Satisfied", usual.Satisfied), given.GetValue("Partly", usual.Partly));
        return weights.IsWhole ? weights : throw new InvalidOperationException("Figures:ThreeRates: Response, Solved and Satisfied must add up to 100.");
    }

    public static void MapStatistics(this IEndpointRouteBuilder app)
    {
        app.MapShowFigures();
        app.MapListRows();
        app.MapReadBook();
        app.MapCutFigures();
    }
}
