using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Exchange.Hooks;

internal static class ChangeHookEndpoint
{
    public static void MapChangeHook(this IEndpointRouteBuilder app)
    {
        app.MapPost(HookPaths.List, async (HttpContext http, ChangeHookHandler handler, HuiyinDb db, CancellationToken ct) =>
            {
                var form = await http.Request.ReadFormAsync(ct);
                var ask = new AddHook(form["name"].ToString(), form["url"].ToString(), [.. form["events"].OfType<string>()]);
                var outcome = FormGate.IsExpired(http) ? FormGate.Expired : await handler.AddAsync(ask, Actor.Of(http)! /* MayCall asks for staff */, ct);
                return await AnswerAsync(outcome, ask, null, http, db, ct);
            })
            .MayCall([.. PermissionMatrix.Roles(Ability.Administer)]).KeepsForm().ExcludeFromDescription();

        app.MapPost(HookPaths.List + "/{id:guid}", async (Guid id, HttpContext http, ChangeHookHandler handler, HuiyinDb db, CancellationToken ct) =>
            {
                var form = await http.Request.ReadFormAsync(ct);
                var deed = Enum.TryParse<HookDeed>(form["deed"], out var typed) ? typed : HookDeed.Test;
                var outcome = FormGate.IsExpired(http) ? FormGate.Expired : await handler.DoAsync(id, deed, Actor.Of(http)! /* MayCall asks for staff */, ct);
                return await AnswerAsync(outcome, new AddHook("", "", []), deed, http, db, ct);
            })
            .MayCall([.. PermissionMatrix.Roles(Ability.Administer)]).KeepsForm().ExcludeFromDescription();
    }

    // A secret is shown in the answer itself, so that it lies in no address and no cookie.
    private static async Task<IResult> AnswerAsync(Outcome<HookChanged> outcome, AddHook typed, HookDeed? deed, HttpContext http, HuiyinDb db, CancellationToken ct)
    {
        if (outcome.Refusal is { } refusal)
        {
            var again = await HooksView.ReadAsync(db, ct) with { Typed = typed, Fault = refusal.Sentence(http.RequestServices), Field = refusal.Field };
            return PageView.Show<HooksPage, HooksView>(http, again, refusal.Status());
        }

        return outcome.Must.Secret is null
            ? Results.Redirect($"{HookPaths.List}?done={deed}")
            : PageView.Show<HooksPage, HooksView>(http, await HooksView.ReadAsync(db, ct) with { Made = outcome.Must }, StatusCodes.Status201Created);
    }
}
