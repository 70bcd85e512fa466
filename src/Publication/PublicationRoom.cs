using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Search;
using Huiyin.Platform.Verifying;
using Huiyin.Publication.Contract;
using Huiyin.Publication.Publishing;
using Huiyin.Publication.Showing;
using Huiyin.Publication.Storage;
using Huiyin.Ui;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static Huiyin.Publication.PublicationWords;

namespace Huiyin.Publication;

/// <summary>Outlook: what the public may see.</summary>
public static class PublicationRoom
{
    public static IServiceCollection AddPublication(this IServiceCollection services)
    {
        services.AddSingleton<IRoomMapping, PublicationMapping>();
        services.AddSingleton(new RefusalSentences(code => W.Has(code) ? W[code] : null));
        services.AddScoped<IVerify, VerifyPublished>();
        services.AddScoped<PublicationSight>();
        services.AddScoped<ProposePublicationHandler>();
        services.AddScoped<DecidePublicationHandler>();
        services.AddScoped<PublicationDeskHandler>();
        services.AddScoped<PublicListHandler>();
        services.AddScoped<FindLikeAnswer>(provider => provider.GetRequiredService<PublicListHandler>().FindLikeAsync);
        services.AddScoped<FindPublicAnswers>(provider => provider.GetRequiredService<PublicListHandler>().FindAnswersAsync);
        services.AddScoped<PublicIndex>();
        services.AddScoped<ISearchRebuild>(provider => provider.GetRequiredService<PublicIndex>());
        services.AddScoped<IPublished>(provider => provider.GetRequiredService<PublicListHandler>());
        services.AddScoped<IReactTo<MatterMoved>, FollowRatingsHandler>();
        return services;
    }

    public static void MapPublication(this IEndpointRouteBuilder app)
    {
        app.MapProposePublication();
        app.MapPublicationDesk();
        app.MapDecidePublication();
        app.MapPublicList();
    }
}
