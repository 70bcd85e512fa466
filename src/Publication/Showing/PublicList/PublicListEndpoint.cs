using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Publication.Showing;

internal static class PublicListEndpoint
{
    public static void MapPublicList(this IEndpointRouteBuilder app)
    {
        app.MapGet("/open", async ([AsParameters] PublicList ask, PublicListHandler handler, CancellationToken ct) =>
                new RazorComponentResult<PublicListPage>(new { Given = await handler.HandleAsync(ask, ct) }))
            .MayCallAnybody().ExcludeFromDescription();
        app.MapGet("/open/{slug}", async (string slug, PublicListHandler handler, CancellationToken ct) =>
            {
                var opened = await handler.OpenAsync(slug, ct);
                return opened.Refusal is { } refusal ? Results.StatusCode(refusal.Status()) : new RazorComponentResult<PublicAnswerPage>(new { Given = opened.Must });
            })
            .MayCallAnybody().ExcludeFromDescription();
    }
}
