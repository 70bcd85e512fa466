using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Publication.Publishing;

internal static class PublicationDeskEndpoint
{
    public static void MapPublicationDesk(this IEndpointRouteBuilder app)
    {
        app.MapGet("/w/publication", async ([AsParameters] PublicationDesk ask, HttpContext http, PublicationDeskHandler handler, CancellationToken ct) =>
                new RazorComponentResult<PublicationDeskPage>(new { Given = await handler.HandleAsync(ask, Actor.Of(http)! /* MayCall asks for staff */, ct), IsFirst = ask.After is null }))
            .MayCall(PublicationSight.Proposers).ExcludeFromDescription();

        // From the box on the desk to the page where a matter is masked.
        app.MapGet("/w/publication/new", (string? number) => ReceiptNumber.Parse(number, out _) is { } known ? Results.Redirect($"/w/m/{known}/publication") : Results.NotFound())
            .MayCall(PublicationSight.Proposers).ExcludeFromDescription();
    }
}
