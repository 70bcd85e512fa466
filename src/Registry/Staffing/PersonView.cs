using Huiyin.Platform.SignIn;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.WorkDays;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using static Huiyin.Registry.RegistryWords;

namespace Huiyin.Registry.Staffing;

/// <summary>A role as it was typed.</summary>
internal sealed record RoleForm(string Role = "", string Unit = "", string From = "", string To = "");

/// <summary>One member of staff: the person, the account, the roles.</summary>
internal sealed record PersonView(Register Register, Staff Person, Account Account, int Sessions, DateTimeOffset Now)
{
    public RoleForm Form { get; init; } = new();

    public PageFault? Fault { get; init; }

    /// <summary>A key under <c>staff.done.</c></summary>
    public string? Done { get; init; }

    /// <summary>Shown on the answer that made it, and never again.</summary>
    public PasswordLink? Link { get; init; }

    public bool IsOneself { get; init; }

    public DateOnly Today => CivilTime.DateOf(Now);

    public string Path => StaffWords.PathOf(Person.Account);

    public bool IsLocked => Account.ClosedAt is not null && !HasLeft;

    /// <summary>A closed account of somebody who left stays closed.</summary>
    public bool HasLeft => Person.ValidTo is not null;

    public string UnitName => Person.HomeUnit == default ? W["staff.whole-district"] : Register.Unit(Person.HomeUnit)?.Name ?? "";

    /// <summary>What is held and what is to come first, then what is over.</summary>
    public IEnumerable<RoleGrant> Grants => Person.Grants.Where(grant => !grant.NeverHeld).OrderBy(grant => grant.ValidTo < Today).ThenBy(grant => grant.ValidFrom);
}

/// <summary>Reads what the page of one person shows, for each of its forms.</summary>
internal sealed class PersonReading(HuiyinDb db, IRegisters registers, TimeProvider clock)
{
    /// <summary>Null for an account nobody has.</summary>
    public async Task<PersonView?> ReadAsync(string account, HttpContext http, CancellationToken ct)
    {
        var person = await db.Set<Staff>().AsNoTracking().Include(staff => staff.Grants).SingleOrDefaultAsync(staff => staff.Account == account, ct);
        if (person is null)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var sessions = await db.Set<StaffSession>().AsNoTracking().Where(session => session.Staff == person.Id && session.EndedAt == null).ToListAsync(ct);
        return new PersonView(
            await registers.CurrentAsync(ct), person, await db.Users.AsNoTracking().SingleAsync(known => known.Id == person.Id.Value, ct),
            sessions.Count(session => StaffSession.IsOpen(session.StartedAt, session.LastSeen, now)), now)
        {
            IsOneself = Actor.Of(http)?.Id == person.Id,
        };
    }
}
