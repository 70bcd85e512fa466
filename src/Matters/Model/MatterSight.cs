using System.Linq.Expressions;
using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Model;

/// <summary>Who may read a matter in full (rule 4.2, "See full text"): the pure rule for one matter and the same rule as a filter for lists.</summary>
internal static class MatterSight
{
    private static readonly Role[] District = [Role.Supervisor, Role.DistrictLeader];
    private static readonly Role[] OfUnit = [Role.CounterClerk, Role.HotlineSeat, Role.UnitReceiver, Role.Handler, Role.UnitLeader, Role.GridKeeper, Role.Dispatcher, Role.Arbiter];

    // Rule 4.2, "See phone": the unit's people while the order is theirs.
    private static readonly Role[] Callers = [Role.CounterClerk, Role.HotlineSeat, Role.Dispatcher, Role.UnitReceiver, Role.Handler, Role.UnitLeader, Role.GridKeeper];

    public static bool MaySee(Matter matter, Actor actor)
    {
        if (matter.RegisteredBy == actor.Account || SeesAll(actor))
        {
            return true;
        }

        // 举报: named access; the unit reported never reads it (rule 3.14).
        if (matter.IsConfidential && matter.Handler is not null && matter.Handler != actor.Id
            && !actor.Is(Role.UnitLeader, matter.Responsible) && !actor.Is(Role.Dispatcher, matter.Centre))
        {
            return false;
        }

        return (actor.IsAnywhere(Role.CallbackAgent) && matter.Round > 0)
            || (actor.IsAnywhere(Role.Dispatcher) && !matter.IsConfidential)
            || Units(matter).Any(unit => unit != matter.ReportedUnit && OfUnit.Any(role => actor.Is(role, unit)))
            || (matter is { IsRework: true, LeadAbove: { } above } && actor.Is(Role.UnitLeader, above))
            || (matter.CongressUnit is { } committee && !matter.IsConfidential && (actor.Is(Role.StreetCommittee, committee) || actor.IsAnywhere(Role.SpecialCommittee)));
    }

    /// <summary><see cref="MaySee"/> for a query.</summary>
    public static Expression<Func<Matter, bool>> SeenBy(Actor actor)
    {
        if (SeesAll(actor))
        {
            return matter => true;
        }

        var account = actor.Account;
        var me = actor.Id;
        var callsBack = actor.IsAnywhere(Role.CallbackAgent);
        var dispatches = actor.IsAnywhere(Role.Dispatcher);
        var units = DeskUnits(actor);
        UnitId[] leads = [.. actor.UnitsOf(Role.UnitLeader)];
        UnitId[] centres = [.. actor.UnitsOf(Role.Dispatcher)];
        UnitId[] committees = [.. actor.UnitsOf(Role.StreetCommittee)];
        var isCongress = actor.IsAnywhere(Role.SpecialCommittee);
        if (units.Count == 0 && !callsBack && !dispatches)
        {
            // The congress line and whoever has no desk: no order is looked up.
            return !isCongress && committees.Length == 0 ? matter => matter.RegisteredBy == account : matter => matter.RegisteredBy == account
                || (matter.CongressUnit != null && !matter.IsConfidential && (isCongress || committees.Contains(matter.CongressUnit.Value)));
        }

        return matter => matter.RegisteredBy == account
            || ((!matter.IsConfidential || matter.Handler == null || matter.Handler == me
                    || leads.Contains(matter.MasterUnit ?? (matter.IsLeadSigned && matter.LeadUnit != null ? matter.LeadUnit.Value : matter.FirstReceiver)) || centres.Contains(matter.Centre))
                && ((callsBack && matter.Round > 0)
                    || (dispatches && !matter.IsConfidential)
                    || (units.Contains(matter.FirstReceiver) && matter.FirstReceiver != matter.ReportedUnit)
                    || (units.Contains(matter.Centre) && matter.Centre != matter.ReportedUnit)
                    || matter.Orders.Any(order => order.Status != WorkOrderStatus.Recalled && units.Contains(order.Unit) && order.Unit != matter.ReportedUnit)
                    || matter.Transfers.Any(offer => offer.Outcome == null && units.Contains(offer.Target))
                    || (matter.IsRework && matter.LeadAbove != null && leads.Contains(matter.LeadAbove.Value))
                    || (matter.CongressUnit != null && !matter.IsConfidential && (isCongress || committees.Contains(matter.CongressUnit.Value)))));
    }

    /// <summary>Who may ask for the whole phone number, with a reason that is written down (rule 3.14): those at work on it while it is theirs, call-back agents after an answer.</summary>
    public static bool MaySeePhone(Matter matter, Actor actor)
    {
        if (!MaySee(matter, actor))
        {
            return false;
        }

        if (matter.Round > 0 && actor.IsAnywhere(Role.CallbackAgent))
        {
            return true;
        }

        var holders = matter.Orders.Where(order => order.IsOpen).Select(order => order.Unit).Append(matter.Responsible).Append(matter.Centre);
        return matter.State == MatterState.VerifyingBadRating
            ? actor.IsAnywhere(Role.Supervisor)
            : matter.IsOpen && holders.Any(unit => unit != matter.ReportedUnit && Callers.Any(role => actor.Is(role, unit)));
    }

    /// <summary>Who may hand over a new query code: a clerk to whom the matter is known, where a phone number was left by which the citizen can be known.</summary>
    public static bool MayRenewCode(Matter matter, Actor actor) => matter.PhoneHash is not null && actor.IsAnywhere(Role.CounterClerk) && MaySee(matter, actor);

    /// <summary>True for those whose lists show the whole district.</summary>
    public static bool SeesDistrict(Actor actor) => SeesAll(actor) || actor.IsAnywhere(Role.Dispatcher);

    /// <summary>Units on whose desks this actor works.</summary>
    public static IReadOnlyList<UnitId> DeskUnits(Actor actor) => [.. OfUnit.SelectMany(actor.UnitsOf).Distinct()];

    private static bool SeesAll(Actor actor) => District.Any(actor.IsAnywhere);

    private static IEnumerable<UnitId> Units(Matter matter) =>
        matter.Orders.Where(order => order.Status is not WorkOrderStatus.Recalled).Select(order => order.Unit).Append(matter.FirstReceiver).Append(matter.Centre)
            .Concat(matter.OpenTransfer is { } offer ? [offer.Target] : []);
}
