using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.SignIn;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.Staffing;

internal enum LockDeed
{
    Lock,
    Unlock,
    EndSessions,
}

internal sealed record LockAccount(string Account, LockDeed Deed);

/// <summary>Shuts an account, opens it again, or signs the person out everywhere. A shut account opens nothing from the next request on, by password, session or token.</summary>
internal sealed class LockAccountHandler(HuiyinDb db, Colleagues colleagues, AuditLog audit, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(LockAccount ask, Actor actor, CancellationToken ct)
    {
        var found = await colleagues.FindAsync(ask.Account, actor, ct);
        if (found.Refusal is { } hindrance)
        {
            return hindrance;
        }

        var (person, now) = (found.Must, clock.GetUtcNow());
        var account = await db.Users.SingleAsync(known => known.Id == person.Id.Value, ct);
        if (Hindrance(ask.Deed, person, account, now) is { } refusal)
        {
            return refusal;
        }

        Turn(ask.Deed, account, now);
        return await db.InOneGoAsync(
            async c =>
            {
                if (ask.Deed != LockDeed.Unlock)
                {
                    await db.Set<StaffSession>().Where(session => session.Staff == person.Id && session.EndedAt == null)
                        .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, now), c);
                }

                await audit.AddAsync(KindOf(ask.Deed), actor.Account, person.Account, c);
                return await db.CommitAsync(c);
            },
            ct);
    }

    private static Refusal? Hindrance(LockDeed deed, Staff person, Account account, DateTimeOffset now) => deed switch
    {
        LockDeed.EndSessions => null,
        LockDeed.Lock => account.ClosedAt is null ? null : StaffRefusals.LockedAlready,
        LockDeed.Unlock => person.ValidTo is not null ? StaffRefusals.HasLeft : account.ClosedAt is null && !(account.LockoutEnd > now) ? StaffRefusals.NotLocked : null,
    };

    // Opening also forgives the wrong passwords that made somebody wait.
    private static void Turn(LockDeed deed, Account account, DateTimeOffset now)
    {
        if (deed == LockDeed.EndSessions)
        {
            return;
        }

        account.ClosedAt = deed == LockDeed.Lock ? now : null;
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
    }

    private static string KindOf(LockDeed deed) => deed switch
    {
        LockDeed.Lock => "account.locked",
        LockDeed.Unlock => "account.unlocked",
        LockDeed.EndSessions => "account.sessions-ended",
    };
}
