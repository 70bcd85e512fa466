using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;

namespace Huiyin.Registry.SignIn;

internal sealed record ChangePassword(string Current, string Password, string Again, string Address);

internal sealed class ChangePasswordHandler(HuiyinDb db, PasswordTries tries, NewPasswords passwords, TimeProvider clock)
{
    /// <summary>The answer is the person's new session: all others, the asking one too, have ended.</summary>
    public async Task<Outcome<StaffSession>> HandleAsync(ChangePassword ask, Actor actor, CancellationToken ct)
    {
        // Wrong ones count towards the lock here too: an open desk is no place to guess.
        var person = await tries.OpenAsync(actor.Account, ask.Current, ask.Address, allowsDemo: true, ct);
        if (person is null)
        {
            return AccountRefusals.PasswordWrong;
        }

        var outcome = await passwords.CheckAsync(person, ask.Password, ask.Again, ct);
        if (outcome.Refusal is { } refusal)
        {
            return refusal;
        }

        var now = clock.GetUtcNow();
        // Whoever stands here has proven what was to be proven.
        var session = StaffSession.Begin(person.Id, now, asksSecond: false);
        session.ConfirmedAt = now;
        await db.InOneGoAsync(
            async c =>
            {
                await passwords.WriteAsync(person, ask.Password, "changed", now, c);
                db.Add(session);
                await db.SaveChangesAsync(c);
                return true;
            },
            ct);
        return session;
    }
}
