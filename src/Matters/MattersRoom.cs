using Huiyin.Matters.Answering;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Dispatching;
using Huiyin.Matters.Evaluating;
using Huiyin.Matters.Following;
using Huiyin.Matters.Handling;
using Huiyin.Matters.Receiving;
using Huiyin.Matters.Storage;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Rooms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Matters;

/// <summary>The heart: one matter from channel to echo.</summary>
public static class MattersRoom
{
    public static IServiceCollection AddMatters(this IServiceCollection services)
    {
        services.AddSingleton<IRoomMapping, MattersMapping>();
        services.AddSingleton(new RefusalSentences(code => W.Words.Has(code) ? W.Words[code] : null));
        services.AddScoped<MatterDesk>();
        services.AddScoped<Echoes>();
        services.AddScoped<MatterIntake>();
        services.AddScoped<IMatterIntake>(provider => provider.GetRequiredService<MatterIntake>());
        services.AddScoped<IMatterImport, ImportMattersHandler>();
        services.AddScoped<IMatterLookup, MatterLookup>();
        foreach (var handler in typeof(MattersRoom).Assembly.GetTypes().Where(IsMoveHandler))
        {
            services.AddScoped(handler);
        }

        services.AddSingleton(JobPlan.Of<CloseUnratedHandler>("matters.close-unrated", TimeSpan.FromMinutes(10)));
        return services;
    }

    public static void MapMatters(this IEndpointRouteBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        MapMoves(new StaffMoves(app, (_, _, _, _) => Task.FromResult(Results.NotFound())));
    }

    private static void MapMoves(StaffMoves moves)
    {
        moves.MapAcceptMatter();
        moves.MapRedirectMatter();
        moves.MapSettleOnTheSpot();
        moves.MapHandleHere();
        moves.MapSendToCentre();
        moves.MapWithdrawMatter();
        moves.MapDispatchMatter();
        moves.MapSignWorkOrder();
        moves.MapAddCoHandler();
        moves.MapReportCoHandling();
        moves.MapContactApplicant();
        moves.MapDraftReply();
        moves.MapReviewReply();
        moves.MapSendBackReply();
        moves.MapDecideProposal();
        moves.MapRecordRating();
    }

    private static bool IsMoveHandler(Type type) =>
        !type.IsAbstract && type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(MoveHandler<>);
}
