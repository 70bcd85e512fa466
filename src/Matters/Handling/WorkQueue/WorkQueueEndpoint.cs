using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Huiyin.WorkDays;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters.Handling;

internal static class WorkQueueEndpoint
{
    public static void MapWorkQueue(this IEndpointRouteBuilder app)
    {
        app.MapGet("/w", ShowAsync).MayCallStaff().ExcludeFromDescription();
        app.MapGet("/w/live", ListenForWork.ListenAsync).MayCallStaff().ExcludeFromDescription();
        app.MapGet("/api/v1/staff/matters", ListAsync).MayCallStaff().WithTags("staff").WithName("staff-matters").WithSummary("A list of the worker's desk, 20 matters at a time").Produces<StaffMatters>();
    }

    private static async Task<IResult> ShowAsync(HttpContext http, WorkQueueHandler handler, MatterDesk desk, CancellationToken ct)
    {
        var actor = Actor.Of(http)!; // MayCallStaff
        var query = http.Request.Query;
        if (query["q"].ToString() is { Length: > 0 } typed)
        {
            return Results.Redirect("/w/search?q=" + Uri.EscapeDataString(typed));
        }

        var view = Read(query["view"]) ?? QueueViews.FirstFor(actor);
        if (view is not { } known || !QueueViews.IsFor(known, actor))
        {
            return view is null ? PageView.Show<WorkQueuePage, WorkQueueView>(http, WorkQueueView.Nothing) : PageView.NotFound();
        }

        var filter = Filter(http, known, actor, await desk.RegisterAsync(ct));
        var page = await handler.HandleAsync(new WorkQueue(known, filter, QueuePlace.Read(query["after"])), actor, ct);
        return PageView.Show<WorkQueuePage, WorkQueueView>(http, new WorkQueueView(page, actor));
    }

    private static async Task<IResult> ListAsync(HttpContext http, WorkQueueHandler handler, MatterDesk desk, string? view, string? after, CancellationToken ct)
    {
        var actor = Actor.Of(http)!; // MayCallStaff
        var known = view is null ? QueueViews.FirstFor(actor) : Read(view);
        if (known is not { } list || !QueueViews.IsFor(list, actor))
        {
            return MatterRefusals.NotFound.ToProblem();
        }

        var page = await handler.HandleAsync(new WorkQueue(list, Filter(http, list, actor, await desk.RegisterAsync(ct)), QueuePlace.Read(after)), actor, ct);
        return TypedResults.Ok(new StaffMatters([.. page.Rows.Select(row => Line(row, page))], page.Next?.Write()));
    }

    /// <summary>已办 is read a desk at a time where the person is nobody's handler.</summary>
    private static QueueFilter Filter(HttpContext http, QueueView view, Actor actor, Register register)
    {
        var filter = QueueFilter.Read(http.Request.Query, register);
        var desks = MatterSight.DeskUnits(actor);
        return view == QueueView.Done && filter.Unit is null && !actor.IsAnywhere(Role.Handler)
            ? filter with { Unit = desks.Contains(actor.HomeUnit) ? actor.HomeUnit : desks[0] }
            : filter;
    }

    private static QueueView? Read(string? word) => Enum.TryParse<QueueView>(word, ignoreCase: true, out var view) && Enum.IsDefined(view) ? view : null;

    private static StaffMatterLine Line(QueueRow row, QueuePage page) => new(
        row.Number, row.Title, row.State, Lights.CodeName(row.LightOn(page.Register.Calendar, CivilTime.DateOf(page.Now))), row.Channel,
        row.AreaCode, row.CategoryCode, row.DueIn(page.Ask.View), row.FileCount, row.IsLead ? "lead" : "coHandler", row.HandlerName);
}

/// <summary>A page of a list; <paramref name="Next"/> is the value of <c>after</c> for the next page.</summary>
internal sealed record StaffMatters(IReadOnlyList<StaffMatterLine> Items, string? Next);

/// <param name="Title">Null where the matter is confidential.</param>
internal sealed record StaffMatterLine(
    string ReceiptNumber, string? Title, MatterState State, string Light, ChannelKind Channel, string? AreaCode, string? CategoryCode, DateOnly DueDate, int Files, string OurRole, string? Handler);

/// <summary>What the page shows.</summary>
/// <param name="Page">Null for people without any list.</param>
internal sealed record WorkQueueView(QueuePage? Page, Actor? Actor)
{
    public static readonly WorkQueueView Nothing = new(null, null);

    /// <summary>A list that is narrowed otherwise begins at its top.</summary>
    public static string FromTop(string address) => new PageFrame { Path = address }.Here("after", null);
}
