using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Exchange.Messages;

internal static class ShowMessagesEndpoint
{
    public static void MapShowMessages(this IEndpointRouteBuilder app) =>
        app.MapGet(MessagePaths.List, async (Guid? after, string? done, HttpContext http, HuiyinDb db, CancellationToken ct) =>
                PageView.Show<MessagesPage, MessagesView>(http, await MessagesView.ReadAsync(db, after, ct) with { Done = done == "again" ? done : null }))
            .MayCall([.. PermissionMatrix.Roles(Ability.Administer)]).ExcludeFromDescription();
}
