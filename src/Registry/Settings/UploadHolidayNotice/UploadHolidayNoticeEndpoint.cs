using Huiyin.Platform.Sheets;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.Settings;

internal static class UploadHolidayNoticeEndpoint
{
    private const int LargestFile = 64 * 1024;

    public static void MapUploadHolidayNotice(this IEndpointRouteBuilder app)
    {
        app.MapGet("/w/settings/holidays", async (int? done, IRegisters registers, TimeProvider clock, CancellationToken ct) =>
                Show(new HolidaysView((await registers.CurrentAsync(ct)).Calendar, ThisYear(clock), Done: done)))
            .MayCall(Role.SystemAdmin).ExcludeFromDescription();

        app.MapPost("/w/settings/holidays", async Task<IResult> (HttpContext http, UploadHolidayNoticeHandler handler, IRegisters registers, TimeProvider clock, CancellationToken ct) =>
            {
                var form = await http.Request.ReadFormAsync(ct);
                var text = await TextOfAsync(form, ct);
                var (outcome, reading) = FormGate.IsExpired(http)
                    ? (FormGate.Expired, new HolidayYearReading(null, []))
                    : await handler.HandleAsync(new UploadHolidayNotice(text), Actor.Of(http)! /* MayCall asks for staff */, ct);
                if (outcome.Refusal is not { } refusal)
                {
                    return Results.Redirect($"/w/settings/holidays?done={reading.Year?.Year}");
                }

                var calendar = (await registers.CurrentAsync(ct)).Calendar;
                return Show(new HolidaysView(calendar, ThisYear(clock), text, refusal.Sentence(http.RequestServices), reading.Errors), refusal.Status());
            })
            .MayCall(Role.SystemAdmin).KeepsForm().ExcludeFromDescription();
    }

    private static RazorComponentResult<HolidaysPage> Show(HolidaysView view, int status = StatusCodes.Status200OK) =>
        new(new { view.Calendar, view.ThisYear, view.Text, view.FieldError, view.LineErrors, view.Done }) { StatusCode = status };

    private static int ThisYear(TimeProvider clock) => CivilTime.DateOf(clock.GetUtcNow()).Year;

    /// <summary>The chosen file where there is one, else what was typed.</summary>
    private static async Task<string> TextOfAsync(IFormCollection form, CancellationToken ct)
    {
        if (form.Files.GetFile("file") is not { Length: > 0 and <= LargestFile } file)
        {
            return form["notice"].ToString();
        }

        await using var content = file.OpenReadStream();
        using var reader = new StreamReader(content, SheetReader.EncodingOf(content), detectEncodingFromByteOrderMarks: true);
        return await reader.ReadToEndAsync(ct);
    }
}
