using Huiyin.Platform.Audit;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.SignIn;

internal sealed record SignOut(Guid Session, string Account);

internal sealed class SignOutHandler(HuiyinDb db, AuditLog audit, TimeProvider clock)
{
    public async Task HandleAsync(SignOut ask, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await db.InOneGoAsync(
            async c =>
            {
                await db.Set<StaffSession>().Where(s => s.Id == ask.Session && s.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now), c);
                await audit.WriteAsync("signin.out", ask.Account, "", c);
                return true;
            },
            ct);
    }
}
