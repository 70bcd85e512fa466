using Huiyin.Platform.Sheets;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters.Listening;

internal static class ShowHotTopicsEndpoint
{
    public static void MapShowHotTopics(this IEndpointRouteBuilder app)
    {
        app.MapGet("/v/topics", async (HttpContext http, ShowHotTopicsHandler handler, string? area, string? all, string? asked, CancellationToken ct) =>
                PageView.Show<ShowHotTopicsPage, TopicsSheet>(http, await handler.HandleAsync(new ShowHotTopics(area, all is not null), ct) with { IsAsked = asked is not null }))
            .MayCall(TopicWindow.Readers).ExcludeFromDescription();
        app.MapPost("/v/topics", async (ShowHotTopicsHandler handler, CancellationToken ct) =>
            {
                await handler.LookAgainAsync(ct);
                return Results.Redirect("/v/topics?asked=1");
            })
            .MayCall(TopicWindow.Readers).ExcludeFromDescription();
        app.MapGet("/v/topics.xlsx", async (HttpContext http, ShowHotTopicsHandler handler, string? area, CancellationToken ct) =>
                Results.File(await handler.ExportAsync(new ShowHotTopics(area, true), Actor.Of(http)! /* MayCall asks for staff */, ct), XlsxWriter.ContentType, "topics.xlsx"))
            .MayCall(TopicWindow.Readers).ExcludeFromDescription();
    }
}
