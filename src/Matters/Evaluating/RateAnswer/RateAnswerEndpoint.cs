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
    /// <summary>The field of a co-handling unit's mark begins so, its code follows.</summary>
    public const string CoStars = "stars-";

    public static void MapRateAnswer(this IEndpointRouteBuilder matters) =>
        matters.MapPost("/{number}/rating",
            async (string number, [FromHeader(Name = "X-Query-Code")] string? code, HttpContext http, QueryGuard guard, RateAnswerHandler handler, CancellationToken ct) =>
            {
                var read = await JsonBody.ReadAsync<RateAnswer>(http, ct);
                return (read.Refusal is { } refusal ? refusal : await guard.MoveForProgramAsync(http, number, plain => handler.HandleOwnAsync(plain, code, read.Must, ct))).ToHttp();
            })
            .MayCall(Role.Citizen).WithTags("citizen").WithName("rate-answer").WithSummary("Rates the answer with 1 to 5 stars (T26a, T27)")
            .Accepts<RateAnswer>("application/json").Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status429TooManyRequests);

    public static void MapRecordRating(this StaffMoves moves) =>
        moves.Map<RateAnswer, RateAnswerHandler>("rating", MatterPath.StaffRoles(Move.RateWell, Move.RateBadly), Read);

    /// <summary>The rating as every form sends it.</summary>
    public static RateAnswer Read(IFormCollection form) => new(
        int.TryParse(form["stars"], out var stars) ? stars : 0,
        [.. form["reasons"].Select(reason => Enum.TryParse<BadRatingReason>(reason, out var known) ? known : (BadRatingReason?)null).OfType<BadRatingReason>()],
        string.IsNullOrWhiteSpace(form["words"]) ? null : form["words"].ToString().Trim(),
        form["rework"] != "no",
        [.. form.Where(field => field.Key.StartsWith(CoStars, StringComparison.Ordinal)).Select(field => new CoMark(field.Key[CoStars.Length..], TypedForms.Number(field.Value)))]);
}
