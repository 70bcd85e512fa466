using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters.Listening;

internal static class ProposeTopicEndpoint
{
    public static void MapProposeTopic(this IEndpointRouteBuilder app) =>
        app.MapGet("/v/topics/{id:guid}/proposal", async (Guid id, HttpContext http, ProposeTopicHandler handler, CancellationToken ct) =>
                await handler.HandleAsync(id, Actor.Of(http)! /* MayCall asks for staff */, ct) is { IsRefused: false } found
                    ? PageView.Show<ProposeTopicPage, ProposalPaper>(http, found.Must)
                    : PageView.NotFound())
            .MayCall(TopicWindow.Readers).ExcludeFromDescription();
}
