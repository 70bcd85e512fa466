using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters;

/// <summary>Maps what citizens do with their own matter twice from one handler: as a resource of the API (<c>POST /api/v1/matters/{number}/{noun}</c>, with the query code) and as a form of the track page (<c>POST /c/m/{noun}</c>, for the browser that proved the pair).</summary>
internal sealed class CitizenMoves(IEndpointRouteBuilder app, Func<HttpContext, string, Refusal, IFormCollection, Task<IResult>> showAgain)
{
    public void Map<TAsk, THandler>(string noun, string summary, Func<IFormCollection, TAsk> read)
        where THandler : MoveHandler<TAsk>
    {
        app.MapPost("/api/v1/matters/{number}/" + noun, async (string number, TAsk ask, [FromHeader(Name = "X-Query-Code")] string? code, HttpContext http, QueryGuard guard, THandler handler, CancellationToken ct) =>
                (await guard.MoveForProgramAsync(http, number, plain => handler.HandleOwnAsync(plain, code, ask, ct))).ToHttp())
            .MayCall(Role.Citizen).WithTags("citizen").WithName("own-" + noun).WithSummary(summary)
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status429TooManyRequests);

        app.MapPost("/c/m/" + noun, async (HttpContext http, THandler handler, CitizenCookies cookies, CancellationToken ct) =>
            {
                if (cookies.Opened(http) is not var (number, code))
                {
                    return Results.Redirect("/c");
                }

                var form = await http.Request.ReadFormAsync(ct);
                var outcome = FormGate.IsExpired(http) ? FormGate.Expired : await handler.HandleOwnAsync(number, code, read(form), ct);
                return outcome.Refusal is { } refusal ? await showAgain(http, noun, refusal, form) : Results.Redirect("/c/m?done=" + noun);
            })
            .MayCall(Role.Citizen).KeepsForm().ExcludeFromDescription();
    }
}
