using System.Linq.Expressions;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Model;

/// <summary>Who may read a matter in full (rule 4.2, "See full text"): the pure rule for one matter and the same rule as a filter for lists.</summary>
internal static class MatterSight
{
    private static readonly Role[] District = [Role.Supervisor, Role.DistrictLeader];
    private static readonly Role[] OfUnit = [Role.CounterClerk, Role.HotlineSeat, Role.UnitReceiver, Role.Handler, Role.UnitLeader, Role.GridKeeper, Role.Dispatcher, Role.Arbiter];

    public static bool MaySee(Matter matter, Actor actor)
    {
        if (matter.RegisteredBy == actor.Account || District.Any(actor.IsAnywhere))
        {
            return true;
        }

        // 举报: named access; the unit reported never reads it (rule 3.14).
        if (matter.IsConfidential && matter.Handler is not null && matter.Handler != actor.Id
            && !actor.Is(Role.UnitLeader, matter.Responsible) && !actor.Is(Role.Dispatcher, matter.Centre))
        {
            return false;
        }

        return actor.IsAnywhere(Role.CallbackAgent) ? matter.Round > 0
            : Units(matter).Any(unit => unit != matter.ReportedUnit && OfUnit.Any(role => actor.Is(role, unit))) || (actor.IsAnywhere(Role.Dispatcher) && !matter.IsConfidential);
    }

    /// <summary>The list of those who see the whole district; null when the actor's sight is bound to units.</summary>
    public static bool SeesDistrict(Actor actor) => District.Any(actor.IsAnywhere) || actor.IsAnywhere(Role.Dispatcher);

    /// <summary>Units on whose desks this actor works.</summary>
    public static IReadOnlyList<UnitId> DeskUnits(Actor actor) => [.. OfUnit.SelectMany(actor.UnitsOf).Distinct()];

    public static Expression<Func<Matter, bool>> OnDesksOf(IReadOnlyList<UnitId> units) => matter => units.Contains(matter.DeskUnit);

    private static IEnumerable<UnitId> Units(Matter matter) =>
        matter.Orders.Where(order => order.Status is not WorkOrderStatus.Recalled).Select(order => order.Unit).Append(matter.FirstReceiver).Append(matter.Centre);
}
