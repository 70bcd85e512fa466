using Huiyin.Matters.Contract;
using Huiyin.Platform.Web;
using Huiyin.Publication.Model;
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
        app.MapGet("/api/v1/answers", async ([AsParameters] PublicList ask, PublicListHandler handler, CancellationToken ct) =>
            {
                var view = await handler.HandleAsync(ask, ct);
                return view.IsTooShort
                    ? PublicationRefusals.TooShort.ToProblem()
                    : TypedResults.Ok(new PublicAnswers([.. view.Lines.Select(Item)], view.Next, view.Count, view.IsCountCut));
            })
            .MayCallAnybody().WithTags("public").WithName("public-answers").WithSummary("Public answers by words and filters, the newest first, 20 at a time").Produces<PublicAnswers>();
        app.MapGet("/open/{slug}", async (string slug, PublicListHandler handler, CancellationToken ct) =>
            {
                var opened = await handler.OpenAsync(slug, ct);
                return opened.Refusal is { } refusal ? Results.StatusCode(refusal.Status()) : new RazorComponentResult<PublicAnswerPage>(new { Given = opened.Must });
            })
            .MayCallAnybody().ExcludeFromDescription();
    }

    private static PublicAnswerItem Item(PublicLine line) => new(
        line.Slug, line.Title, line.Text, line.Reply, line.UnitName, line.Subdistrict, line.AnsweredAt, line.WorkDaysUsed, line.Stars, line.Result, line.IsReworked);
}

/// <summary>A page of public answers; <paramref name="Next"/> is the value of <c>after</c> for the next page.</summary>
/// <param name="Count">How many, as far as was looked; null on later pages of a search.</param>
/// <param name="IsAtLeast">There may be more than <paramref name="Count"/>.</param>
internal sealed record PublicAnswers(IReadOnlyList<PublicAnswerItem> Items, string? Next, int? Count, bool IsAtLeast);

/// <summary>One answer as two people let it through; it can be read at <c>/open/{slug}</c>.</summary>
internal sealed record PublicAnswerItem(
    string Slug, string Title, string Text, string Reply, string Unit, string? Subdistrict, DateTimeOffset AnsweredAt, int WorkDaysUsed, int? Stars, ReplyResult Result, bool IsReworked);
