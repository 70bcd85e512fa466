using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.SecondFactor;

internal sealed record ResetSecondFactor(string Account);

/// <summary>The phone and the recovery codes are lost: the factor is taken away, every session ends, and the next sign-in sets up a new one.</summary>
internal sealed class ResetSecondFactorHandler(HuiyinDb db, AuditLog audit, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(ResetSecondFactor ask, Actor actor, CancellationToken ct)
    {
        var person = await db.Set<Staff>().AsNoTracking().SingleOrDefaultAsync(person => person.Account == ask.Account, ct);
        // Nobody helps themselves past their own second factor.
        if (person is null || person.Id == actor.Id)
        {
            return AccountRefusals.Unknown;
        }

        var now = clock.GetUtcNow();
        return await db.InOneGoAsync(
            async c =>
            {
                await db.Set<TotpSecret>().Where(secret => secret.Staff == person.Id).ExecuteDeleteAsync(c);
                await db.Set<StaffSession>().Where(session => session.Staff == person.Id && session.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, now), c);
                await audit.AddAsync("totp.reset", actor.Account, person.Account, c);
                return await db.CommitAsync(c);
            },
            ct);
    }
}
