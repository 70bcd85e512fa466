using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Matters.Receiving;

internal static class RegisterAtCounterEndpoint
{
    public static void MapRegisterAtCounter(this IEndpointRouteBuilder app)
    {
        var clerks = MatterPath.StaffRoles(Move.Accept);
        app.MapGet("/w/counter", (HttpContext http, TimeProvider clock, CancellationToken ct) => ShowAsync(http, clock, null, null, ct)).MayCall(clerks).ExcludeFromDescription();
        app.MapPost("/w/counter", RegisterAsync).MayCall(clerks).KeepsForm().ExcludeFromDescription();
        app.MapPost("/api/v1/staff/matters", CreateAsync).MayCall(clerks).WithTags("staff").WithName("staff-register").WithSummary("Registers and accepts a matter for somebody").Produces<CounterReceipt>(StatusCodes.Status201Created);
    }

    private static async Task<IResult> RegisterAsync(HttpContext http, RegisterAtCounterHandler handler, TimeProvider clock, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        var outcome = FormGate.IsExpired(http) ? FormGate.Expired : await handler.HandleAsync(Read(form), Actor.Of(http)! /* MayCall asks for staff */, ct);
        return outcome.Refusal is { } refusal
            ? await ShowAsync(http, clock, refusal, form, ct)
            : Results.Redirect($"/w/m/{outcome.Must.Number}/receipt?paper={(form["paper"] == "a4" ? "a4" : "80")}{(outcome.Must.IsRepeat ? "&again=1" : "")}");
    }

    private static async Task<IResult> CreateAsync(HttpContext http, RegisterAtCounter body, [FromHeader(Name = "Idempotency-Key")] string? key, RegisterAtCounterHandler handler, Echoes echoes, MatterDesk desk, CancellationToken ct)
    {
        var outcome = await handler.HandleAsync(body with { IdempotencyKey = key }, Actor.Of(http)! /* MayCall asks for staff */, ct);
        if (outcome.Refusal is { } refusal)
        {
            return refusal.ToProblem();
        }

        var receipt = outcome.Must;
        var register = await desk.RegisterAsync(ct);
        return TypedResults.Created($"/api/v1/staff/matters/{receipt.Number}",
            new CounterReceipt(receipt.Number, receipt.QueryCode, register.UnitName(receipt.FirstReceiver), receipt.DueDate, echoes.PublicUrl + "/c"));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, TimeProvider clock, Refusal? refusal, IFormCollection? form, CancellationToken ct)
    {
        var actor = Actor.Of(http)!; // MayCall asks for staff
        var register = await http.RequestServices.GetRequiredService<MatterDesk>().RegisterAsync(ct);
        var handler = http.RequestServices.GetRequiredService<RegisterAtCounterHandler>();
        var now = clock.GetUtcNow();
        var key = form?["hy_key"].ToString() is { Length: > 0 } given ? given : Guid.CreateVersion7(now).ToString("N");
        var view = new CounterView(actor, register, RegisterAtCounterHandler.Counters(actor, register), await handler.TodayAsync(actor, ct), key, refusal, form, now);
        return PageView.Show<CounterPage, CounterView>(http, view, refusal?.Status() ?? StatusCodes.Status200OK);
    }

    private static RegisterAtCounter Read(IFormCollection form) => new(
        form["text"], form["callMe"], form["phone"], form["area"], form["place"], form["category"],
        Enum.TryParse<Purpose>(form["purpose"], out var purpose) ? purpose : null, form["open"] == "on",
        Enum.TryParse<CounterWay>(form["way"], out var way) ? way : null, form["reply"], form["confirmed"] == "on", form["handler"], form["venue"])
    {
        IdempotencyKey = form["hy_key"].ToString() is { Length: > 0 } key ? key : null,
    };
}

/// <summary>What a program of the counter hands over to the citizen.</summary>
internal sealed record CounterReceipt(string ReceiptNumber, string QueryCode, string FirstReceiver, DateOnly DueDate, string TrackUrl);

internal sealed record CounterView(
    Actor Actor, Register Register, IReadOnlyList<VenueBrief> Counters, IReadOnlyDictionary<CounterWay, int> Today, string Key, Refusal? Refusal, IFormCollection? Typed, DateTimeOffset Now)
{
    public string? Value(string field, string? begin = null) => Typed is not null && Typed.ContainsKey(field) ? Typed[field].ToString() : begin;
}
