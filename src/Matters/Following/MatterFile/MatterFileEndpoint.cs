using Huiyin.Matters.Answering;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Handling;
using Huiyin.Matters.Model;
using Huiyin.Matters.Suggesting;
using Huiyin.Platform;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Matters.Following;

internal static class MatterFileEndpoint
{
    public static void MapMatterFile(this IEndpointRouteBuilder app)
    {
        app.MapGet("/w/m/{number}", (string number, HttpContext http) => ShowAsync(http, number, view => view with
        {
            Tab = http.Request.Query["tab"],
            OnlyPublic = http.Request.Query["show"] == "public",
            Done = http.Request.Query["done"],
            Noun = http.Request.Query["do"],
        })).MayCallStaff().ExcludeFromDescription();
        app.MapPost("/w/m/{number}/preview", PreviewAsync).MayCall(MatterPath.StaffRoles(Move.HandInReply, Move.HandInRework)).KeepsForm().ExcludeFromDescription();
        app.MapGet("/api/v1/staff/matters/{number}", TellAsync).MayCallStaff().WithTags("staff").WithName("staff-matter").WithSummary("One matter as staff see it, contacts masked").Produces<StaffMatter>();
    }

    /// <summary>The page again after a refused form: the refusal on top, everything typed kept; 「刚被处理」 where somebody was faster.</summary>
    public static Task<IResult> ShowAgainAsync(HttpContext http, string number, Refusal refusal, IFormCollection form)
    {
        if (refusal.Kind == RefusalKind.NotFound)
        {
            return Task.FromResult(PageView.NotFound());
        }

        var noun = http.Request.Path.Value!.Split('/')[^1]; // a form's path ends with its noun
        return ShowAsync(http, number, view => view with { Refusal = refusal, Noun = noun, Typed = form, Tab = TabOf(noun) }, refusal.Status());
    }

    /// <summary>The page with a form as it stands now, nothing sent.</summary>
    public static Task<IResult> ShowTypedAsync(HttpContext http, string number, string noun, IFormCollection form) =>
        ShowAsync(http, number, view => view with { Noun = noun, Typed = form, Tab = TabOf(noun) });

    /// <summary>The page with the whole phone number, this once.</summary>
    public static Task<IResult> ShowPhoneAsync(HttpContext http, string number, string phone)
    {
        http.Response.Headers.CacheControl = "no-store";
        return ShowAsync(http, number, view => view with { Phone = phone });
    }

