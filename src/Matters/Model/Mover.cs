using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Model;

/// <summary>Who makes a move, as the model needs to know it.</summary>
/// <param name="Account">Account name, <c>citizen</c>, <c>system</c> or <c>import</c>; written to the timeline.</param>
/// <param name="Holds">Whether a role is held at a unit.</param>
internal sealed record Mover(string Account, string Name, StaffId? Staff, UnitId? Unit, Func<Role, UnitId, bool> Holds, Func<Role, bool> HoldsAnywhere)
{
    public static readonly Mover Citizen = new("citizen", "", null, null, (_, _) => false, role => role is Role.Citizen or Role.EnterpriseUser);
    public static readonly Mover House = new("system", "", null, null, (_, _) => false, role => role == Role.System);
    public static readonly Mover Import = new("import", "", null, null, (_, _) => false, role => role == Role.System);

    public bool IsCitizen => ReferenceEquals(this, Citizen);

    public bool IsImport => ReferenceEquals(this, Import);

    public static Mover Of(Actor actor) => new(actor.Account, actor.Name, actor.Id, actor.HomeUnit, actor.Is, actor.IsAnywhere);
}
