using Huiyin.Platform.Sheets;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters.Listening;

internal static class ShowHotTopicEndpoint
{
    public static void MapShowHotTopic(this IEndpointRouteBuilder app)
    {
        app.MapGet("/v/topics/{id:guid}", async (Guid id, HttpContext http, ShowHotTopicHandler handler, string? all, CancellationToken ct) =>
                await handler.HandleAsync(new ShowHotTopic(id, all is not null), Actor.Of(http)! /* MayCall asks for staff */, ct) is { IsRefused: false } found
                    ? PageView.Show<ShowHotTopicPage, TopicSheet>(http, found.Must)
                    : PageView.NotFound())
            .MayCall(TopicWindow.Readers).ExcludeFromDescription();
        app.MapGet("/v/topics/{id:guid}/matters.xlsx", async (Guid id, HttpContext http, ShowHotTopicHandler handler, CancellationToken ct) =>
                await handler.ExportAsync(id, Actor.Of(http)! /* MayCall asks for staff */, ct) is { IsRefused: false } found
                    ? Results.File(found.Must, XlsxWriter.ContentType, "topic.xlsx")
                    : PageView.NotFound())
            .MayCall(TopicWindow.Readers).ExcludeFromDescription();
    }
}
