using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;

namespace Huiyin.Shancheng;

/// <summary>Who of the district's staff makes a move: somebody who really may.</summary>
internal sealed class Cast(Register register)
{
    private readonly Dictionary<(UnitId, Role), List<StaffBrief>> known = [];
    private readonly Dictionary<StaffId, Mover> movers = [];

    /// <summary>The unit's own people who hold one of these roles, the first role they are found for; else those above it.</summary>
    public IReadOnlyList<StaffBrief> All(UnitId unit, params ReadOnlySpan<Role> roles)
    {
        foreach (var role in roles)
        {
            if (Holders(unit, role) is { Count: > 0 } found)
            {
                return found;
            }
        }

        throw new InvalidOperationException($"Nobody in the sample sheets holds {string.Join(", ", roles.ToArray())} at {register.UnitName(unit)}.");
    }

    /// <summary>A leader of the unit, else above it, who is not this person: nobody approves what they drafted.</summary>
    public StaffBrief LeaderBeside(UnitId unit, StaffId? other) =>
        register.StaffOf(unit, Role.UnitLeader).FirstOrDefault(person => person.Id != other)
            ?? throw new InvalidOperationException($"Nobody else in the sample sheets leads {register.UnitName(unit)}.");

    public Mover Play(StaffBrief person)
    {
        if (!movers.TryGetValue(person.Id, out var mover))
        {
            movers[person.Id] = mover = new Mover(
                person.Account, person.Name, person.Id, person.Unit,
                (role, unit) => person.Roles.Any(held => held.Role == role && register.IsWithin(unit, held.At)),
                role => person.Roles.Any(held => held.Role == role));
        }

        return mover;
    }

    private List<StaffBrief> Holders(UnitId unit, Role role)
    {
        if (!known.TryGetValue((unit, role), out var holders))
        {
            var all = register.StaffOf(unit, role).ToList();
            var own = all.FindAll(person => person.Unit == unit);
            known[(unit, role)] = holders = own.Count > 0 ? own : all;
        }

        return holders;
    }
}
