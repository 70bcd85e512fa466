using System.Globalization;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Handling;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.TextSense;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters.Following;

internal static class SearchMattersEndpoint
{
    private const int LongestExcerpt = 80;

    // Rule 4.2, as for the reveal of one number.
    private static readonly Role[] Callers = [.. PermissionMatrix.Roles(Ability.SeePhone).Where(role => role is not (Role.Citizen or Role.EnterpriseUser or Role.CoHandler))];

    public static void MapSearchMatters(this IEndpointRouteBuilder app)
    {
        app.MapGet("/w/search", ShowAsync).MayCallStaff().ExcludeFromDescription();
        app.MapPost("/w/search/phone", ShowByPhoneAsync).MayCall(Callers).KeepsForm().ExcludeFromDescription();
        app.MapGet("/api/v1/staff/search", FindAsync).MayCallStaff().WithTags("staff").WithName("staff-search")
            .WithSummary("Matters by words, among those the caller may read, the newest first, 20 at a time").Produces<FoundMatters>();
        app.MapPost("/api/v1/staff/search/phone", FindByPhoneAsync).MayCall(Callers).WithTags("staff").WithName("staff-search-phone")
            .WithSummary("Matters by a whole phone number; each search is written to the audit log").Produces<FoundMatters>();
    }

    private static async Task<IResult> ShowAsync(HttpContext http, SearchMattersHandler handler, MatterDesk desk, CancellationToken ct)
    {
        var actor = Actor.Of(http)!; // MayCallStaff
        var typed = http.Request.Query["q"].ToString().Trim();
        if (ReceiptNumber.Parse(typed, out var isMistyped) is { } number)
        {
            return Results.Redirect($"/w/m/{number}");
        }

        var filter = Filter(http, await desk.RegisterAsync(ct));
        var asked = typed.Length == 0 ? default(Outcome<SearchResult>?) : isMistyped ? MatterRefusals.NumberMistyped : await handler.HandleAsync(new SearchMatters(typed, filter, Below(http)), actor, ct);
        return PageView.Show<SearchPage, SearchView>(http, new SearchView(typed, filter, asked?.Value, asked?.Refusal, null, MayCall(actor), await desk.RegisterAsync(ct)));
    }

    private static async Task<IResult> ShowByPhoneAsync(HttpContext http, SearchMattersHandler handler, MatterDesk desk, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        var phone = form["phone"].ToString();
        var found = FormGate.IsExpired(http) ? FormGate.Expired : await handler.ByPhoneAsync(phone, Actor.Of(http)! /* MayCall asks for staff */, ct);
        var view = new SearchView("", QueueFilter.None, found.Value, found.Refusal, phone, true, await desk.RegisterAsync(ct));
        return PageView.Show<SearchPage, SearchView>(http, view, found.Refusal?.Status() ?? StatusCodes.Status200OK);
    }

    private static async Task<IResult> FindAsync(HttpContext http, SearchMattersHandler handler, MatterDesk desk, string? q, CancellationToken ct) =>
        Answer(await handler.HandleAsync(new SearchMatters(ReceiptNumber.Parse(q, out _) ?? q, Filter(http, await desk.RegisterAsync(ct)), Below(http)), Actor.Of(http)! /* MayCallStaff */, ct));

    private static async Task<IResult> FindByPhoneAsync(PhoneToFind ask, HttpContext http, SearchMattersHandler handler, CancellationToken ct) =>
        Answer(await handler.ByPhoneAsync(ask.Phone, Actor.Of(http)! /* MayCall asks for staff */, ct));

    private static IResult Answer(Outcome<SearchResult> found) => found.Refusal is { } refusal
        ? refusal.ToProblem()
        : TypedResults.Ok(new FoundMatters(
            [.. found.Must.Rows.Select(row => new FoundLine(row.Number, row.Title, row.State, row.Channel, row.AreaCode, row.CategoryCode, row.RegisteredAt, row.DueDay, row.HandlerName, Excerpt(row, found.Must.Question)?.Text))],
            found.Must.Next?.ToString(CultureInfo.InvariantCulture), found.Must.Count, found.Must.IsCountCut));

    /// <summary>What of the text or the reply shows why it was found; numbers and plates are masked.</summary>
    public static SearchExcerpt? Excerpt(FoundMatter row, SearchQuestion question)
    {
        var shown = row.Reply is { } reply && row.Text is { } text && !SearchExcerpt.Has(text, question.Shown) && SearchExcerpt.Has(reply, question.Shown) ? reply : row.Text;
        return shown is null ? null : SearchExcerpt.Of(PersonalText.Mask(shown), question.Shown, LongestExcerpt);
    }

    private static bool MayCall(Actor actor) => Callers.Any(actor.IsAnywhere);

    private static QueueFilter Filter(HttpContext http, Register register) => QueueFilter.Read(http.Request.Query, register) with { Light = null, Words = null };

    private static long? Below(HttpContext http) =>
        long.TryParse(http.Request.Query["after"], NumberStyles.None, CultureInfo.InvariantCulture, out var key) && key > 0 ? key : null;

    internal sealed record PhoneToFind(string? Phone);
}

/// <summary>A page of what was found; <paramref name="Next"/> is the value of <c>after</c> for the next page.</summary>
/// <param name="Count">How many, as far as was looked; null on later pages.</param>
/// <param name="IsAtLeast">There may be more than <paramref name="Count"/>.</param>
internal sealed record FoundMatters(IReadOnlyList<FoundLine> Items, string? Next, int? Count, bool IsAtLeast);

/// <param name="Title">Null where the matter is confidential.</param>
internal sealed record FoundLine(
    string ReceiptNumber, string? Title, MatterState State, ChannelKind Channel, string? AreaCode, string? CategoryCode, DateTimeOffset RegisteredAt, DateOnly DueDate, string? Handler, string? Excerpt);

/// <summary>What the page shows.</summary>
/// <param name="Found">Null before anything was asked and where it was refused.</param>
/// <param name="Phone">What was typed as a phone number; null where words were asked for.</param>
internal sealed record SearchView(string Typed, QueueFilter Filter, SearchResult? Found, Refusal? Refusal, string? Phone, bool MayCall, Register Register);
