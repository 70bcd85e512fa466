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

    public required bool AsksSecond { get; init; }

    /// <summary>A token needs no second factor: it is one.</summary>
    public required DateTimeOffset? ConfirmedAt { get; init; }
}

/// <summary>The question of the hot path, one statement, compiled once a district (districts may lie in different databases).</summary>
internal sealed class DoorQueries
{
    /// <summary>Asks for an open session's id or for the hash of a token that is not revoked; the other one is null.</summary>
    public Func<HuiyinDb, Guid?, byte[]?, DateOnly, IAsyncEnumerable<DoorRow>> Who { get; } = EF.CompileAsyncQuery((HuiyinDb db, Guid? id, byte[]? hash, DateOnly today) =>
        from key in db.Set<StaffSession>().Where(s => s.Id == id && s.EndedAt == null)
            .Select(s => new { s.Staff, s.StartedAt, s.LastSeen, Key = s.Id, LastUsedOn = (DateOnly?)null, s.AsksSecond, s.ConfirmedAt })
            .Concat(db.Set<ApiToken>().Where(t => t.Hash == hash && t.RevokedAt == null)
                .Select(t => new { t.Staff, StartedAt = t.MadeAt, LastSeen = t.MadeAt, Key = t.Id, t.LastUsedOn, AsksSecond = false, ConfirmedAt = (DateTimeOffset?)t.MadeAt }))
        join person in db.Set<Staff>() on key.Staff equals person.Id
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
            StartedAt = key.StartedAt,
            LastSeen = key.LastSeen,
            Key = key.Key,
            LastUsedOn = key.LastUsedOn,
            AsksSecond = key.AsksSecond,
            ConfirmedAt = key.ConfirmedAt,
        });
}