    private static async Task<IResult> ShowAsync(HttpContext http, string number, Func<MatterFileView, MatterFileView> finish, int status = StatusCodes.Status200OK)
    {
        var from = Enum.TryParse<QueueView>(From(http), ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : (QueueView?)null;
        var handler = http.RequestServices.GetRequiredService<MatterFileHandler>();
        var found = await handler.HandleAsync(new MatterFile(Plain(number), from), Actor.Of(http)! /* MayCall asks for staff */, http.RequestAborted);
        if (found.IsRefused)
        {
            return PageView.NotFound();
        }

        var drafts = await http.RequestServices.GetRequiredService<Drafts>().OfAsync(found.Must.Matter, found.Must.Actor, http.RequestAborted);
        await http.RequestServices.GetRequiredService<DeskTexts>().OfAsync(found.Must.Actor, http.RequestAborted);
        await http.RequestServices.GetRequiredService<LikeMatters>().ForStaffAsync(found.Must.Matter, found.Must.Actor, http.RequestAborted);
        var view = finish(found.Must with { Drafts = drafts });
        return IsOvertaken(view)
            ? PageView.Show<ConflictPage, MatterFileView>(http, view, StatusCodes.Status409Conflict)
            : PageView.Show<MatterFilePage, MatterFileView>(http, view, status);
    }

    // Something was written since the form was opened, and it is why the form came too late.
    private static bool IsOvertaken(MatterFileView view) =>
        view.Refusal is { Kind: RefusalKind.Conflict } && (view.Refusal.Code == PlatformRefusals.JustHandled.Code || SeenOf(view) is { } seen && view.Matter.EntryCount > seen);

    /// <summary>How many entries the person had before them when the form was opened.</summary>
    public static int? SeenOf(MatterFileView view) => int.TryParse(view.Typed?["seen"], out var seen) ? seen : null;

    private static async Task<IResult> PreviewAsync(string number, HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var expired = FormGate.IsExpired(http) ? FormGate.Expired : null;
        return await ShowAsync(http, number, view => view with { Noun = "reply", Typed = form, Tab = "reply", Refusal = expired, IsChecked = expired is null });
    }

    private static async Task<IResult> TellAsync(string number, HttpContext http, MatterFileHandler handler, CancellationToken ct)
    {
        var found = await handler.HandleAsync(new MatterFile(Plain(number), null), Actor.Of(http)! /* MayCallStaff */, ct);
        return found.Refusal is { } refusal ? refusal.ToProblem() : TypedResults.Ok(StaffMatter.Of(found.Must));
    }

    private static string? From(HttpContext http) => HttpMethods.IsGet(http.Request.Method) ? http.Request.Query["from"].ToString() : http.Request.HasFormContentType ? http.Request.Form["list"].ToString() : null;

    private static string Plain(string number) => ReceiptNumber.Parse(number, out _) ?? number;

    private static string? TabOf(string noun) => noun switch
    {
        "progress" => "note",
        "contacts" => "contact",
        "reply" => "reply",
        _ => null,
    };
}

/// <summary>One matter as programs of the staff see it: contacts masked, internal entries included.</summary>
internal sealed record StaffMatter(
    string ReceiptNumber, string Title, string Text, MatterState State, string Light, ChannelKind Channel, Purpose? Purpose, string? CategoryCode, string? AreaCode, string? Place,
    string? CallMe, string? Phone, string FirstReceiver, string ResponsibleUnit, string? Handler, DateTimeOffset RegisteredAt, DateOnly DueDate, int Version,
    IReadOnlyList<StaffOrder> Orders, IReadOnlyList<StaffEntry> Timeline, StaffReply? Reply, IReadOnlyList<string> Moves)
{
    public static StaffMatter Of(MatterFileView view)
    {
        var (matter, register) = (view.Matter, view.Register);
        var reply = matter.Replies.LastOrDefault();
        return new StaffMatter(
            matter.Number, matter.Title, matter.Text, matter.State, view.Light, matter.Channel, matter.Purpose, matter.CategoryCode, matter.AreaCode, view.Contacts.Place,
            view.Contacts.CallMe, view.Contacts.MaskedPhone, register.UnitName(matter.FirstReceiver), register.UnitName(matter.Responsible), matter.HandlerName, matter.RegisteredAt, matter.DueDay, matter.Version,
            [.. matter.Orders.Select(order => new StaffOrder(order.No, register.UnitName(order.Unit), order.Role.ToString(), order.Status.ToString(), order.StepDue, order.Ask, order.Opinion))],
            [.. view.Entries.Select(entry => new StaffEntry(entry.Sequence, entry.Kind, entry.At, entry.ActorName, entry.IsPublic, EntryWords.Sentence(entry, false), entry.Text))],
            reply is null ? null : new StaffReply(reply.Result, reply.Text, reply.DrafterName, reply.SentAt),
            [.. view.Moves.Where(move => move.IsOpen).Select(move => move.Noun)]);
    }
}

internal sealed record StaffOrder(int No, string Unit, string Role, string Status, DateOnly Due, string? Ask, string? Opinion);

internal sealed record StaffEntry(int Sequence, string Kind, DateTimeOffset At, string By, bool IsPublic, string Sentence, string? Text);

internal sealed record StaffReply(ReplyResult Result, string Text, string Drafter, DateTimeOffset? SentAt);
