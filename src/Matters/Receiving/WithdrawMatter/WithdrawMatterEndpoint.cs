using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters.Receiving;

internal static class WithdrawMatterEndpoint
{
    public static void MapWithdrawMatter(this StaffMoves moves) =>
        moves.Map<WithdrawMatter, WithdrawMatterHandler>("withdrawal", Move.Withdraw, form => new WithdrawMatter(form["record"]));

    /// <summary>By the citizen's own program.</summary>
    public static void MapWithdrawOwn(this IEndpointRouteBuilder matters) =>
        matters.MapPost("/{number}/withdrawal", async (string number, [FromHeader(Name = "X-Query-Code")] string? code, HttpContext http, QueryGuard guard, WithdrawMatterHandler handler, CancellationToken ct) =>
                (await guard.MoveForProgramAsync(http, number, plain => handler.HandleOwnAsync(plain, code, new WithdrawMatter(null), ct))).ToHttp())
            .MayCall(Role.Citizen).WithTags("citizen").WithName("withdraw-matter").WithSummary("Takes a matter back (T35)")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status429TooManyRequests);

    /// <summary>By the citizen's page, with one more question before.</summary>
    public static void MapWithdrawPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/c/withdrawal", async (HttpContext http, MatterDesk desk, CitizenCookies cookies, CancellationToken ct) => await AskAsync(http, null, desk, cookies, ct))
            .MayCall(Role.Citizen).ExcludeFromDescription();
        app.MapPost("/c/withdrawal", async (HttpContext http, WithdrawMatterHandler handler, MatterDesk desk, CitizenCookies cookies, CancellationToken ct) =>
            {
                if (cookies.Opened(http) is not var (number, code))
                {
                    return Results.Redirect("/c");
                }

                var outcome = FormGate.IsExpired(http) ? FormGate.Expired : await handler.HandleOwnAsync(number, code, new WithdrawMatter(null), ct);
                return outcome.Refusal is { } refusal ? await AskAsync(http, refusal, desk, cookies, ct) : Results.Redirect("/c/m");
            })
            .MayCall(Role.Citizen).KeepsForm().ExcludeFromDescription();
    }

    private static async Task<IResult> AskAsync(HttpContext http, Refusal? refusal, MatterDesk desk, CitizenCookies cookies, CancellationToken ct)
    {
        var found = cookies.Opened(http) is var (number, code) ? await desk.ForCitizenAsync(number, code, ct) : MatterRefusals.NotFound;
        if (found.IsRefused)
        {
            return Results.Redirect("/c");
        }

        var notice = refusal is null ? null : W.Words.T(refusal.Code, [.. refusal.Values]);
        return PageView.Show<WithdrawMatterPage, WithdrawView>(http, new WithdrawView(found.Must.Title, notice), refusal?.Status() ?? StatusCodes.Status200OK);
    }
}

/// <summary>What is taken back, and why it could not be.</summary>
internal sealed record WithdrawView(string Title, string? Notice);
