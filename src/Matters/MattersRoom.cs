using Huiyin.Matters.Answering;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Dispatching;
using Huiyin.Matters.Evaluating;
using Huiyin.Matters.Following;
using Huiyin.Matters.Handling;
using Huiyin.Matters.Receiving;
using Huiyin.Matters.Storage;
using Huiyin.Matters.Verifying;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Verifying;
using Microsoft.AspNetCore.Builder;
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
        services.AddScoped<QueueViews>();
        services.AddScoped<StaffMenu>();
        services.AddScoped<WorkQueueHandler>();
        services.AddScoped<MatterFileHandler>();
        services.AddScoped<RevealContactHandler>();
        services.AddScoped<RenewQueryCodeHandler>();
        services.AddScoped<DispatchDeskHandler>();
        services.AddScoped<RegisterAtCounterHandler>();
        services.AddScoped<MatterIntake>();
        services.AddScoped<IMatterIntake>(provider => provider.GetRequiredService<MatterIntake>());
        services.AddScoped<IMatterImport, ImportMattersHandler>();
        services.AddScoped<IMatterLookup, MatterLookup>();
        services.AddScoped<IVerify, VerifyMatters>();
        services.AddScoped<IKeepChains, MatterChains>();
        AddCitizens(services);
        foreach (var handler in typeof(MattersRoom).Assembly.GetTypes().Where(IsMoveHandler))
        {
            services.AddScoped(handler);
        }

        services.AddSingleton(JobPlan.Of<CloseUnratedHandler>("matters.close-unrated", TimeSpan.FromMinutes(1)));
        return services;
    }

    private static void AddCitizens(IServiceCollection services)
    {
        services.AddDataProtection();
        services.AddScoped<CitizenCookies>();
        services.AddScoped<QueryGuard>();
        services.AddScoped<SubmissionLimits>();
        services.AddScoped<PendingFiles>();
        services.AddScoped<SubmitDialogue>();
        services.AddScoped<GiveReceiptHandler>();
        services.AddScoped<TrackMatterHandler>();
        services.AddScoped<GiveFileHandler>();
    }

    public static void MapMatters(this IEndpointRouteBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        MapCitizens(app);
        app.MapWorkQueue();
        app.MapMatterFile();
        app.MapRevealContact(MatterFileEndpoint.ShowPhoneAsync, MatterFileEndpoint.ShowAgainAsync);
        app.MapRenewQueryCode(ShowAgainAsync);
        app.MapDispatchDesk();
        app.MapRegisterAtCounter();
        MapMoves(new StaffMoves(app, ShowAgainAsync));
    }

    /// <summary>The staff menu, for the desks of every room; stands behind sign-in.</summary>
    public static IApplicationBuilder UseMatters(this IApplicationBuilder app) => app.Use((http, next) => StaffMenu.FillAsync(http, next));

    // A refused form comes back on the page it was sent from.
    private static Task<IResult> ShowAgainAsync(HttpContext http, string number, Refusal refusal, IFormCollection form) =>
        form["page"] == DispatchDeskEndpoint.Page ? DispatchDeskEndpoint.ShowAgainAsync(http, number, refusal, form) : MatterFileEndpoint.ShowAgainAsync(http, number, refusal, form);

    private static void MapCitizens(IEndpointRouteBuilder app)
    {
        app.MapSubmitPages();
        app.MapGiveReceipt();
        app.MapTrackPages();
        app.MapWithdrawPages();
        app.MapRatePages();
        app.MapGiveFile();
        var matters = app.MapGroup("/api/v1/matters");
        matters.MapSubmitMatter();
        matters.MapTrackMatter();
        matters.MapRateAnswer();
        matters.MapWithdrawOwn();
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
        moves.MapRecordProgress();
        moves.MapDraftReply();
        moves.MapReviewReply();
        moves.MapSendBackReply();
        moves.MapDecideProposal();
        moves.MapRecordRating();
    }

    private static bool IsMoveHandler(Type type) =>
        !type.IsAbstract && type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(MoveHandler<>);
}
