using Huiyin.Platform.Storage;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Exchange.Messages;

internal static class SendAgainEndpoint
{
    public static void MapSendAgain(this IEndpointRouteBuilder app) =>
        app.MapPost(MessagePaths.List + "/{id:guid}", async (Guid id, HttpContext http, SendAgainHandler handler, HuiyinDb db, CancellationToken ct) =>
            {
                var outcome = FormGate.IsExpired(http) ? FormGate.Expired : await handler.HandleAsync(id, Actor.Of(http)! /* MayCall asks for staff */, ct);
                return outcome.Refusal is { } refusal
                    ? PageView.Show<MessagesPage, MessagesView>(http, await MessagesView.ReadAsync(db, null, ct) with { Fault = refusal.Sentence(http.RequestServices) }, refusal.Status())
                    : Results.Redirect(MessagePaths.List + "?done=again");
            })
            .MayCall([.. PermissionMatrix.Roles(Ability.Administer)]).KeepsForm().ExcludeFromDescription();
}
