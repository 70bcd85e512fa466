using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.Settings;

internal static class ChangeLocalDayEndpoint
{
    public static void MapChangeLocalDay(this IEndpointRouteBuilder app)
    {
        app.MapPost("/w/settings/holidays/local-days", async (HttpContext http, ChangeLocalDayHandler handler, HolidaysReading reading, CancellationToken ct) =>
            {
                var typed = await http.Request.ReadFormAsync(ct);
                var form = new LocalDayForm(typed["day"].ToString(), typed["kind"].ToString(), typed["reason"].ToString());
                var outcome = FormGate.IsExpired(http)
                    ? FormGate.Expired
                    : await handler.AddAsync(new AddLocalDay(TypedDay.Read(form.Day), form.Kind switch { "work" => true, "off" => false, _ => null }, form.Reason), Actor.Of(http)! /* MayCall asks for staff */, ct);
                return await AnswerAsync(outcome, form, http, reading, ct);
            })
            .MayAdminister().KeepsForm().ExcludeFromDescription();

        app.MapPost("/w/settings/holidays/local-days/{day}/removal", async (string day, HttpContext http, ChangeLocalDayHandler handler, HolidaysReading reading, CancellationToken ct) =>
            {
                var outcome = FormGate.IsExpired(http)
                    ? FormGate.Expired
                    : await handler.RemoveAsync(TypedDay.Read(day), Actor.Of(http)! /* MayCall asks for staff */, ct);
                return await AnswerAsync(outcome, new LocalDayForm(), http, reading, ct);
            })
            .MayAdminister().KeepsForm().ExcludeFromDescription();
    }

    private static async Task<IResult> AnswerAsync(Outcome outcome, LocalDayForm form, HttpContext http, HolidaysReading reading, CancellationToken ct) => outcome.Refusal is { } refusal
        ? PageView.Show<HolidaysPage, HolidaysView>(http, await reading.ReadAsync(ct) with { LocalDay = form, Fault = PageFault.Of(refusal, http) }, refusal.Status())
        : Results.Redirect("/w/settings/holidays?done=local");
}
