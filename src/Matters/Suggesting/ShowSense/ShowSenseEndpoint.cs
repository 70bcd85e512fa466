using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters.Suggesting;

internal static class ShowSenseEndpoint
{
    private const string Path = "/w/settings/suggestions";

    public static void MapShowSense(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, async (string? learned, HttpContext http, ShowSenseHandler handler, CancellationToken ct) => PageView.Show<SensePage, SenseView>(
                http, await handler.HandleAsync(ct) with { Learned = Enum.TryParse<LearnResult>(learned, out var result) && Enum.IsDefined(result) ? result : null }))
            .MayCall([.. PermissionMatrix.Roles(Ability.Administer)]).ExcludeFromDescription();
        app.MapPost(Path + "/learning", async (HttpContext http, ShowSenseHandler show, LearnDecisionsHandler learn, CancellationToken ct) =>
                FormGate.IsExpired(http) ? await AgainAsync(http, show, FormGate.Expired, ct) : Results.Redirect($"{Path}?learned={await learn.LearnAsync(Actor.Of(http)!.Account /* MayCall asks for staff */, ct)}"))
            .MayCall([.. PermissionMatrix.Roles(Ability.Administer)]).KeepsForm().ExcludeFromDescription();
        app.MapPost(Path + "/{id:guid}/use", async (Guid id, HttpContext http, ShowSenseHandler show, UseVersionHandler use, CancellationToken ct) =>
                (FormGate.IsExpired(http) ? FormGate.Expired : await use.HandleAsync(id, ct)).Refusal is { } refusal ? await AgainAsync(http, show, refusal, ct) : Results.Redirect(Path))
            .MayCall([.. PermissionMatrix.Roles(Ability.Administer)]).KeepsForm().ExcludeFromDescription();
    }

    private static async Task<IResult> AgainAsync(HttpContext http, ShowSenseHandler show, Refusal refusal, CancellationToken ct) => refusal.Kind == RefusalKind.NotFound
        ? PageView.NotFound()
        : PageView.Show<SensePage, SenseView>(http, await show.HandleAsync(ct) with { Refusal = refusal }, refusal.Status());
}
