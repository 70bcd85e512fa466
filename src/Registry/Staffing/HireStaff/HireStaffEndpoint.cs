using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.Staffing;

/// <summary>The form as it was typed.</summary>
internal sealed record HireForm(string Account = "", string Person = "", string Unit = "", string Role = "");

internal sealed record HireView(Register Register, HireForm Form, PageFault? Fault = null);

internal static class HireStaffEndpoint
{
    public static void MapHireStaff(this IEndpointRouteBuilder app)
    {
        // Not below /staff/: somebody's account might be called "new".
        app.MapGet("/w/settings/staff-new", async (HttpContext http, IRegisters registers, CancellationToken ct) =>
                PageView.Show<HirePage, HireView>(http, new HireView(await registers.CurrentAsync(ct), new HireForm())))
            .MayAdminister().ExcludeFromDescription();

        app.MapPost("/w/settings/staff-new", async (HttpContext http, HireStaffHandler handler, IRegisters registers, PersonReading reading, CancellationToken ct) =>
            {
                var typed = await http.Request.ReadFormAsync(ct);
                var form = new HireForm(typed["name"].ToString(), typed["person"].ToString(), typed["unit"].ToString(), typed["role"].ToString());
                var outcome = FormGate.IsExpired(http)
                    ? FormGate.Expired
                    : await handler.HandleAsync(new HireStaff(form.Account, form.Person, form.Unit, StaffWords.RoleOf(form.Role)), Actor.Of(http)! /* MayCall asks for staff */, ct);
                return outcome.Refusal is { } refusal
                    ? PageView.Show<HirePage, HireView>(http, new HireView(await registers.CurrentAsync(ct), form, PageFault.Of(refusal, http)), refusal.Status())
                    : await ShowLinkAsync(outcome.Must, http, reading, ct);
            })
            .MayAdminister().KeepsForm().ExcludeFromDescription();
    }

    // No redirect: the link is told on this answer and nowhere else.
    private static async Task<IResult> ShowLinkAsync(PasswordLink link, HttpContext http, PersonReading reading, CancellationToken ct) =>
        await reading.ReadAsync(link.Account, http, ct) is { } view
            ? PageView.Show<PersonPage, PersonView>(http, view with { Link = link, Done = "hired" }, StatusCodes.Status201Created)
            : Results.NotFound();
}
