using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Registry.Model;

/// <summary>A person acting for a unit; the id is the account's. Rows end, they are never deleted.</summary>
internal sealed class Staff
{
    // One and the same person must not administer, guard and audit (rule 4.1, 三员分立).
    private static readonly Role[] Apart = [Role.SystemAdmin, Role.SecurityAdmin, Role.Auditor];

    // The house itself, people outside, and what follows from a co-order: nobody is given these.
    private static readonly Role[] NeverGranted = [Role.System, Role.Citizen, Role.CoHandler];

    private readonly List<RoleGrant> grants = [];

    public required StaffId Id { get; init; }

    /// <summary>The account name (工号); never changes, stands in every timeline.</summary>
    public required string Account { get; init; }

    public required string Name { get; set; }

    /// <summary>The unit the person belongs to; default: none yet, the district as a whole.</summary>
    public required UnitId HomeUnit { get; set; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>The last day; null while the person works here.</summary>
    public DateOnly? ValidTo { get; private set; }

    public IReadOnlyList<RoleGrant> Grants => grants;

    public static bool MayBeGranted(Role role) => !NeverGranted.Contains(role);

    public bool IsHereOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    /// <summary>Gives a role at a unit and its subtree, both days included.</summary>
    /// <param name="id">Made by the caller from the clock.</param>
    public Outcome Grant(Guid id, Role role, UnitId at, DateOnly from, DateOnly? to)
    {
        if (NeverGranted.Contains(role) || (to is not null && to < from))
        {
            return AccountRefusals.RoleNotGranted;
        }

        var grant = new RoleGrant { Id = id, Staff = Id, Role = role, Unit = at, ValidFrom = from };
        if (to is not null)
        {
            grant.End(to.Value);
        }

        if (Apart.Contains(role) && grants.Exists(held => held.Role != role && Apart.Contains(held.Role) && held.Overlaps(grant)))
        {
            return AccountRefusals.RolesExclude;
        }

        grants.Add(grant);
        return Outcome.Done;
    }

    /// <summary>Gives a role by hand, for today or later and not twice.</summary>
    public Outcome GrantNew(Guid id, Role role, UnitId at, DateOnly from, DateOnly? to, DateOnly today)
    {
        if (ValidTo is not null)
        {
            return StaffRefusals.HasLeft;
        }

        if (from < today)
        {
            return StaffRefusals.RoleBeginsInPast;
        }

        return grants.Exists(held => held.Role == role && held.Unit == at && !held.NeverHeld && held.ValidFrom <= (to ?? DateOnly.MaxValue) && from <= (held.ValidTo ?? DateOnly.MaxValue))
            ? StaffRefusals.RoleHeld
            : Grant(id, role, at, from, to);
    }

    /// <summary>Takes a role away at once: yesterday was its last day.</summary>
    public void TakeAway(Role role, UnitId at, DateOnly today)
    {
        foreach (var grant in grants.Where(held => held.Role == role && held.Unit == at && held.IsValidOn(today)))
        {
            grant.End(today.AddDays(-1));
        }
    }

    /// <summary>Ends one grant with a last day; without one at once, as <see cref="TakeAway"/> does. It may end earlier than it was given for, never later.</summary>
    public Outcome EndGrant(Guid id, DateOnly? lastDay, DateOnly today)
    {
        var grant = grants.Find(held => held.Id == id && !held.NeverHeld);
        if (grant is null || grant.ValidTo < today)
        {
            return StaffRefusals.RoleUnknown;
        }

        if (lastDay < today || lastDay < grant.ValidFrom || lastDay > grant.ValidTo)
        {
            return StaffRefusals.RoleEnd;
        }

        grant.End(lastDay ?? (grant.ValidFrom > today ? grant.ValidFrom : today).AddDays(-1));
        return Outcome.Done;
    }

    /// <summary>The person leaves; sessions and tokens open nothing from the day after.</summary>
    public void Leave(DateOnly lastDay) => ValidTo = lastDay;
}
