using Huiyin.Platform.Audit;
using Huiyin.Platform.SignIn;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.WorkDays;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.SignIn;

/// <summary>One try of a password. Unknown, wrong, closed and locked do the same work, so that neither text nor time tells them apart (reliability 52).</summary>
/// <remarks>The count lies in the account's row and moves by one statement: parallel tries on several nodes cannot lose a count.</remarks>
internal sealed class PasswordTries(HuiyinDb db, IPasswordHasher<Account> hasher, NobodysHash nobody, AuditLog audit, TimeProvider clock)
{
    public const int MostWrong = 5;

    public static readonly TimeSpan Wait = TimeSpan.FromMinutes(10);

    /// <summary>The person whose password it is, or null.</summary>
    /// <param name="allowsDemo">Whether accounts of the sample district may come in from where this is asked.</param>
    public async Task<Staff?> OpenAsync(string name, string password, string address, bool allowsDemo, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var wanted = AccountNames.Normalize(name);
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.NormalizedUserName == wanted, ct);
        var id = StaffId.Of(account?.Id ?? default);
        var person = await db.Set<Staff>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct);

        var hash = account?.PasswordHash ?? nobody.Made(hasher);
        var fits = hasher.VerifyHashedPassword(account ?? NobodysHash.Nobody, hash, password) != PasswordVerificationResult.Failed;
        var opens = fits && account is { PasswordHash: not null, ClosedAt: null } && person?.IsHereOn(CivilTime.DateOf(now)) == true && (allowsDemo || !account.IsDemo);

        return opens && await ClearAsync(id.Value, now, ct) ? person : await FailAsync(account, id.Value, address, now, ct);
    }

    // Nothing to clear is the usual case and writes nothing; asked after the hash, so that parallel tries run into the lock.
    private async Task<bool> ClearAsync(Guid id, DateTimeOffset now, CancellationToken ct)
    {
        var state = await db.Users.Where(a => a.Id == id).Select(a => new { a.AccessFailedCount, a.LockoutEnd }).SingleAsync(ct);
        if (state.LockoutEnd > now)
        {
            return false;
        }

        return state is { AccessFailedCount: 0, LockoutEnd: null } || await db.InOneGoAsync(
            async c => await db.Users.Where(a => a.Id == id && (a.LockoutEnd == null || a.LockoutEnd <= now))
                .ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, 0).SetProperty(a => a.LockoutEnd, (DateTimeOffset?)null), c) == 1,
            ct);
    }

    private async Task<Staff?> FailAsync(Account? account, Guid id, string address, DateTimeOffset now, CancellationToken ct)
    {
        var until = now + Wait;
        await db.InOneGoAsync(
            async c =>
            {
                await db.Users.Where(a => a.Id == id && (a.LockoutEnd == null || a.LockoutEnd <= now))
                    .ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, a => a.AccessFailedCount + 1).SetProperty(a => a.LockoutEnd, (DateTimeOffset?)null), c);
                var locked = await db.Users.Where(a => a.Id == id && a.AccessFailedCount >= MostWrong)
                    .ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, 0).SetProperty(a => a.LockoutEnd, until), c);

                // An unknown name is not written down: people type their password into the wrong box.
                await audit.WriteAsync(locked == 1 ? "signin.locked" : "signin.failed", account?.UserName ?? "?", address, c);
                return true;
            },
            ct);
        return null;
    }
}

/// <summary>What an unknown name's password is compared with: made once, by the same hasher, so that it costs the same.</summary>
internal sealed class NobodysHash
{
    public static readonly Account Nobody = new() { UserName = "" };

    private string? hash;

    public string Made(IPasswordHasher<Account> hasher) => hash ??= hasher.HashPassword(Nobody, "nobody's password");
}
