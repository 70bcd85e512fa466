using Huiyin.Matters.Answering;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Dispatching;
using Huiyin.Matters.Evaluating;
using Huiyin.Matters.Following;
using Huiyin.Matters.Handling;
using Huiyin.Matters.Listening;
using Huiyin.Matters.LookingBack;
using Huiyin.Matters.Pausing;
using Huiyin.Matters.Receiving;
using Huiyin.Matters.Storage;
using Huiyin.Matters.Suggesting;
using Huiyin.Matters.Supervising;
using Huiyin.Matters.Verifying;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Search;
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
        services.AddScoped<SearchMattersHandler>();
        services.AddScoped<DeskTexts>();
        services.AddScoped<ReplyTextsHandler>();
        services.AddScoped<Drafts>();
        services.AddScoped<KeepDraftHandler>();
        services.AddScoped<MyViews>();
        services.AddScoped<SavedViewsHandler>();
        services.AddScoped<BulkActs>();
        services.AddScoped<BulkMovesHandler>();
        services.AddScoped<MatterIndex>();
        services.AddScoped<IReactTo<MatterMoved>>(provider => provider.GetRequiredService<MatterIndex>());
        services.AddScoped<ISearchRebuild>(provider => provider.GetRequiredService<MatterIndex>());
        services.AddScoped<Suggestions>();
        services.AddScoped<IReactTo<MatterMoved>, KeepSuggestion>();
        services.AddScoped<LearnDecisionsHandler>();
        services.AddScoped<ShowSenseHandler>();
        services.AddScoped<UseVersionHandler>();
        services.AddScoped<LikeMatters>();
        services.AddScoped<IReactTo<MatterMoved>, FileLikeness>();
        services.AddScoped<BoardViews>();
        services.AddScoped<BoardHandler>();
        services.AddScoped<MatterFileHandler>();
        services.AddScoped<RevealContactHandler>();
        services.AddScoped<RenewQueryCodeHandler>();
        services.AddScoped<DispatchDeskHandler>();
        services.AddScoped<RegisterAtCounterHandler>();
        services.AddScoped<MergeDuplicatesHandler>();
        services.AddScoped<ShowLetterHandler>();
        services.AddScoped<UnmergeMatterHandler>();
        services.AddScoped<MatterIntake>();
        services.AddScoped<IMatterIntake>(provider => provider.GetRequiredService<MatterIntake>());
        services.AddScoped<IMatterImport, ImportMattersHandler>();
        services.AddScoped<IMatterLookup, MatterLookup>();
        services.AddScoped<IVerify, VerifyMatters>();
        services.AddScoped<IKeepChains, MatterChains>();
        AddListening(services);
        AddCitizens(services);
        foreach (var handler in typeof(MattersRoom).Assembly.GetTypes().Where(IsMoveHandler))
        {
            services.AddScoped(handler);
        }

        services.AddSingleton(JobPlan.Of<CloseUnratedHandler>("matters.close-unrated", TimeSpan.FromMinutes(1)));
        services.AddSingleton(JobPlan.Of<EraseContactsHandler>("matters.retention", TimeSpan.FromDays(1)));
        services.AddSingleton(JobPlan.Of<WatchDeadlinesHandler>("matters.watch", WatchDeadlinesHandler.Rhythm));
        services.AddSingleton(JobPlan.Of<LearnDecisionsHandler>("matters.learn", LearnDecisionsHandler.Rhythm));
        services.AddSingleton(JobPlan.Of<CarryToMergedHandler>("matters.carry-to-merged", TimeSpan.FromSeconds(10)));
        return services;
    }

    private static void AddListening(IServiceCollection services)
    {
        services.AddScoped<TopicReads>();
        services.AddScoped<HotTopicNews>();
        services.AddScoped<ShowHotTopicsHandler>();
        services.AddScoped<ShowHotTopicHandler>();
        services.AddScoped<ProposeTopicHandler>();
        services.AddSingleton(JobPlan.Of<FindHotTopicsHandler>(TopicWindow.Job, FindHotTopicsHandler.Rhythm));
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
        app.MapSearchMatters();
        app.MapReplyTexts(MatterFileEndpoint.ShowTypedAsync);
        app.MapKeepDraft(ShowAgainAsync);
        app.MapSavedViews();
        app.MapBulkMoves();
        app.MapBoard();
        app.MapShowHotTopics();
        app.MapShowHotTopic();
        app.MapProposeTopic();
        app.MapMatterFile();
        app.MapRevealContact(MatterFileEndpoint.ShowPhoneAsync, MatterFileEndpoint.ShowAgainAsync);
        app.MapRenewQueryCode(ShowAgainAsync);
        app.MapDispatchDesk();
        app.MapShowSense();
        app.MapShowLetter();
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
        MapOwnMoves(new CitizenMoves(app, TrackMatterEndpoint.ShowAgainAsync));
    }

    private static void MapOwnMoves(CitizenMoves moves)
    {
        moves.MapGiveSupplement();
        moves.MapUrgeOwn();
        moves.MapReopenOwn();
        moves.MapObjectToRedirect();
        moves.MapAppealOwn();
        moves.MapRateOutcome();
        moves.MapObjectToPublication();
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
        MapBadDays(moves);
        MapAfterwards(moves);
    }

    private static void MapBadDays(StaffMoves moves)
    {
        moves.MapOfferTransfer();
        moves.MapAnswerTransfer();
        moves.MapReturnWorkOrder();
        moves.MapRuleOnDispute();
        moves.MapMergeDuplicates();
        moves.MapAssignHandler();
        moves.MapAskSupplement();
        moves.MapExtendDeadline();
        moves.MapSuspendClock();
        moves.MapExplainLimits();
        moves.MapUrgeMatter();
        moves.MapOpenSupervision();
        moves.MapRespondToSupervision();
    }

    private static void MapAfterwards(StaffMoves moves)
    {
        moves.MapRecordCallBack();
        moves.MapVerifyBadRating();
        moves.MapAppealRating();
        moves.MapRecordOutcome();
        moves.MapRevisitExplained();
        moves.MapRecordLookBack();
        moves.MapReopenMatter();
        moves.MapTakeBackRedirect();
    }

    private static bool IsMoveHandler(Type type) =>
        !type.IsAbstract && type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(MoveHandler<>);
}
