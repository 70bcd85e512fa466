using Huiyin.Registry.Contract;
using Huiyin.Statistics.Model;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Statistics.Headlines;

internal static class ShowFiguresEndpoint
{
    public static void MapShowFigures(this IEndpointRouteBuilder app)
    {
        app.MapGet("/w/figures", async ([AsParameters] ShowFigures ask, HttpContext http, ShowFiguresHandler handler, CancellationToken ct) =>
                new RazorComponentResult<ShowFiguresPage>(new { Given = await handler.HandleAsync(ask, Actor.Of(http)! /* MayCall asks for staff */, ct) }))
            .MayCall(FigureScope.Readers).ExcludeFromDescription();
        app.MapGet("/api/v1/staff/figures", async ([AsParameters] ShowFigures ask, HttpContext http, ShowFiguresHandler handler, CancellationToken ct) =>
                TypedResults.Ok(Answer(await handler.HandleAsync(ask, Actor.Of(http)! /* MayCall asks for staff */, ct))))
            .MayCall(FigureScope.Readers).WithTags("staff").WithName("staff-figures").WithSummary("Figures of a period beside last year's, by unit, channel and area");
    }

    private static FiguresAnswer Answer(FigureSheet sheet) => new(
        sheet.Period.From, sheet.Period.To, sheet.LastYear.From, sheet.LastYear.To, DateWords.Iso(sheet.CutOff), sheet.Overdue, sheet.MedianDays, sheet.P90Days,
        Named(sheet.Now), Named(sheet.Before), [.. sheet.ByUnit.Select(Line)], [.. sheet.ByChannel.Select(Line)], [.. sheet.ByArea.Select(Line)]);

    private static FiguresLine Line(FigureLine line) => new(line.Key, line.Name, Named(line.Tally));

    private static Dictionary<string, long> Named(Tally tally) => tally.Counts.ToDictionary(pair => pair.Key.ToString(), pair => pair.Value, StringComparer.Ordinal);

    internal sealed record FiguresAnswer(
        DateOnly From, DateOnly To, DateOnly LastYearFrom, DateOnly LastYearTo, string CutOff, long Overdue, int? MedianWorkDays, int? P90WorkDays,
        IReadOnlyDictionary<string, long> Figures, IReadOnlyDictionary<string, long> LastYear, IReadOnlyList<FiguresLine> ByUnit, IReadOnlyList<FiguresLine> ByChannel, IReadOnlyList<FiguresLine> ByArea);

    internal sealed record FiguresLine(string Code, string Name, IReadOnlyDictionary<string, long> Figures);
}
