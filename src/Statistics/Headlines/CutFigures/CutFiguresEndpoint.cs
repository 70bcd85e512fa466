using Huiyin.Platform.Sheets;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Statistics.Headlines;

internal static class CutFiguresEndpoint
{
    public static void MapCutFigures(this IEndpointRouteBuilder app)
    {
        app.MapGet("/l/by/{name}", async (string name, [AsParameters] FigureAsk ask, HttpContext http, FigureBooks books, IRegisters registers, CancellationToken ct) =>
                TableNames.ByName.TryGetValue(name, out var dimension)
                    ? (IResult)new RazorComponentResult<CutFiguresPage>(new { Given = await books.TableAsync(ask, dimension, Actor.Of(http)! /* MayCall asks for staff */, ct), Choices = new FigureChoices(await registers.CurrentAsync(ct)), Name = name })
                    : TypedResults.NotFound())
            .MayCall(FigureScope.Readers).ExcludeFromDescription();
        app.MapGet("/l/by/{name}/sheet.xlsx", async (string name, [AsParameters] FigureAsk ask, HttpContext http, FigureBooks books, CancellationToken ct) =>
                TableNames.ByName.TryGetValue(name, out var dimension)
                    ? (IResult)TypedResults.File(XlsxWriter.Write([BookSheets.Of(await books.TableAsync(ask, dimension, Actor.Of(http)! /* MayCall asks for staff */, ct))]), XlsxWriter.ContentType, $"{name}.xlsx")
                    : TypedResults.NotFound())
            .MayCall(FigureScope.Readers).ExcludeFromDescription();
    }
}
