using Huiyin.Platform.Sheets;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Model;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Statistics.Headlines;

internal static class ReadBookEndpoint
{
    private static readonly Dimension[] Tables = [Dimension.Unit, Dimension.Area, Dimension.Channel, Dimension.Category, Dimension.Purpose];

    public static void MapReadBook(this IEndpointRouteBuilder app)
    {
        app.MapGet("/l/figures", async ([AsParameters] FigureAsk ask, HttpContext http, FigureBooks books, IRegisters registers, CancellationToken ct) =>
                new RazorComponentResult<ReadBookPage>(new { Given = await books.BookAsync(ask, Actor.Of(http)! /* MayCall asks for staff */, ct), Choices = new FigureChoices(await registers.CurrentAsync(ct)) }))
            .MayCall(FigureScope.Readers).ExcludeFromDescription();
        app.MapGet("/l/figures.xlsx", async ([AsParameters] FigureAsk ask, HttpContext http, FigureBooks books, CancellationToken ct) =>
            {
                var actor = Actor.Of(http)!; // MayCall asks for staff
                var book = await books.BookAsync(ask, actor, ct);
                var sheets = new List<WrittenSheet> { BookSheets.Of(book) };
                foreach (var dimension in Tables)
                {
                    sheets.Add(BookSheets.Of(await books.TableAsync(ask, dimension, actor, ct)));
                }

                return TypedResults.File(XlsxWriter.Write(sheets), XlsxWriter.ContentType, $"{DateWords.Iso(book.Head.Period.From)}_{DateWords.Iso(book.Head.Period.To)}.xlsx");
            })
            .MayCall(FigureScope.Readers).ExcludeFromDescription();
    }
}
