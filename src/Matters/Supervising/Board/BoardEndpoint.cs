using Huiyin.Matters.Handling;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters.Supervising;

internal static class BoardEndpoint
{
    /// <summary>Those who supervise; the congress line sees what came through its own doors.</summary>
    public static readonly Role[] Readers = [Role.Supervisor, Role.DistrictLeader, Role.StreetCommittee, Role.SpecialCommittee];

    public static void MapBoard(this IEndpointRouteBuilder app)
    {
        app.MapGet("/v", async (HttpContext http, BoardHandler handler, CancellationToken ct) =>
                PageView.Show<BoardPage, BoardSheet>(http, await handler.HandleAsync(new Board(null, null, null), Actor.Of(http)! /* MayCall asks for staff */, ct)))
            .MayCall(Readers).ExcludeFromDescription();
        app.MapGet("/v/list", async (HttpContext http, BoardHandler handler, MatterDesk desk, string? view, string? unit, string? after, CancellationToken ct) =>
            {
                var asked = Enum.TryParse<BoardView>(view, out var known) && Enum.IsDefined(known) ? known : BoardView.Late;
                var of = Typed.Unit(await desk.RegisterAsync(ct), unit)?.Id;
                return PageView.Show<BoardListPage, BoardSheet>(http, await handler.HandleAsync(new Board(asked, of, QueuePlace.Read(after)), Actor.Of(http)! /* MayCall asks for staff */, ct));
            })
            .MayCall(Readers).ExcludeFromDescription();
    }
}
