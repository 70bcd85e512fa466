using Huiyin.Publication.Contract;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Contract;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Huiyin.Web.Home;

/// <summary>The street door. Only the roof sees both outlooks, so their two parts meet here.</summary>
internal static class HomeEndpoint
{
    private const int Latest = 5;

    public static void MapHome(this IEndpointRouteBuilder app) =>
        app.MapGet("/", async (IHeadlines headlines, IPublished published, CancellationToken ct) =>
                new RazorComponentResult<HomePage>(new { Figures = await headlines.ThisMonthAsync(ct), Answers = await published.LatestAsync(Latest, ct) }))
            .MayCallAnybody().ExcludeFromDescription();
}
