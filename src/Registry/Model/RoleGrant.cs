using Huiyin.Registry.Contract;

namespace Huiyin.Registry.Model;

/// <summary>A role at a unit and everything below it, from a day to a day, both included (rule 4.1).</summary>
internal sealed class RoleGrant
{
    public required Guid Id { get; init; }

    public required StaffId Staff { get; init; }

    public required Role Role { get; init; }

    /// <summary>Default: the whole district, also while it has no units yet (the first administrator).</summary>
    public required UnitId Unit { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; private set; }

    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    /// <summary>Taken away before it began.</summary>
    public bool NeverHeld => ValidTo < ValidFrom;

    public bool Overlaps(RoleGrant other) => !NeverHeld && !other.NeverHeld && ValidFrom <= (other.ValidTo ?? DateOnly.MaxValue) && other.ValidFrom <= (ValidTo ?? DateOnly.MaxValue);

    public void End(DateOnly lastDay) => ValidTo = lastDay;
}
