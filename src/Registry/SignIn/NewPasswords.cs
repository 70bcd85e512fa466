using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.SignIn;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.SignIn;

/// <summary>Checks a new password and writes it; every session of the person ends with it.</summary>
internal sealed class NewPasswords(HuiyinDb db, IRegisters registers, IPasswordHasher<Account> hasher, AuditLog audit)
{
    public async Task<Outcome> CheckAsync(Staff person, string password, string again, CancellationToken ct)
    {
        var register = await registers.CurrentAsync(ct);
        var checkedOutcome = PasswordRules.Check(password, [person.Account, person.Name, register.DistrictName, register.DivisionCode]);
        return checkedOutcome.IsRefused ? checkedOutcome : password == again ? Outcome.Done : AccountRefusals.PasswordsDiffer;
    }

    /// <summary>Inside the caller's transaction.</summary>
    public async Task WriteAsync(Staff person, string password, string how, DateTimeOffset now, CancellationToken ct)
    {
        var account = new Account { Id = person.Id.Value };
        var hash = hasher.HashPassword(account, password);
        var stamp = Guid.CreateVersion7(now).ToString("N");
        await db.Users.Where(a => a.Id == account.Id).ExecuteUpdateAsync(
            set => set.SetProperty(a => a.PasswordHash, hash).SetProperty(a => a.SecurityStamp, stamp)
                .SetProperty(a => a.AccessFailedCount, 0).SetProperty(a => a.LockoutEnd, (DateTimeOffset?)null),
            ct);
        await db.Set<StaffSession>().Where(s => s.Staff == person.Id && s.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now), ct);
        await audit.WriteAsync("account.password", person.Account, how, ct);
    }
}
