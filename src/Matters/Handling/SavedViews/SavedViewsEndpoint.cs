using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters.Handling;

internal static class SavedViewsEndpoint
{
    public static void MapSavedViews(this IEndpointRouteBuilder app)
    {
        app.MapGet("/w/views", (HttpContext http, SavedViewsHandler handler, CancellationToken ct) => ShowAsync(http, handler, null, null, null, ct)).MayCallStaff().ExcludeFromDescription();
        Map(app, "/w/views", (handler, _, form, actor, ct) => handler.AddAsync(new SaveView(form["name"], form["query"]), actor, ct), form => "/w?" + MyViews.Kept(form["query"]));
        Map(app, "/w/views/{id:guid}/name", (handler, id, form, actor, ct) => handler.RenameAsync(id, form["name"], actor, ct), _ => "/w/views");
        Map(app, "/w/views/{id:guid}/removal", (handler, id, _, actor, ct) => handler.RemoveAsync(id, actor, ct), _ => "/w/views");
    }

    private static void Map(IEndpointRouteBuilder app, string path, Func<SavedViewsHandler, Guid, IFormCollection, Actor, CancellationToken, Task<Outcome>> handle, Func<IFormCollection, string> then) =>
        app.MapPost(path, async (HttpContext http, SavedViewsHandler handler, CancellationToken ct) =>
            {
                var form = await http.Request.ReadFormAsync(ct);
                var id = Guid.TryParse(http.Request.RouteValues["id"]?.ToString(), out var given) ? given : Guid.Empty;
                var outcome = FormGate.IsExpired(http) ? FormGate.Expired : await handle(handler, id, form, Actor.Of(http)! /* MayCallStaff */, ct);
                return outcome.Refusal is { } refusal ? await ShowAsync(http, handler, refusal, form["name"], id == Guid.Empty ? form["query"].ToString() : null, ct) : Results.Redirect(then(form));
            })
            .MayCallStaff().KeepsForm().ExcludeFromDescription();

    private static async Task<IResult> ShowAsync(HttpContext http, SavedViewsHandler handler, Refusal? refusal, string? name, string? query, CancellationToken ct) =>
        refusal?.Kind == RefusalKind.NotFound
            ? PageView.NotFound()
            : PageView.Show<SavedViewsPage, SavedViewsView>(http, new SavedViewsView(await handler.ListAsync(Actor.Of(http)! /* MayCallStaff */, ct), refusal, name, query), refusal?.Status() ?? StatusCodes.Status200OK);
}

/// <summary>What the page shows.</summary>
/// <param name="Query">The list that was to be saved and was refused; the name is asked again.</param>
internal sealed record SavedViewsView(IReadOnlyList<SavedView> Views, Refusal? Refusal, string? Name, string? Query);
