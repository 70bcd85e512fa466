using System.Text;
using Huiyin.Matters.Model;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters.Handling;

internal static class BulkMovesEndpoint
{
    public static void MapBulkMoves(this IEndpointRouteBuilder app)
    {
        app.MapPost("/w/bulk/check", CheckAsync).MayCallStaff().KeepsForm().ExcludeFromDescription();
        app.MapPost("/w/bulk", DoAsync).MayCallStaff().KeepsForm().ExcludeFromDescription();
    }

    /// <summary>What this person may do to several at once; each matter still decides for itself.</summary>
    public static IReadOnlyList<BulkAct> For(Actor actor) =>
    [
        .. MatterPath.StaffRoles(Move.Sign).Any(actor.IsAnywhere) ? new[] { BulkAct.Sign } : [],
        .. Matter.Assigners.Any(actor.IsAnywhere) ? new[] { BulkAct.Assign } : [],
        .. MatterPath.StaffRoles(Move.Merge).Any(actor.IsAnywhere) ? new[] { BulkAct.Merge } : [],
    ];

    private static async Task<IResult> CheckAsync(HttpContext http, BulkMovesHandler handler, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        var actor = Actor.Of(http)!; // MayCallStaff
        if (!FormGate.IsExpired(http) && form["do"] == "export")
        {
            var sheet = await handler.ExportAsync([.. form["m"].OfType<string>()], actor, ct);
            return Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(sheet)], "text/csv; charset=utf-8", "matters.csv");
        }

        return Read(form) is { } ask && ask.Numbers.Count > 0
            ? PageView.Show<BulkPage, BulkView>(http, new BulkView(await handler.CheckAsync(ask, actor, ct), Back(form)) { Topic = Topic(form) })
            : Results.Redirect(Back(form));
    }

    private static async Task<IResult> DoAsync(HttpContext http, BulkMovesHandler handler, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        if (Read(form) is not { } ask)
        {
            return Results.Redirect(Back(form));
        }

        var actor = Actor.Of(http)!; // MayCallStaff
        var report = FormGate.IsExpired(http) ? await handler.CheckAsync(ask, actor, ct) : await handler.HandleAsync(ask, actor, ct);
        return PageView.Show<BulkPage, BulkView>(http, new BulkView(report, Back(form)) { Topic = Topic(form) });
    }

    private static BulkMoves? Read(IFormCollection form) =>
        TypedForms.Code<BulkAct>(form["do"]) is { } act ? new BulkMoves(act, Ticked(form), form["handler"], form["master"]) : null;

    // On a topic's page the master is chosen beside the ticks.
    private static List<string> Ticked(IFormCollection form)
    {
        var ticked = form["m"].OfType<string>().ToList();
        return ticked.Count > 0 && Topic(form) is not null ? [.. ticked, form["master"].ToString()] : ticked;
    }

    // The list or the topic they were ticked on; only our own lists count.
    private static string Back(IFormCollection form) => Topic(form) is { } topic ? $"/v/topics/{topic}" : "/w?" + MyViews.Kept(form["list"]);

    private static Guid? Topic(IFormCollection form) => Guid.TryParse(form["topic"], out var topic) ? topic : null;
}

/// <summary>What the page shows.</summary>
/// <param name="Back">The list they were ticked on.</param>
internal sealed record BulkView(BulkReport Report, string Back)
{
    /// <summary>The hot topic they were ticked on; null for a list.</summary>
    public Guid? Topic { get; init; }
}
