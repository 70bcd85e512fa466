using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.Staffing;

internal static class LockAccountEndpoint
{
    public static void MapLockAccount(this IEndpointRouteBuilder app)
    {
        Map(app, "lock", LockDeed.Lock, "locked");
        Map(app, "unlock", LockDeed.Unlock, "unlocked");
        Map(app, "sessions/end", LockDeed.EndSessions, "sessions-ended");
    }

    private static void Map(IEndpointRouteBuilder app, string path, LockDeed deed, string done) =>
        app.MapPost("/w/settings/staff/{account}/" + path, async (string account, HttpContext http, LockAccountHandler handler, PersonReading reading, CancellationToken ct) =>
            {
                var outcome = FormGate.IsExpired(http) ? FormGate.Expired : await handler.HandleAsync(new LockAccount(account, deed), Actor.Of(http)! /* MayCall asks for staff */, ct);
                return await PersonForms.AnswerAsync(account, outcome, done, new RoleForm(), http, reading, ct);
            })
            .MayAdminister().KeepsForm().ExcludeFromDescription();
}
