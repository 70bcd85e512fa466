using Huiyin.Platform.SignIn;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.SignIn;

/// <summary>One line of what a session or a token opens today: the person once for each role they hold, once without a role.</summary>
internal sealed class DoorRow
{
    public required StaffId Staff { get; init; }

    public required string Account { get; init; }

    public required string Name { get; init; }

    public required UnitId HomeUnit { get; init; }

    public required bool IsDemo { get; init; }

    public required Role? Role { get; init; }

    public required UnitId? At { get; init; }

    /// <summary>The session's; the token's day of making otherwise.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset LastSeen { get; init; }

    public required Guid Key { get; init; }

    public required DateOnly? LastUsedOn { get; init; }
}

/// <summary>The two questions of the hot path, each one statement, compiled once a district (districts may lie in different databases).</summary>
internal sealed class DoorQueries
{
    public Func<HuiyinDb, Guid, DateOnly, IAsyncEnumerable<DoorRow>> BySession { get; } = EF.CompileAsyncQuery((HuiyinDb db, Guid id, DateOnly today) =>
        from session in db.Set<StaffSession>()
        where session.Id == id && session.EndedAt == null
        join person in db.Set<Staff>() on session.Staff equals person.Id
        join account in db.Set<Account>() on (Guid)(object)person.Id equals account.Id
        where account.ClosedAt == null && person.ValidFrom <= today && (person.ValidTo == null || person.ValidTo >= today)
        from grant in db.Set<RoleGrant>().Where(g => g.Staff == person.Id && g.ValidFrom <= today && (g.ValidTo == null || g.ValidTo >= today)).DefaultIfEmpty()
        select new DoorRow
        {
            Staff = person.Id,
            Account = person.Account,
            Name = person.Name,
            HomeUnit = person.HomeUnit,
            IsDemo = account.IsDemo,
            Role = (Role?)grant!.Role,
            At = (UnitId?)grant.Unit,
            StartedAt = session.StartedAt,
            LastSeen = session.LastSeen,
            Key = session.Id,
            LastUsedOn = null,
        });

    public Func<HuiyinDb, byte[], DateOnly, IAsyncEnumerable<DoorRow>> ByToken { get; } = EF.CompileAsyncQuery((HuiyinDb db, byte[] hash, DateOnly today) =>
        from token in db.Set<ApiToken>()
        where token.Hash == hash && token.RevokedAt == null
        join person in db.Set<Staff>() on token.Staff equals person.Id
        join account in db.Set<Account>() on (Guid)(object)person.Id equals account.Id
        where account.ClosedAt == null && person.ValidFrom <= today && (person.ValidTo == null || person.ValidTo >= today)
        from grant in db.Set<RoleGrant>().Where(g => g.Staff == person.Id && g.ValidFrom <= today && (g.ValidTo == null || g.ValidTo >= today)).DefaultIfEmpty()
        select new DoorRow
        {
            Staff = person.Id,
            Account = person.Account,
            Name = person.Name,
            HomeUnit = person.HomeUnit,
            IsDemo = account.IsDemo,
            Role = (Role?)grant!.Role,
            At = (UnitId?)grant.Unit,
            StartedAt = token.MadeAt,
            LastSeen = token.MadeAt,
            Key = token.Id,
            LastUsedOn = token.LastUsedOn,
        });
}
