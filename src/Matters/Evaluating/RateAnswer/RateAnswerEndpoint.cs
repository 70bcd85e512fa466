using Huiyin.Matters.Model;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters.Evaluating;

internal static class RateAnswerEndpoint
{
    public static void MapRateAnswer(this IEndpointRouteBuilder matters) =>
        matters.MapPost("/{number}/rating",
            async (string number, [FromHeader(Name = "X-Query-Code")] string? code, RateAnswer body, RateAnswerHandler handler, CancellationToken ct) =>
                (await handler.HandleAsync(number, code, body, ct)).ToHttp())
            .MayCall(Role.Citizen).WithTags("citizen");

    public static void MapRecordRating(this StaffMoves moves) =>
        moves.Map<RateAnswer, RateAnswerHandler>("rating", Move.RateWell, Read);

    /// <summary>The rating as every form sends it.</summary>
    public static RateAnswer Read(IFormCollection form) => new(
        int.TryParse(form["stars"], out var stars) ? stars : 0,
        [.. form["reasons"].Select(reason => Enum.TryParse<BadRatingReason>(reason, out var known) ? known : (BadRatingReason?)null).OfType<BadRatingReason>()],
        string.IsNullOrWhiteSpace(form["words"]) ? null : form["words"].ToString().Trim(),
        form["rework"] != "no");
}
