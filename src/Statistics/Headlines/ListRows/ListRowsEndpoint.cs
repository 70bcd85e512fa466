using Huiyin.Registry.Contract;
using Huiyin.Statistics.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Statistics.Headlines;

internal static class ListRowsEndpoint
{
    public static void MapListRows(this IEndpointRouteBuilder app) =>
        app.MapGet("/w/figures/rows", async ([AsParameters] ListRows ask, [AsParameters] FigureAsk of, HttpContext http, ListRowsHandler handler, CancellationToken ct) =>
                new RazorComponentResult<ListRowsPage>(new { Given = await handler.HandleAsync(ask, of, Actor.Of(http)! /* MayCall asks for staff */, ct), IsFirst = ask.After is null }))
            .MayCall(FigureScope.Readers).ExcludeFromDescription();
}
