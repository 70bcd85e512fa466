using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.Staffing;

internal static class GiveLinkEndpoint
{
    public static void MapGiveLink(this IEndpointRouteBuilder app) =>
        app.MapPost("/w/settings/staff/{account}/links", async (string account, HttpContext http, GiveLinkHandler handler, PersonReading reading, CancellationToken ct) =>
            {
                var outcome = FormGate.IsExpired(http) ? FormGate.Expired : await handler.HandleAsync(new GiveLink(account), Actor.Of(http)! /* MayCall asks for staff */, ct);
                if (outcome.Refusal is { } refusal)
                {
                    return await PersonForms.AnswerAsync(account, refusal, "", new RoleForm(), http, reading, ct);
                }

                // No redirect: the link is told on this answer and nowhere else.
                return await reading.ReadAsync(account, http, ct) is { } view ? PageView.Show<PersonPage, PersonView>(http, view with { Link = outcome.Must }) : Results.NotFound();
            })
            .MayAdminister().KeepsForm().ExcludeFromDescription();
}
