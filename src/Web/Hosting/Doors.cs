using Huiyin.Exchange;
using Huiyin.Matters;
using Huiyin.Platform.Districts;
using Huiyin.Publication;
using Huiyin.Registry;
using Huiyin.Registry.Contract;
using Huiyin.Statistics;
using Huiyin.Ui;
using Huiyin.Web.Home;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Huiyin.Web;

/// <summary>Every door of the house: what the rooms map, and the roof's own few.</summary>
internal static class Doors
{
    public static void Map(WebApplication app)
    {
        app.MapUiAssets().MayCallAnybody().WithMetadata(new ExcludedFromDescription());
        app.MapRegistry();
        app.MapMatters();
        app.MapPublication();
        app.MapStatistics();
        app.MapExchange();
        app.MapHome();
        app.MapOpenApi("/openapi/{documentName}.json").MayCallAnybody();
        app.MapGet("/health/live", () => TypedResults.Text("ok")).MayCallAnybody().ExcludeFromDescription();
        app.MapGet("/health/ready", ReadyAsync).MayCallAnybody().ExcludeFromDescription();
        app.MapGet("/help/{topic}", IResult (string topic) => HelpPage.Topics.Contains(topic) ? new RazorComponentResult<HelpPage>(new { Topic = topic }) : TypedResults.NotFound())
            .MayCallAnybody().ExcludeFromDescription();
        app.MapGet("/favicon.ico", () => TypedResults.Redirect(Assets.Url("favicon.svg"))).MayCallAnybody().ExcludeFromDescription();
    }

    // Ready when every district's database answers.
    private static async Task<IResult> ReadyAsync(Districts districts, CancellationToken ct)
    {
        foreach (var district in districts.All)
        {
            await using var db = district.Open();
            if (!await db.Database.CanConnectAsync(ct))
            {
                return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
            }
        }

        return TypedResults.Text("ready");
    }

    private sealed record ExcludedFromDescription : Microsoft.AspNetCore.Routing.IExcludeFromDescriptionMetadata
    {
        public bool ExcludeFromDescription => true;
    }
}
