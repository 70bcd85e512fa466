using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.Staffing;

internal static class GrantRoleEndpoint
{
    public static void MapGrantRole(this IEndpointRouteBuilder app)
    {
        app.MapPost("/w/settings/staff/{account}/roles", async (string account, HttpContext http, GrantRoleHandler handler, PersonReading reading, CancellationToken ct) =>
            {
                var typed = await http.Request.ReadFormAsync(ct);
                var form = new RoleForm(typed["role"].ToString(), typed["unit"].ToString(), typed["from"].ToString(), typed["to"].ToString());
                var outcome = FormGate.IsExpired(http) ? FormGate.Expired
                    : IsOdd(form.From) || IsOdd(form.To) ? AccountRefusals.RoleNotGranted.On(IsOdd(form.From) ? "from" : "to")
                    : await handler.GrantAsync(new GrantRole(account, StaffWords.RoleOf(form.Role), form.Unit, TypedDay.Read(form.From), TypedDay.Read(form.To)), Actor.Of(http)! /* MayCall asks for staff */, ct);
                return await PersonForms.AnswerAsync(account, outcome, "granted", form, http, reading, ct);
            })
            .MayAdminister().KeepsForm().ExcludeFromDescription();

        app.MapPost("/w/settings/staff/{account}/roles/{grant:guid}/end", async (string account, Guid grant, HttpContext http, GrantRoleHandler handler, PersonReading reading, CancellationToken ct) =>
            {
                var to = (await http.Request.ReadFormAsync(ct))["to"].ToString();
                var outcome = FormGate.IsExpired(http) ? FormGate.Expired
                    : IsOdd(to) ? StaffRefusals.RoleEnd
                    : await handler.EndAsync(new EndRole(account, grant, TypedDay.Read(to)), Actor.Of(http)! /* MayCall asks for staff */, ct);
                return await PersonForms.AnswerAsync(account, outcome, "ended", new RoleForm(), http, reading, ct);
            })
            .MayAdminister().KeepsForm().ExcludeFromDescription();
    }

    // Something was typed that is no day; left empty is an answer.
    private static bool IsOdd(string day) => day.Length > 0 && TypedDay.Read(day) is null;
}
