using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Huiyin.WorkDays;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters.Evaluating;

/// <summary>The rating page, by the link in the message and from the track page.</summary>
internal static class RateAnswerPages
{
    private const string FromTrack = "/c/rating";

    public static void MapRatePages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/e/{token}", async (string token, string? thanks, HttpContext http, RateAnswerHandler handler, MatterDesk desk, CancellationToken ct) =>
            await ShowAsync(http, await handler.OpenAsync(token, ct), "/e/" + token, thanks, desk, ct)).MayCall(Role.Citizen).ExcludeFromDescription();
        app.MapPost("/e/{token}", async (string token, HttpContext http, RateAnswerHandler handler, MatterDesk desk, CancellationToken ct) =>
            await RateAsync(http, "/e/" + token, await http.Request.ReadFormAsync(ct), ask => handler.HandleAsync(token, ask, ct), () => handler.OpenAsync(token, ct), desk, ct))
            .MayCall(Role.Citizen).KeepsForm().ExcludeFromDescription();
        app.MapGet(FromTrack, async (string? thanks, HttpContext http, MatterDesk desk, CitizenCookies cookies, CancellationToken ct) =>
            cookies.Opened(http) is var (number, code) ? await ShowAsync(http, await desk.ForCitizenAsync(number, code, ct), FromTrack, thanks, desk, ct) : Results.Redirect("/c"))
            .MayCall(Role.Citizen).ExcludeFromDescription();
        app.MapPost(FromTrack, async (HttpContext http, RateAnswerHandler handler, MatterDesk desk, CitizenCookies cookies, CancellationToken ct) =>
            cookies.Opened(http) is var (number, code)
                ? await RateAsync(http, FromTrack, await http.Request.ReadFormAsync(ct), ask => handler.HandleOwnAsync(number, code, ask, ct), () => desk.ForCitizenAsync(number, code, ct), desk, ct)
                : Results.Redirect("/c"))
            .MayCall(Role.Citizen).KeepsForm().ExcludeFromDescription();
    }

    private static async Task<IResult> ShowAsync(HttpContext http, Outcome<Matter> found, string action, string? thanks, MatterDesk desk, CancellationToken ct) =>
        found.IsRefused ? PageView.NotFound() : Page(http, View(found.Must, action, await desk.RegisterAsync(ct), desk.Now) with { IsThanks = thanks == "1", IsChanging = http.Request.Query["change"] == "1" });

    private static async Task<IResult> RateAsync(
        HttpContext http, string action, IFormCollection form, Func<RateAnswer, Task<Outcome>> rate, Func<Task<Outcome<Matter>>> find, MatterDesk desk, CancellationToken ct)
    {
        var ask = RateAnswerEndpoint.Read(form);
        var outcome = FormGate.IsExpired(http) ? FormGate.Expired : await rate(ask);
        if (outcome.Refusal is not { } refusal)
        {
            return Results.Redirect(action + "?thanks=1");
        }

        var found = await find();
        if (found.IsRefused)
        {
            return PageView.NotFound();
        }

        var view = View(found.Must, action, await desk.RegisterAsync(ct), desk.Now) with { Given = ask, IsChanging = true };
        var sentence = W.Words.T(refusal.Code, [.. refusal.Values]);
        return Page(http, refusal.Field is { } field ? view with { Errors = [new FieldError(field, sentence)] } : view with { Notice = sentence }, refusal.Status());
    }

    private static IResult Page(HttpContext http, RateView view, int status = StatusCodes.Status200OK) =>
        (view.Stars is not null && !view.IsChanging) || !view.IsOpen ? PageView.Show<RatedPage, RateView>(http, view) : PageView.Show<RateAnswerPage, RateView>(http, view, status);

    private static RateView View(Matter matter, string action, Register register, DateTimeOffset now)
    {
        var today = CivilTime.DateOf(now);
        return new RateView(action, matter.Title)
        {
            Unit = register.UnitName(matter.Responsible),
            AnsweredOn = matter.AnsweredAt is { } at ? CivilTime.DateOf(at) : null,
            ContactBy = DeadlineClock.StepDue(register.Calendar, now, register.Limit("bad.contact", today)),
            Stars = matter.Ratings.FindLast(rating => rating.Round == matter.Round && rating.Occasion == RatingOccasion.Reply)?.Stars,
            IsOpen = matter.MayBeRated(register, now),
            CoHandlers = [.. matter.RateableCoHandlers.Select(register.Unit).OfType<UnitBrief>()],
            BackHref = action == FromTrack ? "/c/m" : null,
        };
    }
}
