using Huiyin.Matters.Handling;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Matters;

/// <summary>Maps each staff move twice from one handler: as a resource of the API (<c>POST /api/v1/staff/matters/{number}/{noun}</c>) and as a form of the matter's page (<c>POST /w/m/{number}/{noun}</c>). Who may call it is read from the path.</summary>
internal sealed class StaffMoves(IEndpointRouteBuilder app, Func<HttpContext, string, Refusal, IFormCollection, Task<IResult>> showAgain)
{
    public void Map<TAsk, THandler>(string noun, Move move, Func<IFormCollection, TAsk> read)
        where THandler : MoveHandler<TAsk> => Map<TAsk, THandler>(noun, MatterPath.StaffRoles(move), read);

    /// <summary>For what is written to the timeline without moving (contact, progress) the roles are given.</summary>
    public void Map<TAsk, THandler>(string noun, Role[] roles, Func<IFormCollection, TAsk> read)
        where THandler : MoveHandler<TAsk> =>
        Map(noun, roles, read, (http, number, ask, actor, ct) => http.RequestServices.GetRequiredService<THandler>().HandleAsync(number, ask, actor, ct));

    /// <summary>For moves that need more than the one matter.</summary>
    public void Map<TAsk>(string noun, Role[] roles, Func<IFormCollection, TAsk> read, Func<HttpContext, string, TAsk, Actor, CancellationToken, Task<Outcome>> handle)
    {
        app.MapPost("/api/v1/staff/matters/{number}/" + noun, async (string number, TAsk ask, HttpContext http, CancellationToken ct) =>
                (await handle(http, Plain(number), ask, Actor.Of(http)! /* MayCall asks for staff */, ct)).ToHttp())
            .MayCall(roles).WithTags("staff").WithName("staff-" + noun);

        app.MapPost("/w/m/{number}/" + noun, async (string number, HttpContext http, CancellationToken ct) =>
            {
                var form = await http.Request.ReadFormAsync(ct);
                var outcome = FormGate.IsExpired(http)
                    ? FormGate.Expired
                    : await handle(http, Plain(number), read(form), Actor.Of(http)! /* MayCall asks for staff */, ct);
                if (outcome.Refusal is { } refusal)
                {
                    return await showAgain(http, Plain(number), refusal, form);
                }

                await http.RequestServices.GetRequiredService<Answering.Drafts>().ForgetAsync(Plain(number), noun, Actor.Of(http)! /* likewise */, ct);
                return Results.Redirect(await SeesStillAsync(http, Plain(number), ct) ? Back(form, number) : "/w");
            })
            .MayCall(roles).KeepsForm().ExcludeFromDescription();
    }

    /// <summary>For programs that bring files: the fields of the page's form, multipart.</summary>
    public void MapFiles<TAsk, THandler>(string noun, string summary, Role[] roles, Func<IFormCollection, TAsk> read)
        where THandler : MoveHandler<TAsk> =>
        app.MapPost("/api/v1/staff/matters/{number}/" + noun, async (string number, HttpContext http, THandler handler, CancellationToken ct) =>
                (http.Request.HasFormContentType
                    ? await handler.HandleAsync(Plain(number), read(await http.Request.ReadFormAsync(ct)), Actor.Of(http)! /* MayCall asks for staff */, ct)
                    : MatterRefusals.FormMissing).ToHttp())
            .MayCall(roles).WithTags("staff").WithName("staff-" + noun).WithSummary(summary);

    // Who says no to a transfer does not see the matter any more: back to the desk, not to a page that is not there.
    private static Task<bool> SeesStillAsync(HttpContext http, string number, CancellationToken ct) =>
        http.RequestServices.GetRequiredService<QueueViews>().Seen(Actor.Of(http)! /* MayCall asks for staff */).AnyAsync(matter => matter.Number == number, ct);

    private static string Plain(string number) => Contract.ReceiptNumber.Parse(number, out _) ?? number;

    // "save and open the next": the page says where to go; only our own pages count.
    private static string Back(IFormCollection form, string number) =>
        form["next"].ToString() is { Length: > 1 } next && next[0] == '/' && next[1] is not ('/' or '\\') ? next : $"/w/m/{Plain(number)}";
}
