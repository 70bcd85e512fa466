using System.Collections.Concurrent;
using Huiyin.Registry.Contract;

namespace Huiyin.Registry.SignIn;

/// <summary>Grants expanded to every unit of their subtree, kept per person until their grants or the units change: expanding at each request would cost more than the query.</summary>
internal sealed class RoleSets
{
    private readonly ConcurrentDictionary<StaffId, Kept> kept = new();

    public IReadOnlySet<(Role Role, UnitId At)> Of(StaffId staff, IReadOnlyList<(Role Role, UnitId At)> held, Register register)
    {
        if (kept.TryGetValue(staff, out var known) && ReferenceEquals(known.Units, register.Units) && known.Held.SequenceEqual(held))
        {
            return known.Roles;
        }

        var roles = Expand(held, register);
        kept[staff] = new Kept(held, register.Units, roles);
        return roles;
    }

    /// <summary>A grant at no unit reaches the whole district, also one without units yet.</summary>
    public static IReadOnlySet<(Role Role, UnitId At)> Expand(IEnumerable<(Role Role, UnitId At)> held, Register register)
    {
        var roles = new HashSet<(Role Role, UnitId At)>();
        foreach (var (role, at) in held)
        {
            roles.Add((role, at));
            roles.UnionWith(register.Units.Where(unit => at == default || register.IsWithin(unit.Id, at)).Select(unit => (role, unit.Id)));
        }

        return roles;
    }

    private sealed record Kept(IReadOnlyList<(Role Role, UnitId At)> Held, IReadOnlyList<UnitBrief> Units, IReadOnlySet<(Role Role, UnitId At)> Roles);
}
