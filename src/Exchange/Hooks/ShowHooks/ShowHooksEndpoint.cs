using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Exchange.Hooks;

internal static class ShowHooksEndpoint
{
    public static void MapShowHooks(this IEndpointRouteBuilder app) =>
        app.MapGet(HookPaths.List, async (string? done, HttpContext http, HuiyinDb db, CancellationToken ct) =>
                PageView.Show<HooksPage, HooksView>(http, await HooksView.ReadAsync(db, ct) with { Done = ExchangeWords.W.Has("hook.done." + done) ? done : null }))
            .MayCall([.. PermissionMatrix.Roles(Ability.Administer)]).ExcludeFromDescription();
}
