using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.Staffing;

internal static class ChangePostDutyEndpoint
{
    private const string Path = "/w/settings/duties";

    public static void MapChangePostDuty(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, async (Guid? after, string? done, HttpContext http, HuiyinDb db, IRegisters registers, TimeProvider clock, CancellationToken ct) =>
                Show(await DutiesView.ReadAsync(db, await registers.CurrentAsync(ct), after, clock.GetUtcNow(), ct) with { Done = done is "add" or "end" ? done : null }, http))
            .MayAdminister().ExcludeFromDescription();

        app.MapPost(Path, async (HttpContext http, ChangePostDutyHandler handler, HuiyinDb db, IRegisters registers, TimeProvider clock, CancellationToken ct) =>
            {
                var typed = await http.Request.ReadFormAsync(ct);
                var form = new DutyForm(typed["post"].ToString(), typed["person"].ToString(), typed["from"].ToString(), typed["to"].ToString());
                var outcome = FormGate.IsExpired(http)
                    ? FormGate.Expired
                    : await handler.AddAsync(new AddPostDuty(form.Post, form.Person, TypedDay.ReadMoment(form.From), TypedDay.ReadMoment(form.To)), Actor.Of(http)! /* MayCall asks for staff */, ct);
                return Answer(outcome, "add", await DutiesView.ReadAsync(db, await registers.CurrentAsync(ct), null, clock.GetUtcNow(), ct) with { Form = form }, http);
            })
            .MayAdminister().KeepsForm().ExcludeFromDescription();

        app.MapPost(Path + "/{duty:guid}/end", async (Guid duty, HttpContext http, ChangePostDutyHandler handler, HuiyinDb db, IRegisters registers, TimeProvider clock, CancellationToken ct) =>
            {
                var outcome = FormGate.IsExpired(http) ? FormGate.Expired : await handler.EndAsync(duty, Actor.Of(http)! /* MayCall asks for staff */, ct);
                return Answer(outcome, "end", await DutiesView.ReadAsync(db, await registers.CurrentAsync(ct), null, clock.GetUtcNow(), ct), http);
            })
            .MayAdminister().KeepsForm().ExcludeFromDescription();
    }

    private static IResult Answer(Outcome outcome, string done, DutiesView view, HttpContext http) => outcome.Refusal is { } refusal
        ? Show(view with { Fault = PageFault.Of(refusal, http) }, http, refusal.Status())
        : Results.Redirect($"{Path}?done={done}");

    private static IResult Show(DutiesView view, HttpContext http, int status = StatusCodes.Status200OK) => PageView.Show<DutiesPage, DutiesView>(http, view, status);
}
