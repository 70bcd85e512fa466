using System.Globalization;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Huiyin.WorkDays;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.Settings;

internal static class ChangeLimitEndpoint
{
    public static void MapChangeLimit(this IEndpointRouteBuilder app)
    {
        app.MapGet("/w/settings/limits/{key}", async (string key, string? done, HttpContext http, IRegisters registers, TimeProvider clock, CancellationToken ct) =>
                await OpenAsync(key, registers, clock, ct) is { } view ? Show(view with { Done = done is "add" or "withdraw" ? done : null }, http) : Results.NotFound())
            .MayAdminister().ExcludeFromDescription();

        app.MapPost("/w/settings/limits/{key}", async Task<IResult> (string key, HttpContext http, ChangeLimitHandler handler, IRegisters registers, TimeProvider clock, CancellationToken ct) =>
            {
                var form = LimitForm.Of(await http.Request.ReadFormAsync(ct));
                return await OpenAsync(key, registers, clock, ct) is not { } view
                    ? Results.NotFound()
                    : Answer(view with { Form = form }, "add", FormGate.IsExpired(http) ? FormGate.Expired : await handler.AddAsync(AskOf(key, form), Actor.Of(http)! /* MayCall asks for staff */, ct), http);
            })
            .MayAdminister().KeepsForm().ExcludeFromDescription();

        app.MapPost("/w/settings/limits/{key}/withdrawals", async Task<IResult> (string key, HttpContext http, ChangeLimitHandler handler, IRegisters registers, TimeProvider clock, CancellationToken ct) =>
            {
                var from = TypedDay.Read((await http.Request.ReadFormAsync(ct))["from"]);
                return await OpenAsync(key, registers, clock, ct) is not { } view
                    ? Results.NotFound()
                    : Answer(view, "withdraw", FormGate.IsExpired(http) ? FormGate.Expired : await handler.WithdrawAsync(new WithdrawLimit(key, from), Actor.Of(http)! /* MayCall asks for staff */, ct), http);
            })
            .MayAdminister().KeepsForm().ExcludeFromDescription();
    }

    /// <summary>Null for a key that neither the product nor this district knows.</summary>
    private static async Task<LimitView?> OpenAsync(string key, IRegisters registers, TimeProvider clock, CancellationToken ct)
    {
        var register = await registers.CurrentAsync(ct);
        var today = CivilTime.DateOf(clock.GetUtcNow());
        var view = new LimitView(register, key, today, new LimitForm());
        if (view.InForce is { } now)
        {
            view = view with { Form = new LimitForm(now.Limit.Number.ToString(CultureInfo.InvariantCulture), now.Limit.Unit.ToString()) };
        }

        return view.Rules.Count > 0 || DefaultLimits.UsualKeys.Contains(key) ? view : null;
    }

    private static AddLimit AskOf(string key, LimitForm form) => new(
        key,
        int.TryParse(form.Number.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        Enum.GetValues<LimitUnit>().Cast<LimitUnit?>().FirstOrDefault(unit => unit.ToString() == form.Unit),
        TypedDay.Read(form.From),
        form.Source);

    private static IResult Show(LimitView view, HttpContext http, int status = StatusCodes.Status200OK) => PageView.Show<LimitPage, LimitView>(http, view, status);

    private static IResult Answer(LimitView view, string deed, Outcome outcome, HttpContext http) => outcome.Refusal is { } refusal
        ? Show(view with { Fault = PageFault.Of(refusal, http) }, http, refusal.Status())
        : Results.Redirect($"/w/settings/limits/{Uri.EscapeDataString(view.Key)}?done={deed}");
}
