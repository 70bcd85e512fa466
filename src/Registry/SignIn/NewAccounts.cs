using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.SignIn;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.Storage;
using Huiyin.WorkDays;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.SignIn;

/// <summary>Makes an account and its person, whoever asks: the command line, the sheets, an administrator at the desk.</summary>
internal sealed class NewAccounts(HuiyinDb db, IPasswordHasher<Account> hasher, AuditLog audit, TimeProvider clock)
{
    private const int LongestName = 60;

    /// <param name="by">The account that stands in the audit log.</param>
    public async Task<Outcome<StaffId>> AddAsync(NewStaff ask, string by, CancellationToken ct)
    {
        var name = AccountNames.Clean(ask.Account);
        if (!AccountNames.IsFit(name))
        {
            return AccountRefusals.NameOdd;
        }

        if (ask.Name.Trim().Length is 0 or > LongestName)
        {
            return AccountRefusals.PersonMissing.With(LongestName);
        }

        var normal = AccountNames.Normalize(name);
        if (await db.Users.AnyAsync(a => a.NormalizedUserName == normal, ct))
        {
            return AccountRefusals.NameTaken;
        }

        var now = clock.GetUtcNow();
        var id = StaffId.Of(Guid.CreateVersion7(now));
        var person = new Staff { Id = id, Account = name, Name = ask.Name.Trim(), HomeUnit = ask.HomeUnit, ValidFrom = CivilTime.DateOf(now) };
        foreach (var role in ask.Roles)
        {
            var given = person.Grant(Guid.CreateVersion7(now), role.Role, role.At, role.From ?? person.ValidFrom, role.To);
            if (given.Refusal is { } refusal)
            {
                return refusal;
            }
        }

        db.Add(AccountOf(id, name, normal, ask, now));
        db.Add(person);
        await RegisterVersion.BumpAsync(db, ct);
        await audit.WriteAsync("account.new", by, $"{name}: {string.Join(", ", ask.Roles.Select(role => role.Role))}", ct);
        return id;
    }

    private Account AccountOf(StaffId id, string name, string normal, NewStaff ask, DateTimeOffset now)
    {
        var account = new Account
        {
            Id = id.Value,
            UserName = name,
            NormalizedUserName = normal,
            IsDemo = ask.IsDemo,
            LockoutEnabled = true,
            SecurityStamp = Guid.CreateVersion7(now).ToString("N"),
            ConcurrencyStamp = Guid.CreateVersion7(now).ToString("N"),
        };
        account.PasswordHash = ask.Password is null ? null : hasher.HashPassword(account, ask.Password);
        return account;
    }
}
