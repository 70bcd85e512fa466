using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters.Receiving;

/// <summary>T1 by the page and by the API.</summary>
internal static class SubmitMatterEndpoint
{
    public static void MapSubmitPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/s", (HttpContext http, SubmitDialogue dialogue, CancellationToken ct) => OpenAsync(http, null, dialogue, ct)).MayCall(Role.Citizen).ExcludeFromDescription();
        app.MapGet("/s/{code}", (string code, HttpContext http, SubmitDialogue dialogue, CancellationToken ct) => OpenAsync(http, code, dialogue, ct)).MayCall(Role.Citizen).ExcludeFromDescription();
        app.MapPost("/s", (HttpContext http, SubmitDialogue dialogue, CitizenCookies cookies, Echoes echoes, CancellationToken ct) => AnswerAsync(http, null, dialogue, cookies, echoes, ct))
            .MayCall(Role.Citizen).KeepsForm().ExcludeFromDescription();
        app.MapPost("/s/{code}", (string code, HttpContext http, SubmitDialogue dialogue, CitizenCookies cookies, Echoes echoes, CancellationToken ct) => AnswerAsync(http, code, dialogue, cookies, echoes, ct))
            .MayCall(Role.Citizen).KeepsForm().ExcludeFromDescription();
    }

    public static void MapSubmitMatter(this IEndpointRouteBuilder matters) =>
        matters.MapPost("", SubmitAsync)
            .MayCall(Role.Citizen).WithTags("citizen").WithName("submit-matter").WithSummary("Raises a matter (T1)")
            .WithDescription("Answers with number and query code. The same Idempotency-Key with the same content answers with the same receipt. With the bearer token of a channel the matter bears the channel's name and kind, and the limit per address does not apply; a revoked one is answered with 401.")
            .Accepts<SubmitBody>("application/json").Produces<ReceiptBody>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static async Task<IResult> OpenAsync(HttpContext http, string? code, SubmitDialogue dialogue, CancellationToken ct)
    {
        CitizenCookies.NameDevice(http);
        http.Response.OnStarting(KeepForGoingBack, http.Response.Headers);
        return await dialogue.OpenAsync(code, http.Request.Query["like"], ct) is { } view ? PageView.Show<SubmitMatterPage, SubmitView>(http, view) : CodeUnknown();
    }

    // An empty form holds nothing personal; going back to it finds the same hy_key, so that sending it again is the same matter (ux U10).
    private static Task KeepForGoingBack(object state)
    {
        var headers = (IHeaderDictionary)state;
        headers.CacheControl = "private, no-cache";
        headers.Remove("Pragma");
        return Task.CompletedTask;
    }

    private static async Task<IResult> AnswerAsync(HttpContext http, string? code, SubmitDialogue dialogue, CitizenCookies cookies, Echoes echoes, CancellationToken ct)
    {
        if (await dialogue.AnswerAsync(http, code, await http.Request.ReadFormAsync(ct), ct) is not { } answer)
        {
            return CodeUnknown();
        }

        if (answer.Receipt is { } receipt)
        {
            cookies.GiveReceipt(http, receipt.Id);
            return Results.Redirect(echoes.ReceiptPath(receipt.Id.Value) + (receipt.IsRepeat ? "?again=1" : ""));
        }

        return answer.ReadsBack
            ? PageView.Show<SubmitCheckPage, SubmitView>(http, answer.View, answer.Status)
            : PageView.Show<SubmitMatterPage, SubmitView>(http, answer.View, answer.Status);
    }

    private static async Task<IResult> SubmitAsync(
        HttpContext http, [FromHeader(Name = "Idempotency-Key")] string? key, MatterIntake handler, SubmissionLimits limits, MatterDesk desk, Echoes echoes, CancellationToken ct)
    {
        var read = await JsonBody.ReadAsync<SubmitBody>(http, ct);
        if (read.Refusal is { } unreadable)
        {
            return unreadable.ToProblem();
        }

        http.Response.OnCompleted(handler.AfterAcknowledgedAsync);
        var submission = read.Must.ToSubmission(key, Actor.ChannelOf(http));
        var outcome = key is { Length: > LongestKey } ? MatterRefusals.KeyTooLong.With(LongestKey) : await TakeAsync(http, submission, handler, limits, ct);
        if (outcome.Refusal is { } refusal)
        {
            return refusal.ToProblem();
        }

        var receipt = outcome.Must;
        var register = await desk.RegisterAsync(ct);
        if (receipt.IsRepeat)
        {
            http.Response.Headers["Idempotency-Replayed"] = "true";
        }

        return TypedResults.Created(
            $"/api/v1/matters/{receipt.Number}",
            new ReceiptBody(receipt.Number, receipt.QueryCode, register.Unit(receipt.FirstReceiver)?.Name ?? "", receipt.DueDate, echoes.TrackLink(receipt.Number, receipt.QueryCode))
            {
                Note = submission.Like is { Length: > 0 } like && await handler.FindLikeAsync(like, ct) is null ? W.Words["public.like.gone"] : null,
            });
    }

    private static async Task<Outcome<Receipt>> TakeAsync(HttpContext http, Submission submission, MatterIntake handler, SubmissionLimits limits, CancellationToken ct)
    {
        if (limits.Take(http, submission.WallCode, SubmissionRules.Phone(submission.Phone), null).Refusal is not { } tooMany)
        {
            return await handler.SubmitAsync(submission, ct);
        }

        // A repetition uses no limit up.
        return submission.Text.Length > 0 && await handler.FindRepeatAsync(submission, ct) is { } repeat ? repeat : tooMany;
    }

    private static RazorComponentResult<CodeUnknownPage> CodeUnknown() => new() { StatusCode = StatusCodes.Status404NotFound };

    private const int LongestKey = 200;

    /// <summary>What another program sends.</summary>
    /// <param name="Text">What happened, 5 to 4,000 characters.</param>
    /// <param name="Venue">The code on the wall; without it the district's command centre receives first.</param>
    /// <param name="Area">Code of a subdistrict or community, where no venue says it.</param>
    /// <param name="Place">House number or landmark.</param>
    /// <param name="Like">The slug of a public answer that is about the same thing ("me too").</param>
    internal sealed record SubmitBody(
        string? Text, string? Title = null, string? Venue = null, string? Area = null, string? Place = null, double? Latitude = null, double? Longitude = null,
        string? Phone = null, string? CallMe = null, Purpose? Purpose = null, string? Like = null)
    {
        public Submission ToSubmission(string? key, (string Name, string Kind)? channel) => new(Text ?? "", Enum.TryParse<ChannelKind>(channel?.Kind, out var kind) ? kind : ChannelKind.Api)
        {
            Source = channel?.Name,
            Title = Title,
            WallCode = string.IsNullOrWhiteSpace(Venue) ? null : Venue.Trim(),
            AreaCode = Area,
            Place = Place,
            Latitude = Latitude,
            Longitude = Longitude,
            Phone = Phone,
            CallMe = CallMe,
            Purpose = Purpose,
            Like = Like,
            IdempotencyKey = key,
        };
    }

    /// <summary>What the citizen takes home.</summary>
    internal sealed record ReceiptBody(string ReceiptNumber, string QueryCode, string FirstReceiver, DateOnly DueDate, string TrackUrl)
    {
        /// <summary>What was left out and why; null for nothing.</summary>
        public string? Note { get; init; }
    }
}
