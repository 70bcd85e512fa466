using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Matters.Following;

/// <summary>Following by number and query code: the page keeps the pair in an encrypted cookie, the API asks for it each time.</summary>
internal static class TrackMatterEndpoint
{
    public const string PagePath = "/c/m";

    public static void MapTrackPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/c", (HttpContext http) => PageView.Show<TrackFormPage, TrackForm>(http, new TrackForm("", null, null))).MayCall(Role.Citizen).ExcludeFromDescription();
        app.MapPost("/c", OpenAsync).MayCall(Role.Citizen).KeepsForm().ExcludeFromDescription();
        app.MapGet(PagePath, ShowAsync).MayCall(Role.Citizen).ExcludeFromDescription();
        app.MapPost("/c/leave", (HttpContext http) =>
        {
            CitizenCookies.Leave(http);
            return Results.Redirect("/");
        }).MayCall(Role.Citizen).ExcludeFromDescription();
    }

    public static void MapTrackMatter(this IEndpointRouteBuilder matters) =>
        matters.MapGet("/{number}", async (string number, [FromHeader(Name = "X-Query-Code")] string? code, HttpContext http, QueryGuard guard, TrackMatterHandler handler, CancellationToken ct) =>
            {
                var found = await guard.AskForProgramAsync(http, number, plain => handler.HandleAsync(plain, code, ct));
                return found.Refusal is { } refusal ? refusal.ToProblem() : TypedResults.Ok(MatterBody.Of(found.Must));
            })
            .MayCall(Role.Citizen).WithTags("citizen").WithName("track-matter").WithSummary("Follows a matter by number and query code")
            .WithDescription("A wrong pair of number and query code is always 404. The number may be written with spaces.")
            .Produces<MatterBody>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static async Task<IResult> OpenAsync(HttpContext http, QueryGuard guard, TrackMatterHandler handler, CitizenCookies cookies, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        var (number, code) = (form["number"].ToString(), form["code"].ToString().Trim());
        if (FormGate.IsExpired(http))
        {
            return Again(http, number, FormGate.Expired);
        }

        var found = await guard.AskAsync(http, number, plain => handler.HandleAsync(plain, code, ct));
        if (found.Refusal is { } refusal)
        {
            return Again(http, number, refusal);
        }

        cookies.Open(http, found.Must.Number, code);
        return Results.Redirect(PagePath);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, TrackMatterHandler handler, CitizenCookies cookies, CancellationToken ct)
    {
        if (cookies.Opened(http) is not var (number, code))
        {
            return Results.Redirect("/c");
        }

        // The pair was proven when the cookie was given; a code that was replaced since opens nothing.
        var found = await handler.HandleAsync(number, code, ct);
        return found.IsRefused ? Again(http, number, MatterRefusals.NotFound) : PageView.Show<TrackPage, TrackedMatter>(http, found.Must with { Done = http.Request.Query["done"] });
    }

    /// <summary>The page again after a refused form: the refusal at its field, everything typed kept.</summary>
    public static async Task<IResult> ShowAgainAsync(HttpContext http, string noun, Refusal refusal, IFormCollection form)
    {
        var handler = http.RequestServices.GetRequiredService<TrackMatterHandler>();
        var cookies = http.RequestServices.GetRequiredService<CitizenCookies>();
        var found = cookies.Opened(http) is var (number, code) ? await handler.HandleAsync(number, code, http.RequestAborted) : MatterRefusals.NotFound;
        return found.IsRefused
            ? Results.Redirect("/c")
            : PageView.Show<TrackPage, TrackedMatter>(http, found.Must with { Noun = noun, Wrong = W.Words.T(refusal.Code, [.. refusal.Values]), Typed = form }, refusal.Status());
    }

    private static IResult Again(HttpContext http, string number, Refusal refusal)
    {
        var sentence = refusal is { Kind: RefusalKind.TooMany, Values: [int seconds] } ? Later(seconds) : W.Words.T(refusal.Code, [.. refusal.Values]);
        return PageView.Show<TrackFormPage, TrackForm>(http, new TrackForm(number, refusal.Field, sentence), refusal.Status());
    }

    // Nobody counts 144 minutes.
    private static string Later(int seconds)
    {
        const int secondsAMinute = 60;
        const int minutesAnHour = 60;
        var minutes = (seconds + secondsAMinute - 1) / secondsAMinute;
        return minutes <= 2 * minutesAnHour ? W.Words.T("public.track.too-many", minutes) : W.Words.T("public.track.too-many-hours", (minutes + minutesAnHour - 1) / minutesAnHour);
    }

    /// <summary>A matter as another program follows it.</summary>
    /// <param name="State">The code name of the state, such as <c>InHand</c>.</param>
    /// <param name="StateWords">The same in words, for people.</param>
    /// <param name="Light"><c>ok soon today late paused done</c></param>
    internal sealed record MatterBody(
        string ReceiptNumber, string Title, MatterState State, string StateWords, string Light, string FirstReceiver, string ResponsibleUnit, string? UnitPhone, DateOnly DueDate,
        IReadOnlyList<EntryBody> Timeline, ReplyBody? Reply, int? Stars)
    {
        public static MatterBody Of(TrackedMatter matter) => new(
            matter.Number, matter.Title, matter.State, matter.Seen, matter.LightCode, matter.FirstReceiver?.Name ?? "", matter.Responsible?.Name ?? "",
            matter.Responsible?.OfficePhone is { Length: > 0 } phone ? phone : null, matter.Due,
            [.. matter.Timeline.Select(entry => new EntryBody(entry.At, entry.Kind, entry.Sentence, entry.Text))],
            matter.Reply is { } reply ? new ReplyBody(reply.Text, reply.Result, reply.Unit, reply.At, ExplanationBody.Of(reply.Explained)) : null, matter.Stars);
    }

    /// <param name="Step">The row of the path, or <c>contact</c>, <c>progress</c> …</param>
    internal sealed record EntryBody(DateTimeOffset At, string Step, string Sentence, string? Text);

    internal sealed record ReplyBody(string Text, ReplyResult Result, string Unit, DateTimeOffset At, ExplanationBody? Explanation);

    /// <summary>Why it cannot be solved now, what can be done, and when it is looked at again; null for every other answer.</summary>
    internal sealed record ExplanationBody(ExplainReason Reason, string Basis, string DoableNow, string Alternative, DateOnly RevisitOn)
    {
        public static ExplanationBody? Of(ExplainedReply? explained) =>
            explained is null ? null : new ExplanationBody(explained.Reason, explained.Basis, explained.DoableNow, explained.Alternative, explained.RevisitOn);
    }
}

/// <summary>The form that asks for number and code; the code is never written back.</summary>
internal sealed record TrackForm(string Number, string? WrongField, string? Wrong);
