using System.Globalization;
using Huiyin.Platform.Sheets;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Huiyin.WorkDays;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using static Huiyin.Registry.RegistryWords;

namespace Huiyin.Registry.Settings;

internal static class UploadHolidayNoticeEndpoint
{
    private const int LargestFile = 64 * 1024;

    public static void MapUploadHolidayNotice(this IEndpointRouteBuilder app)
    {
        app.MapGet("/w/settings/holidays", async (string? done, HttpContext http, HolidaysReading reading, CancellationToken ct) =>
                Show(await reading.ReadAsync(ct) with { Done = Says(done) }, http))
            .MayAdminister().ExcludeFromDescription();

        app.MapPost("/w/settings/holidays", async Task<IResult> (HttpContext http, UploadHolidayNoticeHandler handler, HolidaysReading reading, CancellationToken ct) =>
            {
                var form = await http.Request.ReadFormAsync(ct);
                var text = await TextOfAsync(form, ct);
                var (outcome, read) = FormGate.IsExpired(http)
                    ? (FormGate.Expired, new HolidayYearReading(null, []))
                    : await handler.HandleAsync(new UploadHolidayNotice(text), Actor.Of(http)! /* MayCall asks for staff */, ct);
                return outcome.Refusal is { } refusal
                    ? Show(await reading.ReadAsync(ct) with { Text = text, Fault = PageFault.Of(refusal, http), LineErrors = read.Errors }, http, refusal.Status())
                    : Results.Redirect($"/w/settings/holidays?done={read.Year?.Year}");
            })
            .MayAdminister().KeepsForm().ExcludeFromDescription();
    }

    private static IResult Show(HolidaysView view, HttpContext http, int status = StatusCodes.Status200OK) => PageView.Show<HolidaysPage, HolidaysView>(http, view, status);

    // A year, or a day of the district's own.
    private static string? Says(string? done) =>
        done == "local" ? W["local-days.done"] : int.TryParse(done, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? W.T("holidays.done", year.ToString(CultureInfo.InvariantCulture)) : null;

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
