using Huiyin.Matters.Contract;
using Huiyin.Matters.Suggesting;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Matters.Dispatching;

internal static class DispatchDeskEndpoint
{
    /// <summary>The value of the hidden field by which a refused dispatch finds back to this desk.</summary>
    public const string Page = "d";

    public static void MapDispatchDesk(this IEndpointRouteBuilder app) =>
        app.MapGet("/d", (string? m, string? category, string? done, HttpContext http) => ShowAsync(http, new DispatchDesk(Number(m), category, Number(done)), view => view))
            .MayCall(Role.Dispatcher).ExcludeFromDescription();

    public static Task<IResult> ShowAgainAsync(HttpContext http, string number, Refusal refusal, IFormCollection form) =>
        ShowAsync(http, new DispatchDesk(number, form["category"], null), view => view with { Refusal = refusal, Typed = form }, refusal.Status());

    private static async Task<IResult> ShowAsync(HttpContext http, DispatchDesk ask, Func<DispatchDeskView, DispatchDeskView> finish, int status = StatusCodes.Status200OK)
    {
        var handler = http.RequestServices.GetRequiredService<DispatchDeskHandler>();
        var actor = Actor.Of(http)!; // MayCall asks for staff
        var view = await handler.HandleAsync(ask, actor, http.RequestAborted);
        if (view.Chosen is { } chosen)
        {
            await http.RequestServices.GetRequiredService<LikeMatters>().ForStaffAsync(chosen, actor, http.RequestAborted);
        }

        return PageView.Show<DispatchDeskPage, DispatchDeskView>(http, finish(view), status);
    }

    private static string? Number(string? typed) => ReceiptNumber.Parse(typed, out _);
}
