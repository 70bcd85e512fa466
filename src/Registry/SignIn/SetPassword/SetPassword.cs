using Huiyin.Platform.Rooms;
using Huiyin.Platform.SignIn;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Model;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.SignIn;

internal sealed record SetPassword(string Secret, string Password, string Again);

internal sealed class SetPasswordHandler(HuiyinDb db, NewPasswords passwords, TimeProvider clock)
{
    /// <summary>Whose link it is, without using it up; null for one that opens nothing (any more).</summary>
    public async Task<Staff?> FindAsync(string secret, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var hash = OneTimeLink.HashOf(secret);
        var link = await db.Set<OneTimeLink>().AsNoTracking().SingleOrDefaultAsync(l => l.Hash == hash && l.Purpose == LinkPurpose.SetPassword, ct);
        if (link?.IsOpen(now) != true || await db.Set<Account>().AnyAsync(a => a.Id == link.Staff.Value && a.ClosedAt != null, ct))
        {
            return null;
        }

        var person = await db.Set<Staff>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == link.Staff, ct);
        return person?.ValidTo < CivilTime.DateOf(now) ? null : person;
    }

    public async Task<Outcome> HandleAsync(SetPassword ask, CancellationToken ct)
    {
        if (await FindAsync(ask.Secret, ct) is not { } person)
        {
            return AccountRefusals.LinkSpent;
        }

        var outcome = await passwords.CheckAsync(person, ask.Password, ask.Again, ct);
        if (outcome.IsRefused)
        {
            return outcome;
        }

        var now = clock.GetUtcNow();
        var hash = OneTimeLink.HashOf(ask.Secret);
        return await db.InOneGoAsync<Outcome>(
            async c =>
            {
                // Whoever comes second updates nothing: one use, also for two who press at once.
                if (await db.Set<OneTimeLink>().Where(l => l.Hash == hash && l.UsedAt == null).ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now), c) == 0)
                {
                    return AccountRefusals.LinkSpent;
                }

                await passwords.WriteAsync(person, ask.Password, "one-time link", now, c);
                return Outcome.Done;
            },
            ct);
    }
}
